// Tables as an Excel workbook: a sheet for each, with numbers as numbers and a chart that Excel draws itself.
#pragma once

#include "domain/error.h"
#include "exchange/plain_table.h"

#include <QByteArray>
#include <QDate>

#include <cstdint>
#include <optional>

namespace yeonsu {

enum class XlsxChartKind { Bar, Column, Stacked, Pie, Donut };

/// Draws the columns behind the first one. Several stand beside each other unless they are stacked.
struct XlsxChart
{
    XlsxChartKind kind = XlsxChartKind::Bar;
    std::size_t seriesCount = 1;        ///< how many columns are drawn
    std::vector<std::uint32_t> colours; ///< 0xRRGGBB of each series; where there is one, of each row
    QString description;                ///< for those who do not see it
    /// Written below the chart, where it shows other rows than the sheet's table.
    std::optional<PlainTable> drawn;
};

struct XlsxSheet
{
    QString name; ///< shortened to what Excel takes, and made unique
    PlainTable table;
    std::optional<XlsxChart> chart;
};

struct XlsxWorkbook
{
    QString title;
    QString author;
    QDate created; ///< without one, the moment it is written
    std::vector<XlsxSheet> sheets;
};

/// The same bytes for the same workbook with a date. Text stays text, whatever it begins with.
/// Errors: NoSpace where the temporary folder is full, Io.
[[nodiscard]] Result<QByteArray> xlsx(const XlsxWorkbook &workbook);

} // namespace yeonsu
