// Shows what will be printed as it will be printed, and prints it or saves it as PDF.
#pragma once

#include "dialogs/paper_view.h"
#include "dialogs/remembered_size.h"
#include "support/prompts.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;

namespace yeonsu {

class ErrorNote;
class ProgressRow;
class SheetChoices;

class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PaperDialog(Prompts &prompts, QWidget *parent = nullptr);
    ~PaperDialog() override;

    /// The sheet that was chosen stays; the first paper says which one is proposed.
    void setPaper(const Paper &paper);
    /// In the place of paper, where there is nothing to print: why, and what to do. Without a heading there
    /// is nothing yet.
    void setEmpty(const QString &heading, const QString &text);

    [[nodiscard]] const PaperView &view() const { return *m_view; }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

signals:
    void saved(const QString &path);

public slots:
    /// Both ask where to, and begin.
    void print();
    void savePdf();
    /// Cancels what is running, else closes the dialog.
    void reject() override;

protected:
    /// Of what a derived dialog offers, above the choices of the sheet.
    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    [[nodiscard]] QWidget &choosing() const { return *m_choosing; }
    [[nodiscard]] ErrorNote &error() const { return *m_error; }
    [[nodiscard]] Prompts &prompts() const { return m_prompts; }
    /// Why that may not go out which is shown; empty where it may.
    [[nodiscard]] virtual QString reasonToStay() const { return {}; }
    void showState();

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    void connectChoices();
    void showPaper();
    void start(QPagedPaintDevice &device, const PaperPages &pages);
    void goOn();
    void finish(const Result<void> &outcome);
    [[nodiscard]] Result<void> keepPdf();
    [[nodiscard]] QString printedText() const;
    void tell(const QString &text);

    RememberedSize m_size;
    Prompts &m_prompts;
    std::optional<Paper> m_paper;
    bool m_isProposed = false;           ///< the sheet
    std::unique_ptr<QPrinter> m_printer; ///< while it prints; so with the next two
    std::unique_ptr<PaperPdf> m_pdf;
    QString m_path; ///< of the PDF
    std::unique_ptr<PaperRun> m_run;

    QStackedWidget *m_stack;
    PaperView *m_view;
    QLabel *m_emptyHeading;
    QLabel *m_emptyText;
    QFormLayout *m_form = nullptr;
    QWidget *m_choosing = nullptr; ///< all that cannot be changed while it runs
    SheetChoices *m_sheets = nullptr;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QPushButton *m_close = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace yeonsu
