#include "store/backup_rotation.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace yeonsu {

namespace {

qint64 dayOf(const QDateTime &time)
{
    return time.toLocalTime().date().toJulianDay();
}

/// The day on which it began.
qint64 weekOf(const QDateTime &time)
{
    return dayOf(time) - time.toLocalTime().date().dayOfWeek();
}

qint64 monthOf(const QDateTime &time)
{
    const QDate day = time.toLocalTime().date();
    return day.year() * 12 + day.month();
}

/// `newestFirst` are places in `times`.
void keepNewestOfEach(qint64 (*periodOf)(const QDateTime &), int periods,
                      const std::vector<std::size_t> &newestFirst, const std::vector<QDateTime> &times,
                      std::vector<bool> &kept)
{
    std::optional<qint64> last;
    for (const std::size_t place : newestFirst) {
        const qint64 period = periodOf(times[place]);
        if (period == last)
            continue;
        if (periods-- <= 0)
            return;
        last = period;
        kept[place] = true;
    }
}

} // namespace

std::vector<bool> keptBackups(const std::vector<QDateTime> &times, const BackupRotation &rotation)
{
    std::vector<std::size_t> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&times](std::size_t one, std::size_t other) { return times[one] > times[other]; });
    std::vector<bool> kept(times.size());
    keepNewestOfEach(dayOf, rotation.days, newestFirst, times, kept);
    keepNewestOfEach(weekOf, rotation.weeks, newestFirst, times, kept);
    keepNewestOfEach(monthOf, rotation.months, newestFirst, times, kept);
    return kept;
}

} // namespace yeonsu
