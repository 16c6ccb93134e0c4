// Charts as an Excel workbook: the table of each on a sheet, and beside it the chart, drawn by Excel.
#pragma once

#include "charts/chart_numbers.h"
#include "exchange/xlsx_workbook.h"

namespace yeonsu {

struct CountedChart
{
    ChartChoice choice;
    ChartNumbers numbers;
};

/// Charts of one language, at least one.
[[nodiscard]] XlsxWorkbook chartWorkbook(const std::vector<CountedChart> &charts);

} // namespace yeonsu
