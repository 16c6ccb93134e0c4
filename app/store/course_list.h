// The list of courses: which are shown in which order, and what is shown of each.
#pragma once

#include "domain/course.h"
#include "domain/target_region.h"
#include "domain/vocabulary.h"
#include "store/column_filter.h"
#include "store/database.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace yeonsu {

/// By which courses are ordered and filtered.
enum class CourseColumn { Code, Name, Theme, Days, Mode, TargetRegion, Status, Participants, Cities };

/// By which saved views name the columns.
[[nodiscard]] constexpr QLatin1StringView keyOf(CourseColumn value)
{
    using enum CourseColumn;
    switch (value) {
    case Code:
        return QLatin1StringView("code");
    case Name:
        return QLatin1StringView("name");
    case Theme:
        return QLatin1StringView("theme");
    case Days:
        return QLatin1StringView("days");
    case Mode:
        return QLatin1StringView("mode");
    case TargetRegion:
        return QLatin1StringView("target_region");
    case Status:
        return QLatin1StringView("status");
    case Participants:
        return QLatin1StringView("participants");
    case Cities:
        return QLatin1StringView("cities");
    }
    return {};
}

struct CourseQuery
{
    std::optional<int> year;
    std::optional<ThemeId> themeId;
    std::optional<CourseMode> mode;
    std::optional<CourseStatus> status;
    std::optional<TargetRegion> targetRegion;
    /// Code and name by text, in either language; the numbers; and the day on which a course begins.
    ColumnFilters<CourseColumn> columns;
    CourseColumn sort = CourseColumn::Days;
    Qt::SortOrder order = Qt::DescendingOrder;
    Language language = Language::Korean; ///< in which names are ordered

    /// Whether it asks for some courses only.
    [[nodiscard]] bool isNarrowed() const;
    /// What SearchTexts must hold of a course whose columns contain what is asked of them.
    [[nodiscard]] QString wordsToFind() const;

    bool operator==(const CourseQuery &) const = default;
};

struct CourseSummary
{
    CourseId id;
    QString code;
    Words name;
    Words theme; ///< both empty: unknown
    QDate firstDay;
    QDate lastDay;
    CourseMode mode = CourseMode::Invited;
    Words targetRegion;
    CourseStatus status = CourseStatus::Planned;
    /// Its own, whatever its status: who attended or completed it, and its headcounts.
    int participants = 0;
    int decisionMakers = 0; ///< those of them who are section chief or above
    int cities = 0;         ///< distinct ones that they come from
};

/// In a total order: what is equal is ordered by id. Filters of columns by text are not asked here.
[[nodiscard]] Result<std::vector<CourseId>> courseIds(Database &database, const CourseQuery &query);

/// Those of `courses` whose columns contain the texts that the query asks of them. To be had after
/// wordsToFind() have been found. What is given after `stop` was requested is of no use.
[[nodiscard]] Result<std::vector<qint64>> coursesWithTexts(Database &database, const CourseQuery &query,
                                                           const std::vector<qint64> &courses,
                                                           const std::stop_token &stop = {});

/// The newest `limit` of these courses, which come by id.
[[nodiscard]] Result<std::vector<CourseId>>
newestCourses(Database &database, const std::vector<qint64> &courses, std::size_t limit);

/// Of all courses.
[[nodiscard]] Result<QSet<QString>> courseCodes(Database &database);

/// In the order of `ids`; a course that is not there is left out.
[[nodiscard]] Result<std::vector<CourseSummary>> courseSummaries(Database &database,
                                                                 std::span<const CourseId> ids);

[[nodiscard]] Result<qint64> courseCount(Database &database);

struct NamedRegion
{
    TargetRegion region;
    Words name;
};
/// Whom courses are meant for: everyone, then continents, then countries by name.
[[nodiscard]] Result<std::vector<NamedRegion>> courseTargetRegions(Database &database, Language language);

/// The years in which courses begin, the newest first.
[[nodiscard]] Result<std::vector<int>> courseYears(Database &database);

} // namespace yeonsu
