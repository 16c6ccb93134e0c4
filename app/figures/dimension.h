// What can be counted, and by what it can be broken down.
#pragma once

#include "domain/key_table.h"

namespace yeonsu {

enum class Measure {
    Courses,     ///< counted courses
    Attendances, ///< counted enrolments and headcounts: 연인원
    Persons,     ///< distinct people among counted enrolments: 실인원
    Cities,      ///< distinct cities with a counted row
    Countries,   ///< distinct countries with a counted row
};

[[nodiscard]] constexpr auto keyTable(Measure)
{
    using enum Measure;
    return KeyTable<Measure, 5>{{{Courses, QLatin1StringView("courses")},
                                 {Attendances, QLatin1StringView("attendances")},
                                 {Persons, QLatin1StringView("persons")},
                                 {Cities, QLatin1StringView("cities")},
                                 {Countries, QLatin1StringView("countries")}}};
}

enum class Dimension { Year, ThemeGroup, Theme, Mode, TargetRegion, Continent, Country, City, Seniority };

[[nodiscard]] constexpr auto keyTable(Dimension)
{
    using enum Dimension;
    return KeyTable<Dimension, 9>{{{Year, QLatin1StringView("year")},
                                   {ThemeGroup, QLatin1StringView("theme-group")},
                                   {Theme, QLatin1StringView("theme")},
                                   {Mode, QLatin1StringView("mode")},
                                   {TargetRegion, QLatin1StringView("target")},
                                   {Continent, QLatin1StringView("continent")},
                                   {Country, QLatin1StringView("country")},
                                   {City, QLatin1StringView("city")},
                                   {Seniority, QLatin1StringView("seniority")}}};
}

/// Whether the dimension is one of the people and not of the course they came to.
[[nodiscard]] constexpr bool isOfParticipant(Dimension dimension)
{
    return dimension >= Dimension::Continent;
}

} // namespace yeonsu
