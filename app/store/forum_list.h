// The list of forums, and of each its programme and its groups: what is shown of them, in order.
#pragma once

#include "domain/forum.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace yeonsu {

enum class ForumColumn { Name, Days, Venue, Items, Minutes, Expected, Attended };

[[nodiscard]] constexpr QLatin1StringView keyOf(ForumColumn value)
{
    using enum ForumColumn;
    switch (value) {
    case Name:
        return QLatin1StringView("name");
    case Days:
        return QLatin1StringView("days");
    case Venue:
        return QLatin1StringView("venue");
    case Items:
        return QLatin1StringView("items");
    case Minutes:
        return QLatin1StringView("minutes");
    case Expected:
        return QLatin1StringView("expected");
    case Attended:
        return QLatin1StringView("attended");
    }
    return {};
}

struct ForumSummary
{
    ForumId id;
    Words name;
    QDate firstDay;
    QDate lastDay;
    QString venue;
    int items = 0;
    int minutes = 0;  ///< of all items
    int expected = 0; ///< people of all groups whose number is known
    int attended = 0; ///< as expected
};

struct ForumQuery
{
    QString search; ///< words, all of which are found in names, texts or the programme
    ForumColumn sort = ForumColumn::Days;
    Qt::SortOrder order = Qt::DescendingOrder;
    Language language = Language::Korean;
};

/// There are few forums, so that all are read and compared in memory.
[[nodiscard]] Result<std::vector<ForumId>> forumIds(Database &database, const ForumQuery &query);

/// In the order of `ids`; those that are gone are left out.
[[nodiscard]] Result<std::vector<ForumSummary>> forumSummaries(Database &database,
                                                               std::span<const ForumId> ids);

[[nodiscard]] Result<qint64> forumCount(Database &database);

struct AgendaSummary
{
    AgendaItemId id;
    AgendaItem item;
    Words city;          ///< of the item, or else of the outcome
    Words outcome;       ///< its title
    QString person;      ///< the name
    bool hasDay = false; ///< the forum has several, so that a time needs its day
};

/// In the order of time.
[[nodiscard]] Result<std::vector<AgendaItemId>> agendaIds(Database &database, ForumId forum);

[[nodiscard]] Result<std::vector<AgendaSummary>> agendaSummaries(Database &database,
                                                                 std::span<const AgendaItemId> ids);

/// Those on site first, each in the order in which they were entered.
[[nodiscard]] Result<std::vector<ForumGroupId>> forumGroupIds(Database &database, ForumId forum);

[[nodiscard]] Result<std::vector<ForumGroup>> forumGroups(Database &database,
                                                          std::span<const ForumGroupId> ids);

} // namespace yeonsu
