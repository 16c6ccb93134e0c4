// What is left of a filter when rows have gone by which it narrowed.
#pragma once

#include "figures/filter.h"

namespace yeonsu {

class FactTable;

/// Without the keys that the register no longer has: nothing has them, and nobody could take them out of the
/// filter. Years stay, as they come and go with the courses.
[[nodiscard]] Filter knownPart(const Filter &filter, const FactTable &facts);

} // namespace yeonsu
