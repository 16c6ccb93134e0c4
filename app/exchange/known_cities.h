// The cities of the register, found by country and any of their names.
#pragma once

#include "domain/place.h"

#include <QHash>

#include <optional>
#include <vector>

namespace yeonsu {

class KnownCities
{
public:
    KnownCities() = default;
    KnownCities(const std::vector<City> &cities, const std::vector<CityAlias> &aliases);

    void add(CountryId country, const QString &name, CityId city);

    /// Also where the name is written with other spaces or hyphens: "Hà Nội" and "Hanoi" are one.
    [[nodiscard]] std::optional<CityId> find(CountryId country, const QString &name) const;
    /// In any country.
    [[nodiscard]] std::vector<CityId> named(const QString &name) const;
    /// One whose name is near.
    [[nodiscard]] std::optional<CityId> near(CountryId country, const QString &name) const;
    [[nodiscard]] CountryId countryOf(CityId city) const { return m_countries.value(city); }

private:
    struct Named
    {
        QString letters;
        CityId city;
    };

    QHash<std::pair<CountryId, QString>, CityId> m_cities;  ///< by folded name
    QHash<std::pair<CountryId, QString>, CityId> m_spelled; ///< by the letters of the name
    QHash<QString, std::vector<CityId>> m_named;
    QHash<CountryId, std::vector<Named>> m_ofCountry;
    QHash<CityId, CountryId> m_countries;
};

} // namespace yeonsu
