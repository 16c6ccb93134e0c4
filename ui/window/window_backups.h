// What the File menu does with copies of the register, and the copy of the day that is made by itself.
#pragma once

#include "store/backup_folder.h"
#include "support/prompts.h"

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

    /// Asks for the pass phrase and for a file, makes a register of the copy and opens it.
    void openSealed(const QString &path);

private:
    [[nodiscard]] BackupFolder folder() const;
    void saveCopy();
    void backUp();
    void copyTo(const QString &title, const QString &name);
    void showBackups();
    void restore(const QString &copy);
    void tell(const QString &text, const QString &detail);
    void tellMade(const MadeBackup &made);
    void tellFailed(const Error &error);

    WindowHost &m_host;
    Prompts &m_prompts;
    std::unique_ptr<DailyBackups> m_daily; ///< of the register that is open
};

} // namespace yeonsu
