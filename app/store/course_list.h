// The list of courses: which are shown in which order, and what is shown of each.
#pragma once

#include "domain/course.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <optional>
#include <span>
#include <vector>

namespace yeonsu {

enum class CourseSort { Code, Name, Theme, Days, Mode, TargetRegion, Status, Participants, Cities };

struct CourseQuery
{
    std::optional<int> year;
    std::optional<ThemeId> themeId;
    std::optional<CourseMode> mode;
    std::optional<CourseStatus> status;
    CourseSort sort = CourseSort::Days;
    Qt::SortOrder order = Qt::DescendingOrder;
    Language language = Language::Korean; ///< in which names are ordered

    /// Whether it asks for some courses only.
    [[nodiscard]] bool isNarrowed() const;
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

/// In a total order: what is equal is ordered by id.
[[nodiscard]] Result<std::vector<CourseId>> courseIds(Database &database, const CourseQuery &query);

/// The newest `limit` of these courses, which come by id.
[[nodiscard]] Result<std::vector<CourseId>>
newestCourses(Database &database, const std::vector<qint64> &courses, std::size_t limit);

/// Of all courses.
[[nodiscard]] Result<QSet<QString>> courseCodes(Database &database);

/// In the order of `ids`; a course that is not there is left out.
[[nodiscard]] Result<std::vector<CourseSummary>> courseSummaries(Database &database,
                                                                 std::span<const CourseId> ids);

[[nodiscard]] Result<qint64> courseCount(Database &database);

/// The years in which courses begin, the newest first.
[[nodiscard]] Result<std::vector<int>> courseYears(Database &database);

} // namespace yeonsu
