#include "charts/chart_paper.h"

#include "charts/chart_sheet.h"
#include "charts/chart_table.h"
#include "support/table_pages.h"

namespace yeonsu {

namespace {

using Sheet = std::function<void(QPainter &painter)>;

/// As large as the room allows, in its middle.
void paintChart(QPainter &painter, const PrintedChart &chart, const QRectF &room)
{
    const QSizeF size = chart.format.size;
    const QSizeF fitted = size.scaled(room.size(), Qt::KeepAspectRatio);
    painter.translate(room.center() - QPointF(fitted.width() / 2, fitted.height() / 2));
    painter.scale(fitted.width() / size.width(), fitted.height() / size.height());
    sheetOf(chart.choice, chart.numbers, chart.format).paint(painter);
}

PaperPages pagesOf(const std::vector<PrintedChart> &charts, bool hasTables, const QPageLayout &layout)
{
    const QRectF room = layout.paintRect(QPageLayout::Point);
    const auto sheets = std::make_shared<std::vector<Sheet>>();
    for (const PrintedChart &chart : charts) {
        sheets->push_back([chart, room](QPainter &painter) { paintChart(painter, chart, room); });
        if (!hasTables)
            continue;
        const auto table = std::make_shared<const PlainTable>(chartTable(chart.choice, chart.numbers));
        const PaperPages pages = tablePaper(table).layOut(layout, {});
        for (int page = 0; page < pages.count; ++page)
            sheets->push_back([pages, page](QPainter &painter) { pages.paint(painter, page); });
    }
    return {int(sheets->size()),
            [sheets](QPainter &painter, int page) { (*sheets)[std::size_t(page)](painter); }};
}

} // namespace

Paper chartPaper(const std::vector<PrintedChart> &charts, const QString &title, bool hasTables)
{
    const QSize first = charts.front().format.size;
    const auto layout =
        usualSheet(first.width() > first.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    return {title, layout, charts.front().choice.asOf,
            [charts, hasTables](const QPageLayout &sheet, const std::stop_token &) {
                return pagesOf(charts, hasTables, sheet);
            }};
}

} // namespace yeonsu
