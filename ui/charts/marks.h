// Draws a chart's marks with their labels into a part of a sheet, one function for each family of kinds.
#pragma once

#include "charts/chart_numbers.h"
#include "charts/sheet_canvas.h"

namespace yeonsu {

/// Each gives back the numbers as drawn: where there is no room for all categories, the smallest are folded.

ChartNumbers drawBars(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                      const QRectF &area);
/// Of several series, lying down where the names of the categories need it and there is room.
ChartNumbers drawColumns(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                         const QRectF &area);
ChartNumbers drawPie(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                     const QRectF &area);

/// How many categories drawBars() has room for.
[[nodiscard]] std::size_t roomForBars(const SheetCanvas &canvas, const ChartChoice &choice,
                                      const ChartNumbers &numbers, const QRectF &area);

} // namespace yeonsu
