#include "window/daily_backups.h"

#include "support/background.h"
#include "support/settings.h"

namespace yeonsu {

DailyBackups::DailyBackups(Register &store, const BackupFolder &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_timer.setSingleShot(true);
    if (!store.isWritable())
        return;
    connect(&m_timer, &QTimer::timeout, this, &DailyBackups::begin);
    connect(&store, &Register::changed, this,
            [this] { beginSoon(m_hasFailed ? backupDelays.afterFailure : backupDelays.afterChange); });
    beginSoon(backupDelays.afterOpening);
}

/// What is written meanwhile does not put it off.
void DailyBackups::beginSoon(std::chrono::milliseconds delay)
{
    if (!m_timer.isActive() && m_madeOn != QDate::currentDate())
        m_timer.start(delay);
}

void DailyBackups::begin()
{
    if (!Settings::areDailyBackupsOn())
        return;
    if (m_isRunning) {
        beginSoon(backupDelays.afterChange);
        return;
    }
    m_isRunning = true;
    runInBackground(
        this, [folder = m_folder] { return folder.makeDaily(systemTime()); },
        [this](const Result<std::optional<MadeBackup>> &outcome) { end(outcome); });
}

void DailyBackups::end(const Result<std::optional<MadeBackup>> &outcome)
{
    m_isRunning = false;
    m_hasFailed = !outcome;
    if (!outcome) {
        emit failed(outcome.error());
    } else if (*outcome) {
        m_madeOn = QDate::currentDate();
        emit made(**outcome);
    }
}

} // namespace yeonsu
