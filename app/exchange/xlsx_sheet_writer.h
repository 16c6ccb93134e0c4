// Writes tables into the sheets of a workbook that libxlsxwriter makes.
#pragma once

#include "exchange/xlsx_workbook.h"

#include <xlsxwriter.h>

namespace yeonsu {

class XlsxSheetWriter
{
public:
    explicit XlsxSheetWriter(lxw_workbook *workbook)
        : m_workbook(workbook)
    {
    }

    void write(const XlsxSheet &sheet);

private:
    [[nodiscard]] lxw_format *format(const char *number, bool isTotal = false);
    [[nodiscard]] lxw_format *textFormat(double size, bool isBold, lxw_color_t colour);
    [[nodiscard]] lxw_format *headingFormat(bool isText);
    void writeTable(const PlainTable &table, lxw_row_t headings, lxw_col_t firstColumn);
    void writeDay(lxw_row_t row, lxw_col_t column, const QDate &day, lxw_format *format);
    void writeCell(lxw_row_t row, lxw_col_t column, const TableCell &cell, lxw_format *format);
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    [[nodiscard]] double setWidths(const PlainTable &table, lxw_col_t firstColumn);
    [[nodiscard]] lxw_row_t writeNotes(const PlainTable &table, double width);
    void writeChart(const XlsxSheet &sheet, const QByteArray &name, lxw_row_t row, lxw_col_t column);
    void setUpPrint(std::size_t rows);

    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    QStringList m_names;
};

} // namespace yeonsu
