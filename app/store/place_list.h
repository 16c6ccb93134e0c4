// What is shown of one place: the courses that people came to from there.
#pragma once

#include "domain/course.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace yeonsu {

struct PlaceCourseSummary
{
    CourseId id;
    QString code;
    Words name;
    QDate firstDay;
    int attendances = 0; ///< counted enrolments and headcounts from the city
};

/// Counted courses with anybody counted from the city, the latest first.
[[nodiscard]] Result<std::vector<CourseId>> courseIdsFrom(Database &database, CityId id);

/// In the order of `ids`; what is not there is left out.
[[nodiscard]] Result<std::vector<PlaceCourseSummary>> placeCourseSummaries(Database &database, CityId id,
                                                                           std::span<const CourseId> ids);

} // namespace yeonsu
