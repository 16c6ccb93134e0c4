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

using Items = std::vector<AgendaItem>;

Items::const_iterator find(const Items &items, AgendaItemId id)
{
    return std::find_if(items.begin(), items.end(), [id](const AgendaItem &item) { return item.id == id; });
}

Items onDay(const Items &items, const QDate &day)
{
    Items found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [&day](const AgendaItem &item) { return item.day == day; });
    return inOrderOfTime(std::move(found));
}

/// False where it does not fit its day.
bool begin(AgendaItem &item, int minute)
{
    if (minute < 0 || minute + item.minutes > minutesOfDay)
        return false;
    item.starts = QTime::fromMSecsSinceStartOfDay(minute * msecsOfMinute);
    return true;
}

/// How long before each item of a day, which come in the order of time, nothing goes on.
std::vector<int> gapsBefore(const Items &items)
{
    std::vector<int> gaps;
    int end = items.empty() ? 0 : startMinute(items.front());
    for (const AgendaItem &item : items) {
        gaps.push_back(std::max(0, startMinute(item) - end));
        end = std::max(end, endMinute(item));
    }
    return gaps;
}

/// The items of a day in the order in which they come, from `start` on; false where the day is too short.
bool layOut(Items &items, int start, const std::vector<int> &gaps)
{
    int end = start;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!begin(items[i], end + gaps[i]))
            return false;
        end = endMinute(items[i]);
    }
    return true;
}

void addChanged(Items &changed, const Items &before, const Items &after)
{
    for (const AgendaItem &item : after) {
        if (const auto old = find(before, item.id); old == before.end() || *old != item)
            changed.push_back(item);
    }
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
    const auto old = find(items, item.id);
    if (old == items.end() || endMinute(item) > minutesOfDay)
        return std::nullopt;
    std::vector<AgendaItem> changed{item};
    const int shift = endMinute(item) - endMinute(*old);
    if (item.day != old->day || shift == 0)
        return changed;
    for (const AgendaItem &other : items) {
        if (other.day != old->day || placeInTime(other) <= placeInTime(*old))
            continue;
        changed.push_back(other);
        if (!begin(changed.back(), startMinute(other) + shift))
            return std::nullopt;
    }
    return changed;
}

std::optional<std::vector<AgendaItem>> withItemInserted(const std::vector<AgendaItem> &items,
                                                        const AgendaItem &item)
{
    if (endMinute(item) > minutesOfDay)
        return std::nullopt;
    Items changed{item};
    int shift = -1; // not known yet
    for (const AgendaItem &other : onDay(items, item.day)) {
        if (startMinute(other) < startMinute(item))
            continue;
        if (shift < 0)
            shift = std::max(0, endMinute(item) - startMinute(other));
        if (shift == 0)
            break;
        changed.push_back(other);
        if (!begin(changed.back(), startMinute(other) + shift))
            return std::nullopt;
    }
    return changed;
}

std::vector<AgendaItem> withItemRemoved(const std::vector<AgendaItem> &items, AgendaItemId id)
{
    const auto removed = find(items, id);
    if (removed == items.end())
        return {};
    Items changed;
    int from = startMinute(*removed);
    int shift = -1; // not known yet
    for (const AgendaItem &other : onDay(items, removed->day)) {
        if (placeInTime(other) < placeInTime(*removed))
            from = std::max(from, endMinute(other));
        if (placeInTime(other) <= placeInTime(*removed))
            continue;
        if (shift < 0)
            shift = std::clamp(startMinute(other) - from, 0, removed->minutes);
        if (shift == 0)
            break;
        changed.push_back(other);
        begin(changed.back(), startMinute(other) - shift);
    }
    return changed;
}

std::optional<std::vector<AgendaItem>> withItemMoved(const std::vector<AgendaItem> &items, AgendaItemId id,
                                                     int place)
{
    const auto moved = find(items, id);
    if (moved == items.end())
        return std::nullopt;
    Items day = onDay(items, moved->day);
    const int to = std::clamp(place, 0, int(day.size()) - 1);
    const int from = placeOnDay(items, id);
    if (from == to)
        return Items();
    const int start = startMinute(day.front());
    const std::vector<int> gaps = gapsBefore(day);
    const auto first = day.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    if (!layOut(day, start, gaps))
        return std::nullopt;
    Items changed;
    addChanged(changed, items, day);
    return changed;
}

int placeOnDay(const std::vector<AgendaItem> &items, AgendaItemId id)
{
    const auto item = find(items, id);
    if (item == items.end())
        return -1;
    const Items day = onDay(items, item->day);
    return int(find(day, id) - day.begin());
}

std::optional<std::vector<AgendaItem>> madeContiguous(const std::vector<AgendaItem> &items)
{
    Items changed;
    const Items ordered = inOrderOfTime(items);
    for (auto item = ordered.begin(); item != ordered.end();) {
        Items day = onDay(items, item->day);
        item += std::ptrdiff_t(day.size());
        if (!layOut(day, startMinute(day.front()), std::vector<int>(day.size())))
            return std::nullopt;
        addChanged(changed, items, day);
    }
    return changed;
}

} // namespace yeonsu
