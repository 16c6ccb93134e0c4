// All places of the register as a tree of continents, countries and cities, and which of them are asked for.
#pragma once

#include "domain/place.h"
#include "domain/vocabulary.h"
#include "figures/place_figures.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yeonsu {

class FactTable;

enum class PlaceKind { Continent, Country, City, Unknown };

/// Which place; what selections and open branches are kept by.
struct PlaceKey
{
    PlaceKind kind = PlaceKind::Unknown;
    qint64 id = 0;

    friend auto operator<=>(const PlaceKey &, const PlaceKey &) = default;
    friend size_t qHash(const PlaceKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

[[nodiscard]] inline PlaceKey placeKey(ContinentId id)
{
    return {PlaceKind::Continent, id.value()};
}
[[nodiscard]] inline PlaceKey placeKey(CountryId id)
{
    return {PlaceKind::Country, id.value()};
}
[[nodiscard]] inline PlaceKey placeKey(CityId id)
{
    return {PlaceKind::City, id.value()};
}

struct PlaceRow
{
    PlaceKey key;
    int parent = -1; ///< an index of PlaceTree::rows
    Words name;
    QString code; ///< of a country
    bool isMetropolisMember = false;
    bool isSisterCity = false;
    PlaceNumbers numbers;
    QString searchText;   ///< folded: names, code and other spellings, and those of the places around it
    QString nameKey;      ///< the order of names in the language shown
    QString otherNameKey; ///< and in the other one

    bool operator==(const PlaceRow &) const = default;
};

struct PlaceTree
{
    std::vector<PlaceRow> rows; ///< a place comes after the one around it
    bool personsAreAtLeast = false;
};

/// On any thread. Those of unknown origin have a row of their own, at the end, where there are any.
[[nodiscard]] PlaceTree placeTree(const FactTable &facts, const std::vector<CityAlias> &aliases,
                                  Language language);

enum class PlaceSort { Name, OtherName, Cities, Courses, Attendances, Persons, Marks };

struct PlaceQuery
{
    QString search; ///< every word must be found in the names of the place, or of one around it
    std::optional<ContinentId> continentId;
    bool isMetropolisMember = false; ///< only such cities
    bool isSisterCity = false;
    bool onlyWithPeople = true; ///< only where people came from
    PlaceSort sort = PlaceSort::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isNarrowed() const;
};

/// A place that is shown, because it is asked for or something in it is.
struct ShownPlace
{
    int row = 0;     ///< of PlaceTree::rows
    int parent = -1; ///< an index of the list that this one is in
    int place = 0;   ///< among those of the same parent
    std::vector<int> children;
    bool isAskedFor = false; ///< by itself, and not for something in it

    bool operator==(const ShownPlace &) const = default;
};

struct ShownPlaces
{
    std::vector<ShownPlace> places;
    std::vector<int> roots;

    bool operator==(const ShownPlaces &) const = default;
};

/// In the order asked for, within each place; by name, continents are in the register's own order.
[[nodiscard]] ShownPlaces shownPlaces(const PlaceTree &tree, const PlaceQuery &query);

} // namespace yeonsu
