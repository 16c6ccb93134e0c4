// The numbers of a chart as a table: for the screen, for CSV and for a spreadsheet.
#pragma once

#include "charts/chart_numbers.h"
#include "exchange/plain_table.h"

namespace yeonsu {

/// In the chart's language: each category with the values of its series and its own, the share where the
/// categories add up to the whole, the second measure, and of years the change on the year before. Numbers
/// that have not been folded give a table of all categories.
[[nodiscard]] PlainTable chartTable(const ChartChoice &choice, const ChartNumbers &numbers);

} // namespace yeonsu
