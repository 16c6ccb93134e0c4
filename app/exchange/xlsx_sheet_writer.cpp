#include "exchange/xlsx_sheet_writer.h"

#include "exchange/xlsx_chart.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qsizetype longestName = 31;
constexpr double narrowest = 9; // widths in digits, as Excel has them
constexpr double widestNumber = 18;
constexpr double widestText = 44;
constexpr double lineHeight = 15;   // in points
constexpr double widestBeside = 96; // a table that is wider has its chart below
constexpr std::size_t mostRowsOnAPage = 40;
constexpr lxw_row_t headingRow = 3;
constexpr lxw_color_t textColour = 0x1a2330;
constexpr lxw_color_t mutedColour = 0x5b6773;
constexpr lxw_color_t headingColour = 0xe3effb;
constexpr lxw_color_t lineColour = 0xdde3ea;
constexpr int paperA4 = 9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
};

const char *numberFormat(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return "@";
    case ColumnKind::Number:
        return "#,##0";
    case ColumnKind::Day:
        return "yyyy-mm-dd";
    case ColumnKind::Share:
        return "0.0%";
    case ColumnKind::Change:
        return "+#,##0;-#,##0;0";
    case ColumnKind::ChangeShare:
        return "+0.0%;-0.0%;0.0%";
    }
    Q_UNREACHABLE();
}

/// Hangul is twice as wide as a digit.
double placesOf(const QString &text)
{
    double places = 0;
    for (const QChar c : text)
        places += c.unicode() >= 0x1100 ? 2 : 1;
    return places;
}

QString usableName(const QString &wanted, QStringList &taken)
{
    static const QRegularExpression forbidden(uR"([\[\]:*?/\\]|^'|'$)"_s);
    QString whole = QString(wanted).replace(forbidden, u" "_s).simplified();
    if (whole.isEmpty())
        whole = Words::tr("Table");
    QString name = whole;
    for (int copy = 1; name.size() > longestName || taken.contains(name, Qt::CaseInsensitive); ++copy) {
        const QString end = copy == 1 ? u"…"_s : u"… (%1)"_s.arg(copy);
        name = whole.left(longestName - end.size()).trimmed() + end;
    }
    taken.append(name);
    return name;
}

} // namespace

lxw_format *XlsxSheetWriter::format(const char *number, bool isTotal)
{
    lxw_format *made = workbook_add_format(m_workbook);
    format_set_num_format(made, number);
    format_set_font_color(made, textColour);
    if (isTotal) {
        format_set_bold(made);
        format_set_top(made, LXW_BORDER_THIN);
    } else {
        format_set_bottom(made, LXW_BORDER_HAIR);
        format_set_bottom_color(made, lineColour);
    }
    return made;
}

lxw_format *XlsxSheetWriter::textFormat(double size, bool isBold, lxw_color_t colour)
{
    lxw_format *made = workbook_add_format(m_workbook);
    format_set_font_size(made, size);
    format_set_font_color(made, colour);
    if (isBold)
        format_set_bold(made);
    return made;
}

lxw_format *XlsxSheetWriter::headingFormat(bool isText)
{
    lxw_format *made = textFormat(11, true, textColour);
    format_set_bg_color(made, headingColour);
    format_set_text_wrap(made);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(made, isText ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    return made;
}

void XlsxSheetWriter::writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), format);
}

void XlsxSheetWriter::writeCell(lxw_row_t row, lxw_col_t column, const TableCell &cell, lxw_format *format)
{
    if (const auto *text = std::get_if<QString>(&cell))
        writeText(row, column, *text, format);
    else if (const auto *number = std::get_if<qint64>(&cell))
        worksheet_write_number(m_sheet, row, column, double(*number), format);
    else if (const auto *share = std::get_if<TableShare>(&cell))
        worksheet_write_number(m_sheet, row, column, double(share->part) / double(share->whole), format);
    else if (const auto *day = std::get_if<QDate>(&cell))
        writeDay(row, column, *day, format);
    else
        worksheet_write_blank(m_sheet, row, column, format);
}

void XlsxSheetWriter::writeDay(lxw_row_t row, lxw_col_t column, const QDate &day, lxw_format *format)
{
    lxw_datetime written{day.year(), day.month(), day.day(), 0, 0, 0};
    worksheet_write_datetime(m_sheet, row, column, &written, format);
}

