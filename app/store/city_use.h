// What a city is called and who came from it: for telling two cities apart.
#pragma once

#include "domain/vocabulary.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace yeonsu {

struct CityUse
{
    CityId id;
    Words name; ///< either of the two may be empty
    Words country;
    QStringList otherSpellings;
    int people = 0;  ///< with an enrolment from there, whatever its status
    int unnamed = 0; ///< in headcounts
};

/// In the order of `ids`; a city that is not there is left out.
[[nodiscard]] Result<std::vector<CityUse>> cityUses(Database &database, std::span<const CityId> ids);

} // namespace yeonsu
