// Makes the copy of the day of the register that is open: when it is opened, and after something is written.
#pragma once

#include "store/backup_folder.h"
#include "store/register.h"

#include <QDate>
#include <QTimer>

#include <chrono>

namespace yeonsu {

/// How long it waits: for the window to be there, and for more to be written. Tests do not wait.
struct BackupDelays
{
    std::chrono::milliseconds afterOpening{1500};
    std::chrono::milliseconds afterChange{60'000};
    std::chrono::milliseconds afterFailure{600'000};
};
inline BackupDelays backupDelays;

class DailyBackups : public QObject
{
    Q_OBJECT

public:
    /// Copies on another thread. A register that cannot be written is left alone, and so is any where the
    /// user has turned this off.
    DailyBackups(Register &store, const BackupFolder &folder, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void made(const yeonsu::MadeBackup &copy);
    void failed(const yeonsu::Error &error);

private:
    void beginSoon(std::chrono::milliseconds delay);
    void begin();
    void end(const Result<std::optional<MadeBackup>> &outcome);

    BackupFolder m_folder;
    QTimer m_timer;
    QDate m_madeOn;
    bool m_isRunning = false;
    bool m_hasFailed = false; ///< the last time
};

} // namespace yeonsu
