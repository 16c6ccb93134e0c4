#include "exchange/xlsx_chart.h"

#include "figures/share.h"

#include <cmath>

namespace yeonsu {

namespace {

constexpr double width = 720; // in pixels, as all here
constexpr double usualHeight = 405;
constexpr double mostHeight = 1080;
constexpr double placeOfBar = 26;
constexpr double roomAroundBars = 90;
// What the library draws without a scale.
constexpr double unscaledWidth = 480;
constexpr double unscaledHeight = 288;
constexpr double rowHeight = 20;
constexpr lxw_color_t textColour = 0x1a2330;
constexpr lxw_color_t lineColour = 0xdde3ea;
/// The label of a thinner slice would not find room on its ring.
constexpr int leastLabelledShare = 40; // in tenths of a percent

lxw_chart_type typeOf(XlsxChartKind kind)
{
    switch (kind) {
    case XlsxChartKind::Bar:
        return LXW_CHART_BAR;
    case XlsxChartKind::Column:
        return LXW_CHART_COLUMN;
    case XlsxChartKind::Stacked:
        return LXW_CHART_COLUMN_STACKED;
    case XlsxChartKind::Pie:
        return LXW_CHART_PIE;
    case XlsxChartKind::Donut:
        return LXW_CHART_DOUGHNUT;
    }
    Q_UNREACHABLE();
}

lxw_chart_line lineOf(lxw_color_t colour)
{
    lxw_chart_line line{};
    line.color = colour;
    line.width = 0.75F;
    return line;
}

lxw_chart_fill fillOf(std::uint32_t colour)
{
    lxw_chart_fill fill{};
    fill.color = colour;
    return fill;
}

lxw_chart_series *addSeries(lxw_chart *chart, const PlainTable &table, const XlsxRange &range,
                            std::size_t index)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const char *sheet = range.sheet.constData();
    const lxw_row_t first = range.headings + 1;
    const lxw_row_t last = range.headings + lxw_row_t(table.bodySize());
    const auto column = lxw_col_t(range.firstColumn + 1 + index);
    chart_series_set_categories(series, sheet, first, range.firstColumn, last, range.firstColumn);
    chart_series_set_values(series, sheet, first, column, last, column);
    chart_series_set_name_range(series, sheet, range.headings, column);
    return series;
}

void styleAxes(lxw_chart *chart, const XlsxChart &wanted)
{
    lxw_chart_line hairline = lineOf(lineColour);
    // The library's x is the axis that lies level.
    const bool isLevel = wanted.kind == XlsxChartKind::Bar;
    lxw_chart_axis *categories = isLevel ? chart->y_axis : chart->x_axis;
    lxw_chart_axis *values = isLevel ? chart->x_axis : chart->y_axis;
    chart_axis_set_line(categories, &hairline);
    chart_axis_set_major_tick_mark(categories, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    chart_axis_set_num_format(values, "#,##0");
    if (isLevel)
        chart_axis_set_reverse(categories); // the first row at the top
    if (wanted.seriesCount > 1) {
        chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
        chart_axis_major_gridlines_set_line(values, &hairline);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_TOP);
        return;
    }
    // The values stand at the bars.
    chart_axis_off(values);
    chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
}

/// Gives each row a colour of its own.
void colourRows(lxw_chart_series *series, const XlsxChart &wanted, const PlainTable &table)
{
    std::vector<lxw_chart_fill> fills;
    std::vector<lxw_chart_point> points(table.bodySize());
    std::vector<lxw_chart_point *> pointers;
    for (std::size_t i = 0; i < points.size(); ++i)
        fills.push_back(fillOf(wanted.colours[i]));
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].fill = &fills[i];
        pointers.push_back(&points[i]);
    }
    pointers.push_back(nullptr);
    chart_series_set_points(series, pointers.data());
}

