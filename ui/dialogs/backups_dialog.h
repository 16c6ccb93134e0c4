// The copies of the register: what each holds, how it differs, and what can be done with it.
#pragma once

#include "dialogs/remembered_size.h"
#include "models/shown_list.h"
#include "store/backup_folder.h"
#include "store/register.h"
#include "support/prompts.h"

#include <QDialog>

#include <functional>
#include <stop_token>

class QPushButton;

namespace yeonsu {

class BackupList;
class ErrorNote;
class ProgressRow;

class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(Register &store, const BackupFolder &folder, Prompts &prompts, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    /// While copies are read, compared or written.
    [[nodiscard]] bool isBusy() const;

public slots:
    void backUpNow();
    void saveCopy();
    void saveSealed();
    void openSealed();
    /// Asks, and keeps the register as it is.
    void restore();
    void showFolder();
    /// Cancels what is being written, else closes the dialog.
    void reject() override;

signals:
    /// The chosen copy shall take the register's place; the dialog has closed, and the register as it is
    /// now is among the copies.
    void restoreRequested(const QString &copy);
    /// A sealed copy shall be opened; the dialog has closed.
    void openRequested(const QString &path);
    void saved(const QString &path);
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    using Work = std::function<Result<void>(const Progress &progress)>;

    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] bool isRestoringWanted(const Backup &backup);
    [[nodiscard]] QString chooseTarget(const QString &title, const QString &ending, const QString &filter);
    void write(const QString &saying, const Work &work, const std::function<void()> &done);
    void showState();

    Register &m_store;
    BackupFolder m_folder;
    Prompts &m_prompts;
    RememberedSize m_size;
    bool m_isWriting = false;
    std::stop_source m_stop;
    BackupList *m_list;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_saveCopy = nullptr;
    QPushButton *m_saveSealed = nullptr;
    QPushButton *m_openSealed = nullptr;
    QPushButton *m_showFolder = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace yeonsu
