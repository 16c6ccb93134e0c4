// The list of releases: what is shown of them, in order.
#pragma once

#include "domain/release.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace yeonsu {

enum class ReleaseColumn { Title, Day, State, Department };

[[nodiscard]] constexpr QLatin1StringView keyOf(ReleaseColumn value)
{
    using enum ReleaseColumn;
    switch (value) {
    case Title:
        return QLatin1StringView("title");
    case Day:
        return QLatin1StringView("day");
    case State:
        return QLatin1StringView("state");
    case Department:
        return QLatin1StringView("department");
    }
    return {};
}

struct ReleaseSummary
{
    ReleaseId id;
    QString title;      ///< of a draft see titleWithoutTokens(); of a frozen one as it is printed
    QString draftTitle; ///< of a draft, with its tokens; empty where there are none
    Language language = Language::Korean;
    QDate day; ///< of the embargo, else of the figures; may be invalid
    ReleaseState state = ReleaseState::Draft;
    QString department;
};

struct ReleaseQuery
{
    QString search; ///< words, all of which are found in the header or the text
    ReleaseColumn sort = ReleaseColumn::Day;
    Qt::SortOrder order = Qt::DescendingOrder;
};

/// There are few releases, so that all are read and compared in memory.
[[nodiscard]] Result<std::vector<ReleaseId>> releaseIds(Database &database, const ReleaseQuery &query);

/// In the order of `ids`; those that are gone are left out.
[[nodiscard]] Result<std::vector<ReleaseSummary>> releaseSummaries(Database &database,
                                                                   std::span<const ReleaseId> ids);

[[nodiscard]] Result<qint64> releaseCount(Database &database);

} // namespace yeonsu
