// The small tables that give names and order to what is counted, read in one go.
#pragma once

#include "domain/place.h"
#include "domain/seniority.h"
#include "domain/theme.h"
#include "store/database.h"

#include <vector>

namespace yeonsu {

/// Each in the register's own order.
struct ReferenceRows
{
    std::vector<ThemeGroup> themeGroups;
    std::vector<Theme> themes;
    std::vector<Continent> continents;
    std::vector<Country> countries;
    std::vector<City> cities;
    std::vector<Seniority> seniorities;
};

namespace store {
[[nodiscard]] Result<ReferenceRows> readReferenceRows(Database &database);
} // namespace store

} // namespace yeonsu
