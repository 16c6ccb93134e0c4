// A count without names, for a course whose list of participants is lost.
#pragma once

#include "domain/id.h"

#include <QString>

namespace yeonsu {

/// Of city, country and continent the most exact one known is given; all three null is an unknown origin.
struct Headcount
{
    HeadcountId id;
    CourseId courseId;
    CityId cityId;
    CountryId countryId;
    ContinentId continentId;
    SeniorityId seniorityId;
    int number = 0; ///< people, above 0
    QString note;

    bool operator==(const Headcount &) const = default;
};

} // namespace yeonsu
