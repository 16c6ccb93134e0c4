// The acts of the user on continents, countries and cities as change sets.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

enum class CityMark { Metropolis, SisterCity };

[[nodiscard]] constexpr bool City::*memberOf(CityMark mark)
{
    return mark == CityMark::Metropolis ? &City::isMetropolisMember : &City::isSisterCity;
}

/// A city without `before` is added, else edited; afterwards it has these other spellings. Spellings that
/// are blank or, folded, the city's own name or one of the others are left out. Errors: those of reading.
[[nodiscard]] Result<ChangeSet> savedCity(Register &store, const std::optional<City> &before,
                                          const City &after, const QStringList &spellings);

/// As above, of a city that is there; its other spellings stay as they are.
[[nodiscard]] ChangeSet savedCity(const City &before, const City &after);

/// The continent is told with the country where that changes. Errors: those of reading.
[[nodiscard]] Result<ChangeSet> savedCountry(Register &store, const Country &before, const Country &after);

[[nodiscard]] ChangeSet savedContinent(const Continent &before, const Continent &after);

/// Cities that have the mark already, or do not, are left as they are. Errors: those of reading.
[[nodiscard]] Result<ChangeSet> markedCities(Register &store, std::span<const CityId> ids, CityMark mark,
                                             bool isOn);

/// With their other spellings, and with what says that they are not the same as others. Errors: RuleBroken
/// where anybody came from one of them, and those of reading.
[[nodiscard]] Result<ChangeSet> deletedCities(Register &store, std::span<const CityId> ids);

} // namespace yeonsu