void addBars(lxw_chart *chart, const XlsxChart &wanted, const PlainTable &table, const XlsxRange &range)
{
    for (std::size_t i = 0; i < wanted.seriesCount; ++i) {
        lxw_chart_series *series = addSeries(chart, table, range, i);
        lxw_chart_fill fill = fillOf(wanted.colours[i]);
        chart_series_set_fill(series, &fill);
        if (wanted.seriesCount > 1)
            continue;
        colourRows(series, wanted, table);
        chart_series_set_labels(series);
        chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    }
    chart_set_series_gap(chart, 50);
    styleAxes(chart, wanted);
}

bool isThin(const PlainTable &table, std::size_t row)
{
    qint64 whole = 0;
    for (std::size_t i = 0; i < table.bodySize(); ++i)
        whole += std::get<qint64>(table.rows[i][1]);
    return shareInTenths(std::get<qint64>(table.rows[row][1]), whole) < leastLabelledShare;
}

void labelRing(lxw_chart_series *series, const PlainTable &table)
{
    std::vector<lxw_chart_data_label> labels(table.bodySize());
    std::vector<lxw_chart_data_label *> pointers;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].hide = isThin(table, i) ? LXW_TRUE : LXW_FALSE;
        pointers.push_back(&labels[i]);
    }
    pointers.push_back(nullptr);
    chart_series_set_labels_custom(series, pointers.data()); // switches the value on
    chart_series_set_labels_options(series, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    chart_series_set_labels_percentage(series);
    chart_series_set_labels_num_format(series, "0.0%");
    lxw_chart_font font{};
    font.color = LXW_COLOR_WHITE;
    font.bold = LXW_TRUE;
    chart_series_set_labels_font(series, &font);
}

void addSlices(lxw_chart *chart, const XlsxChart &wanted, const PlainTable &table, const XlsxRange &range)
{
    lxw_chart_series *series = addSeries(chart, table, range, 0);
    colourRows(series, wanted, table);
    if (wanted.kind == XlsxChartKind::Donut) {
        chart_set_hole_size(chart, 58);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
        labelRing(series, table);
        return;
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_series_set_labels_options(series, LXW_FALSE, LXW_TRUE, LXW_FALSE);
    chart_series_set_labels_percentage(series);
    chart_series_set_labels_num_format(series, "0.0%");
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    chart_series_set_labels_leader_line(series);
}

double heightOf(XlsxChartKind kind, std::size_t rows)
{
    return kind == XlsxChartKind::Bar
               ? std::clamp(roomAroundBars + placeOfBar * double(rows), usualHeight, mostHeight)
               : usualHeight;
}

} // namespace

lxw_row_t rowsCovered(const XlsxChart &chart, const PlainTable &drawn)
{
    return lxw_row_t(std::ceil(heightOf(chart.kind, drawn.bodySize()) / rowHeight));
}

void insertChart(lxw_workbook *workbook, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                 const XlsxChart &chart, const PlainTable &drawn, const XlsxRange &range)
{
    lxw_chart *made = workbook_add_chart(workbook, typeOf(chart.kind));
    if (chart.kind == XlsxChartKind::Pie || chart.kind == XlsxChartKind::Donut)
        addSlices(made, chart, drawn, range);
    else
        addBars(made, chart, drawn, range);
    chart_title_set_name(made, drawn.title.toUtf8().constData());
    lxw_chart_font font{};
    font.size = 14;
    font.bold = LXW_TRUE;
    font.color = textColour;
    chart_title_set_name_font(made, &font);
    lxw_chart_line frame = lineOf(lineColour);
    chart_chartarea_set_line(made, &frame);

    QByteArray description = chart.description.toUtf8();
    lxw_chart_options options{};
    options.x_scale = width / unscaledWidth;
    options.y_scale = heightOf(chart.kind, drawn.bodySize()) / unscaledHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    worksheet_insert_chart_opt(sheet, row, column, made, &options);
}

} // namespace yeonsu
