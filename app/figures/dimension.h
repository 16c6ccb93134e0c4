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

[[nodiscard]] constexpr QLatin1StringView keyOf(Measure value)
{
    using enum Measure;
    switch (value) {
    case Courses:
        return QLatin1StringView("courses");
    case Attendances:
        return QLatin1StringView("attendances");
    case Persons:
        return QLatin1StringView("persons");
    case Cities:
        return QLatin1StringView("cities");
    case Countries:
        return QLatin1StringView("countries");
    }
    return {};
}

[[nodiscard]] constexpr bool countsPeople(Measure measure)
{
    return measure == Measure::Attendances || measure == Measure::Persons;
}

enum class Dimension { Year, ThemeGroup, Theme, Mode, TargetRegion, Continent, Country, City, Seniority };

[[nodiscard]] constexpr QLatin1StringView keyOf(Dimension value)
{
    using enum Dimension;
    switch (value) {
    case Year:
        return QLatin1StringView("year");
    case ThemeGroup:
        return QLatin1StringView("theme-group");
    case Theme:
        return QLatin1StringView("theme");
    case Mode:
        return QLatin1StringView("mode");
    case TargetRegion:
        return QLatin1StringView("target");
    case Continent:
        return QLatin1StringView("continent");
    case Country:
        return QLatin1StringView("country");
    case City:
        return QLatin1StringView("city");
    case Seniority:
        return QLatin1StringView("seniority");
    }
    return {};
}

/// Whether the dimension is one of the people and not of the course they came to.
[[nodiscard]] constexpr bool isOfParticipant(Dimension dimension)
{
    using enum Dimension;
    switch (dimension) {
    case Year:
    case ThemeGroup:
    case Theme:
    case Mode:
    case TargetRegion:
        return false;
    case Continent:
    case Country:
    case City:
    case Seniority:
        return true;
    }
    return false;
}

/// Whether its categories follow each other in time: they keep that order, none is left out between two of
/// them, and one of them is no part of a whole.
[[nodiscard]] constexpr bool isInTime(Dimension dimension)
{
    using enum Dimension;
    switch (dimension) {
    case Year:
        return true;
    case ThemeGroup:
    case Theme:
    case Mode:
    case TargetRegion:
    case Continent:
    case Country:
    case City:
    case Seniority:
        return false;
    }
    return false;
}

/// Whether the numbers of the categories of a dimension add up to the number of the whole, whatever the rows:
/// nothing counted is in two categories. Somebody may come in two years, and from two cities.
[[nodiscard]] constexpr bool isAdditive(Measure measure, Dimension dimension)
{
    using enum Dimension;
    switch (measure) {
    case Measure::Attendances:
        return true;
    case Measure::Courses:
        return !isOfParticipant(dimension);
    case Measure::Persons:
        return false;
    case Measure::Cities:
        return dimension == Continent || dimension == Country || dimension == City;
    case Measure::Countries:
        return dimension == Continent || dimension == Country;
    }
    return false;
}

} // namespace yeonsu
