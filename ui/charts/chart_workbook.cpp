#include "charts/chart_workbook.h"

#include "charts/chart_table.h"
#include "charts/chart_text.h"
#include "figures/share.h"
#include "support/text_in.h"
#include "support/theme_colours.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

XlsxChartKind kindOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return XlsxChartKind::Bar;
    case ChartKind::Column:
    case ChartKind::Grouped:
        return XlsxChartKind::Column;
    case ChartKind::Stacked:
        return XlsxChartKind::Stacked;
    case ChartKind::Pie:
        return XlsxChartKind::Pie;
    case ChartKind::Donut:
        return XlsxChartKind::Donut;
    }
    Q_UNREACHABLE();
}

std::uint32_t rgbOf(const QColor &colour)
{
    return colour.rgb() & 0xffffffU;
}

/// Those of the picture: of each series, or of each row where there is one series only.
std::vector<std::uint32_t> coloursOf(const ChartChoice &choice, const ChartNumbers &drawn)
{
    const ThemeColours &colours = lightColours();
    std::vector<std::uint32_t> result;
    const auto add = [&](std::size_t index, bool isRest) {
        result.push_back(rgbOf(isRest ? colours.restSeries : seriesColour(colours, index)));
    };
    if (drawn.series.size() > 1) {
        for (std::size_t i = 0; i < drawn.series.size(); ++i)
            add(i, drawn.series[i].isRest);
        return result;
    }
    for (std::size_t i = 0; i < drawn.categories.size(); ++i)
        add(isRound(choice.kind) ? i : 0, drawn.categories[i].isRest);
    return result;
}

/// A bar for all others would make stubs of those that have names: what they are together stands at their
/// name.
void writeLargeRest(PlainTable &table, const ChartNumbers &drawn)
{
    std::vector<TableCell> &rest = table.rows[table.bodySize() - 1];
    rest[0] = u"%1: %2"_s.arg(drawn.categories.back().label, groupedNumber(drawn.categories.back().value));
    rest[1] = {};
}

XlsxChart nativeChart(const CountedChart &chart)
{
    const ChartNumbers drawn = mostDrawn(chart.choice, chart.numbers);
    const std::size_t series = drawn.series.size();
    XlsxChart native{kindOf(chart.choice.kind),
                     series,
                     coloursOf(chart.choice, drawn),
                     ChartText(chart.choice, drawn).altText(),
                     {}};
    if (drawn.categories.size() < chart.numbers.categories.size() || series < chart.numbers.series.size()) {
        native.drawn = chartTable(chart.choice, drawn);
        native.drawn->columns.resize(series + 1);
        for (std::vector<TableCell> &row : native.drawn->rows)
            row.resize(series + 1);
        if (drawn.restOutgrowsAll() && !isRound(chart.choice.kind))
            writeLargeRest(*native.drawn, drawn);
    }
    return native;
}

} // namespace

XlsxWorkbook chartWorkbook(const std::vector<CountedChart> &charts)
{
    const ChartChoice &first = charts.front().choice;
    XlsxWorkbook workbook;
    workbook.title = TextIn(first.language,
                            "PressPage")(QT_TRANSLATE_NOOP("PressPage", "International training in figures"));
    workbook.author = first.organisation;
    workbook.created = first.asOf;
    for (const CountedChart &chart : charts) {
        const PlainTable table = chartTable(chart.choice, chart.numbers);
        workbook.sheets.push_back(
            {ChartText(chart.choice, chart.numbers).neutralTitle(), table, nativeChart(chart)});
    }
    return workbook;
}

} // namespace yeonsu
