// Finds cities that may be one city under two spellings.
#pragma once

#include "domain/bilingual.h"
#include "domain/place.h"
#include "store/database.h"

#include <vector>

namespace yeonsu {

enum class CityLikeness {
    SameName, ///< a folded name or other spelling of both is the same
    NearName, ///< … differs in spaces and hyphens, or by one letter; see near_text.h
};

struct CityPair
{
    CityId one; ///< the lower id
    CityId other;
    CityLikeness likeness = CityLikeness::SameName;

    bool operator==(const CityPair &) const = default;
};

/// Pairs of cities in one country, of which any Korean name, English name or other spelling is alike. First
/// those of the same name, then the others, each by the name in the language.
[[nodiscard]] Result<std::vector<CityPair>> duplicateCities(Database &database, Language language);

} // namespace yeonsu
