// How many came from each place of the register: all continents, countries and cities at once.
#pragma once

#include <QtGlobal>

#include <vector>

namespace yeonsu {

class FactTable;

/// The measures of one place, as crossTab() counts them.
struct PlaceNumbers
{
    qint64 cities = 0;
    qint64 courses = 0;
    qint64 attendances = 0;
    qint64 persons = 0;

    bool operator==(const PlaceNumbers &) const = default;
};

/// Each in the order of FactTable::reference().
struct PlaceFigures
{
    std::vector<PlaceNumbers> continents;
    std::vector<PlaceNumbers> countries;
    std::vector<PlaceNumbers> cities;
    PlaceNumbers unknown;           ///< those of whom not even the continent is known
    bool personsAreAtLeast = false; ///< headcounts took part, whose people have no names
};

[[nodiscard]] PlaceFigures placeFigures(const FactTable &facts);

} // namespace yeonsu
