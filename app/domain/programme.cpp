#include "domain/programme.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace yeonsu {

namespace {

constexpr int msecsOfMinute = 60'000;

auto placeInTime(const AgendaItem &item)
{
    return std::tuple(item.day, item.starts, item.id);
}

} // namespace

int startMinute(const AgendaItem &item)
{
    return item.starts.msecsSinceStartOfDay() / msecsOfMinute;
}

int endMinute(const AgendaItem &item)
{
    return startMinute(item) + item.minutes;
}

std::vector<AgendaItem> inOrderOfTime(std::vector<AgendaItem> items)
{
    std::sort(items.begin(), items.end(), [](const AgendaItem &one, const AgendaItem &other) {
        return placeInTime(one) < placeInTime(other);
    });
    return items;
}

std::vector<ProgrammeFinding> programmeFindings(const std::vector<AgendaItem> &items)
{
    std::vector<ProgrammeFinding> findings;
    QDate day;
    int end = 0; // of all before it on the day: a long item can reach over several
    for (const AgendaItem &item : inOrderOfTime(items)) {
        const bool opensDay = item.day != day;
        if (!opensDay && startMinute(item) != end)
            findings.push_back({item.id, startMinute(item) - end});
        end = opensDay ? endMinute(item) : std::max(end, endMinute(item));
        day = item.day;
    }
    return findings;
}

int minutesOf(const std::vector<AgendaItem> &items)
{
    return std::accumulate(items.begin(), items.end(), 0,
                           [](int sum, const AgendaItem &item) { return sum + item.minutes; });
}

std::optional<std::vector<AgendaItem>> withItemChanged(const std::vector<AgendaItem> &items,
                                                       const AgendaItem &item)
{
    const auto old = std::find_if(items.begin(), items.end(),
                                  [&item](const AgendaItem &other) { return other.id == item.id; });
    if (old == items.end() || endMinute(item) > minutesOfDay)
        return std::nullopt;
    std::vector<AgendaItem> changed{item};
    const int shift = endMinute(item) - endMinute(*old);
    if (item.day != old->day || shift == 0)
        return changed;
    for (const AgendaItem &other : items) {
        if (other.day != old->day || placeInTime(other) <= placeInTime(*old))
            continue;
        const int start = startMinute(other) + shift;
        if (start < 0 || start + other.minutes > minutesOfDay)
            return std::nullopt;
        changed.push_back(other);
        changed.back().starts = QTime::fromMSecsSinceStartOfDay(start * msecsOfMinute);
    }
    return changed;
}

} // namespace yeonsu
