// Takes a press release out of the program: as a text document, PDF or web page, or to a printer.
#pragma once

#include "editing/editing_session.h"
#include "press/outgoing_release.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class ProgressRow;
class ReleasePackBox;

/// What is frozen goes out as it was kept; a draft as it is when the dialog opens, and is marked as one.
class ReleaseOutDialog : public QDialog
{
    Q_OBJECT

public:
    ReleaseOutDialog(EditingSession &session, const LiveFacts &facts, ReleaseId release, Prompts &prompts,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool isRunning() const;

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and writes.
    void save();
    void print();
    /// Cancels what is running, else closes the dialog.
    void reject() override;

private:
    [[nodiscard]] Result<OutgoingRelease> opened(Register &store, const LiveFacts &facts,
                                                 ReleaseId release) const;
    [[nodiscard]] QWidget *makeForm(Register &store);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QString chooseFile();
    [[nodiscard]] Result<void> write(const QString &path) const;
    /// Tells what became of the pack, which is the last of all.
    void end(const QString &text);
    void showState();
    void openPlace();

    Prompts &m_prompts;
    std::optional<OutgoingRelease> m_opened; ///< none where it cannot go out
    QString m_saved;                         ///< what was written last

    QLabel *m_about;
    QLabel *m_warning;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QComboBox *m_format = nullptr;
    ReleasePackBox *m_pack = nullptr;
    QWidget *m_choosing;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace yeonsu
