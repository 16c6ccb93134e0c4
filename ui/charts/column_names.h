// The names under columns: years, shortened and thinned out, or words in lines of one size.
#pragma once

#include "charts/chart_numbers.h"
#include "charts/sheet_canvas.h"

namespace yeonsu {

/// Whether every name can stand under its column with no word broken.
[[nodiscard]] bool namesFitColumns(const SheetCanvas &canvas, const ChartNumbers &numbers, qreal pitch);

/// One block for each category; those of years that are left out are empty. `pitch` is from the middle of a
/// column to that of the next.
[[nodiscard]] std::vector<TextBlock> columnNames(const SheetCanvas &canvas, const ChartNumbers &numbers,
                                                 bool areYears, qreal pitch);

} // namespace yeonsu
