// What the File menu does with copies of the register, and the copy of the day that is made by itself.
#pragma once

#include "store/backup_folder.h"
#include "store/pass_phrase.h"
#include "support/prompts.h"
#include "window/notice_bar.h"

#include <QObject>

#include <memory>

namespace yeonsu {

class DailyBackups;
class MainWindow;
class WindowHost;

class WindowBackups : public QObject
{
    Q_OBJECT

public:
    WindowBackups(WindowHost &host, Prompts &prompts);
    ~WindowBackups() override;

    /// The window that shows the register from now on.
    void connectWindow(MainWindow &window);
    /// The register that is open from now on, or none.
    void followRegister();

    /// Asks for the pass phrase and for a file, makes a register of the copy and opens it. A pass phrase that
    /// was wrong is asked for again.
    void openSealed(const QString &path);
    /// The list of copies, where a register is open.
    void showBackups();

private:
    [[nodiscard]] BackupFolder folder() const;
    void saveCopy();
    void backUp();
    void copyTo(const QString &title, const QString &name);
    void restore(const QString &copy);
    /// Empty where it was not given.
    [[nodiscard]] std::shared_ptr<const PassPhrase> askPassPhrase(const QString &path,
                                                                  const QString &complaint);
    void openSealed(const QString &path, const QString &target,
                    const std::shared_ptr<const PassPhrase> &phrase);
    /// Also said of the register that is open: it is never written over.
    [[nodiscard]] bool isOpen(const QString &path);
    void say(const Notice &notice);
    void tellMade(const MadeBackup &made);
    void tellFailed(const Error &error);

    WindowHost &m_host;
    Prompts &m_prompts;
    std::unique_ptr<DailyBackups> m_daily; ///< of the register that is open
};

} // namespace yeonsu
