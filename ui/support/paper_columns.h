// How wide the columns of a table are on paper, in the units of paper_text.h.
#pragma once

#include "exchange/plain_table.h"
#include "support/fonts.h"
#include "support/paper_text.h"

namespace yeonsu {

inline constexpr qreal paperTextSize = 8.5 * unitsOfPoint;
inline constexpr qreal cellPadding = 4 * unitsOfPoint; ///< at each side of a cell

[[nodiscard]] QFont paperHeadingFont();

/// Within `room`: where there is none for all, the widest texts give way; numbers and days only where that is
/// not enough.
[[nodiscard]] std::vector<qreal> paperWidths(const PlainTable &table, qreal room);
/// What the table would like to have, with longer texts in several lines.
[[nodiscard]] qreal usualPaperWidth(const PlainTable &table);

} // namespace yeonsu