void XlsxSheetWriter::writeTable(const PlainTable &table, lxw_row_t headings, lxw_col_t firstColumn)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn &column = table.columns[c];
        const auto at = lxw_col_t(firstColumn + c);
        writeText(headings, at, column.heading, headingFormat(column.kind == ColumnKind::Text));
        lxw_format *usual = format(numberFormat(column.kind));
        lxw_format *total = format(numberFormat(column.kind), true);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            writeCell(lxw_row_t(headings + 1 + r), at, table.rows[r][c],
                      r < table.bodySize() ? usual : total);
    }
}

/// As wide as what stands there; a heading that would be wider than its numbers wraps. Returns the width of
/// all.
double XlsxSheetWriter::setWidths(const PlainTable &table, lxw_col_t firstColumn)
{
    double lines = 1;
    double whole = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn &column = table.columns[c];
        const double heading = placesOf(column.heading) + 3;
        // Where another table stands beside it, no row can be higher for its headings.
        double width = firstColumn == 0 ? std::min(heading, widestNumber) : heading;
        for (const std::vector<TableCell> &row : table.rows)
            width = std::max(width, placesOf(shownText(row[c], column.kind)) + 3);
        width = std::clamp(width, narrowest, widestText);
        lines = std::max(lines, std::ceil(heading / width));
        whole += width;
        const auto at = lxw_col_t(firstColumn + c);
        worksheet_set_column(m_sheet, at, at, width, nullptr);
    }
    if (firstColumn == 0)
        worksheet_set_row(m_sheet, headingRow, lines * lineHeight + 9, nullptr);
    return whole;
}

/// Below the table and no wider than it. Returns the first row that is free.
lxw_row_t XlsxSheetWriter::writeNotes(const PlainTable &table, double width)
{
    lxw_row_t row = headingRow + 2 + lxw_row_t(table.rows.size());
    lxw_format *format = textFormat(9, false, mutedColour);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    for (const QString &note : table.notes) {
        const double lines = std::ceil(placesOf(note) / width);
        worksheet_set_row(m_sheet, row, lines * lineHeight, nullptr);
        worksheet_merge_range(m_sheet, row, 0, row, lxw_col_t(table.columns.size() - 1),
                              note.toUtf8().constData(), format);
        ++row;
    }
    return row;
}

void XlsxSheetWriter::setUpPrint(std::size_t rows)
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_fit_to_pages(m_sheet, 1, rows > mostRowsOnAPage ? 0 : 1);
    worksheet_repeat_rows(m_sheet, headingRow, headingRow);
    worksheet_set_footer(m_sheet, "&L&9&A&R&9&P / &N");
}

/// What it is drawn from, where that is not the sheet's own table, stands below it.
void XlsxSheetWriter::writeChart(const XlsxSheet &sheet, const QByteArray &name, lxw_row_t row,
                                 lxw_col_t column)
{
    const XlsxChart &chart = *sheet.chart;
    if (!chart.drawn) {
        insertChart(m_workbook, m_sheet, row, column, chart, sheet.table, {name, headingRow, 0});
        return;
    }
    const lxw_row_t below = row + rowsCovered(chart, *chart.drawn) + 1;
    insertChart(m_workbook, m_sheet, row, column, chart, *chart.drawn, {name, below, column});
    writeTable(*chart.drawn, below, column);
    if (column > 0)
        static_cast<void>(setWidths(*chart.drawn, column));
}

void XlsxSheetWriter::write(const XlsxSheet &sheet)
{
    const PlainTable &table = sheet.table;
    const QByteArray name = usableName(sheet.name, m_names).toUtf8();
    m_sheet = workbook_add_worksheet(m_workbook, name.constData());
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    writeText(0, 0, table.title, textFormat(14, true, textColour));
    writeText(1, 0, table.subtitle, textFormat(10, false, mutedColour));
    writeTable(table, headingRow, 0);
    const double width = setWidths(table, 0);
    worksheet_freeze_panes(m_sheet, headingRow + 1, 1);
    const lxw_row_t free = writeNotes(table, width);
    setUpPrint(table.rows.size());
    if (!sheet.chart || table.bodySize() == 0)
        return;
    if (width > widestBeside)
        writeChart(sheet, name, free + 1, 0);
    else // one column stays free; the headings are repeated on every printed page, and the chart is not
        writeChart(sheet, name, headingRow + 1, lxw_col_t(table.columns.size() + 1));
}

} // namespace yeonsu
