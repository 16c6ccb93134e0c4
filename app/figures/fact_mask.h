// A filter turned into what lets each course, place and seniority through.
#pragma once

#include "figures/axis.h"

namespace yeonsu {

struct FactMask
{
    std::vector<bool> courses; ///< by slot; also false for courses that are not counted
    std::vector<bool> places;
    std::vector<bool> seniorities;
    bool narrowsParticipants = false; ///< courses without rows do not pass
    YearSpan years;                   ///< from the first to the last counted course that passes
};

[[nodiscard]] FactMask maskOf(const FactTable &facts, const Filter &filter);

} // namespace yeonsu
