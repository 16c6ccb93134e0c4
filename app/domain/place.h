// Where people come from. The continents are the register's own scheme of six, and a country's is editable.
#pragma once

#include "domain/id.h"

#include <QString>

namespace yeonsu {

struct Continent
{
    ContinentId id;
    QString key; ///< unique ASCII, fixed when made: AS EU AF SA NA OC
    QString nameKo;
    QString nameEn;
    int rank = 0;

    bool operator==(const Continent &) const = default;
};

struct Country
{
    CountryId id;
    QString code; ///< ISO 3166-1 alpha-2, unique
    QString nameKo;
    QString nameEn;
    ContinentId continentId;

    bool operator==(const Country &) const = default;
};

struct City
{
    CityId id;
    CountryId countryId;
    QString nameKo; ///< may be empty
    QString nameEn;
    bool isMetropolisMember = false; ///< of the world association of major metropolises
    bool isSisterCity = false;

    bool operator==(const City &) const = default;
};

/// Another spelling under which entry and import find a city.
struct CityAlias
{
    CityAliasId id;
    CityId cityId;
    QString name;

    bool operator==(const CityAlias &) const = default;
};

} // namespace yeonsu
