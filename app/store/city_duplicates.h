// Finds cities that may be one city under two spellings.
#pragma once

#include "domain/bilingual.h"
#include "domain/place.h"
#include "store/database.h"

#include <stop_token>
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

struct DuplicateCities
{
    /// First those of the same name, then the others, each by the name in the language.
    std::vector<CityPair> pairs;
    /// False where millions of pairs were worth comparing, of which only the first were.
    bool areComplete = true;
};

/// Pairs of cities in one country, of which any Korean name, English name or other spelling is alike,
/// but for those that somebody said are not the same. Errors: Cancelled, and those of reading.
[[nodiscard]] Result<DuplicateCities> duplicateCities(Database &database, Language language,
                                                      const std::stop_token &stop = {});

} // namespace yeonsu
