// Numbers of so few people that they may be recognised, gathered into one that is large enough.
#pragma once

#include "figures/cross_tab.h"

namespace yeonsu {

/// The key of a category that is made of several.
inline constexpr QLatin1StringView foldedKey("folded");

/// "2 others" of `gathers` categories; what does not add up says that it was added up, as somebody who is
/// counted in two of them is in their sum twice.
[[nodiscard]] Category foldedCategory(int gathers, bool addsUp);

/// The same table without a number of people from 1 to `least` - 1, as far as that can be: the smallest row
/// or the smallest column, whichever is smaller, becomes one of the others, until none is left, so that the
/// others are never so few themselves. Years stay, whose order has no room for others, and so does what is
/// unknown. A table that counts no people stays as it is.
[[nodiscard]] CrossTab foldedBelow(const CrossTab &table, qint64 least);

} // namespace yeonsu
