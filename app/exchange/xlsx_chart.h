// The chart that Excel draws beside a table.
#pragma once

#include "exchange/xlsx_workbook.h"

#include <xlsxwriter.h>

namespace yeonsu {

/// Where the cells lie that a chart is drawn from: the headings, and below them the rows.
struct XlsxRange
{
    QByteArray sheet;
    lxw_row_t headings = 0;
    lxw_col_t firstColumn = 0;
};

/// How many rows of usual height the chart covers.
[[nodiscard]] lxw_row_t rowsCovered(const XlsxChart &chart, const PlainTable &drawn);

/// Puts the chart's upper left corner on the cell.
void insertChart(lxw_workbook *workbook, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                 const XlsxChart &chart, const PlainTable &drawn, const XlsxRange &range);

} // namespace yeonsu
