// The numbers at bars: inside the parts of a stacked one, or at the end of each.
#pragma once

#include "charts/bar_series.h"

namespace yeonsu {

/// What all of the texts are scaled by, as they should be of one size, so that each fits into `width`: at
/// most 1; nothing where it would be less than `least`.
[[nodiscard]] std::optional<qreal> fittingScale(const std::vector<TextRun> &runs, qreal width, qreal least);

/// In each part of a stacked bar that has room for its number, where the bar has several.
void drawValuesInside(SheetCanvas &canvas, const BarSeries &bars, const ChartNumbers &numbers);

/// At the end of each part of a group.
void drawValuesOfParts(SheetCanvas &canvas, const BarSeries &bars, const ChartNumbers &numbers,
                       Qt::Orientation direction, qreal scale);

[[nodiscard]] std::vector<TextRun> valuesOfParts(const SheetCanvas &canvas, const ChartNumbers &numbers);

} // namespace yeonsu
