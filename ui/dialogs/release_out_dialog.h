// Takes a press release out of the program: as a text document, PDF or web page, or to a printer.
#pragma once

#include "charts/press_pack_job.h"
#include "editing/editing_session.h"
#include "release/release_document.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class ProgressRow;

/// What is frozen goes out as it was kept; a draft as it is when the dialog opens, and is marked as one.
class ReleaseOutDialog : public QDialog
{
    Q_OBJECT

public:
    ReleaseOutDialog(EditingSession &session, const LiveFacts &facts, ReleaseId release, Prompts &prompts,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and writes.
    void save();
    void print();
    /// Cancels what is running, else closes the dialog.
    void reject() override;

private:
    struct Opened
    {
        ReleaseDocument document;
        QString warning; ///< of a draft
    };

    [[nodiscard]] Result<Opened> opened(Register &store, const LiveFacts &facts, ReleaseId release) const;
    [[nodiscard]] Result<Opened> openedDraft(Register &store, const FactTable &facts,
                                             ReleaseSource source) const;
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] int chartCount() const;
    [[nodiscard]] bool hasPressPack() const;
    [[nodiscard]] QString chooseFile();
    /// Nothing where the user does not want it after all, or it cannot be written.
    [[nodiscard]] std::optional<PressPackJob::Target> packBeside(const QString &path);
    [[nodiscard]] Result<QByteArray> file() const;
    void startPack(const PressPackJob::Target &target);
    void endPack(const QString &text);
    void showState();
    void openPlace();

    Prompts &m_prompts;
    QString m_registerPath;
    ChartContext m_context;
    std::optional<Opened> m_opened; ///< none where it cannot go out
    PressPackJob *m_job = nullptr;  ///< while it runs
    QString m_saved;                ///< what was written last

    QLabel *m_about;
    QLabel *m_warning;
    QComboBox *m_format = nullptr;
    QCheckBox *m_withPack = nullptr;
    QWidget *m_choosing;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace yeonsu
