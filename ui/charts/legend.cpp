#include "charts/legend.h"

#include "charts/bar_series.h"
#include "charts/label_column.h"

namespace yeonsu {

namespace {

struct LegendEntry
{
    TextBlock name;
    QPointF topLeft; ///< of the square before the name
};

struct Legend
{
    std::vector<LegendEntry> entries;
    qreal lineHeight = 0;
    qreal height = 0;
};

qreal sideOf(const SheetCanvas &canvas)
{
    return 0.7 * canvas.em();
}

qreal toName(const SheetCanvas &canvas)
{
    return sideOf(canvas) + 0.35 * canvas.em();
}

Legend legendOf(const SheetCanvas &canvas, const ChartNumbers &numbers, const QRectF &area, qreal widest)
{
    const qreal em = canvas.em();
    Legend legend;
    QPointF at = area.topLeft();
    for (const ChartSeries &series : numbers.series) {
        LegendEntry entry{fittedText(canvas.mutedRun(series.label), widest - toName(canvas) - em, 1), at};
        const QSizeF size = entry.name.size();
        legend.lineHeight = size.height();
        if (at.x() > area.left() && at.x() + toName(canvas) + size.width() > area.right())
            at = entry.topLeft = {area.left(), at.y() + legend.lineHeight};
        at.rx() += toName(canvas) + size.width() + em;
        legend.entries.push_back(entry);
    }
    legend.height = at.y() + legend.lineHeight + 0.6 * em - area.top();
    return legend;
}

/// Names are cut short where they would take too much from the marks.
Legend fittedLegend(const SheetCanvas &canvas, const ChartNumbers &numbers, const QRectF &area)
{
    constexpr qreal mostOfHeight = 0.36;
    constexpr int mostColumns = 4;
    Legend legend;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        legend = legendOf(canvas, numbers, area, (area.width() + canvas.em()) / columns);
        if (legend.height <= mostOfHeight * area.height())
            break;
    }
    return legend;
}

} // namespace

qreal drawLegend(SheetCanvas &canvas, const ChartNumbers &numbers, const QRectF &area)
{
    if (numbers.series.front().key.isEmpty())
        return 0;
    const Legend legend = fittedLegend(canvas, numbers, area);
    const qreal side = sideOf(canvas);
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
        const LegendEntry &entry = legend.entries[i];
        const ChartSeries &series = numbers.series[i];
        canvas.addRectangle(
            {entry.topLeft.x(), entry.topLeft.y() + (legend.lineHeight - side) / 2, side, side},
            canvas.seriesColour(i, series.isRest));
        canvas.addText(entry.name, entry.topLeft + QPointF(toName(canvas), 0),
                       {TextRole::SeriesName, {}, series.key});
    }
    return legend.height;
}

std::optional<NamesBeside> NamesBeside::of(const SheetCanvas &canvas, const ChartNumbers &numbers,
                                           qreal widest)
{
    const std::vector<qint64> &parts = numbers.categories.back().values;
    if (parts.size() < 2 || std::find(parts.begin(), parts.end(), 0) != parts.end())
        return std::nullopt;
    NamesBeside beside;
    beside.m_numbers = &numbers;
    beside.m_gap = 0.4 * canvas.em();
    for (const ChartSeries &series : numbers.series) {
        const TextRun run = canvas.run(series.label, QFont::Normal, 0.9);
        if (!fitsInWords(run, widest - beside.m_gap, 1))
            return std::nullopt;
        beside.m_names.push_back({{{run}}});
        beside.m_width = std::max(beside.m_width, sizeOf({run}).width() + beside.m_gap);
    }
    return beside;
}

std::optional<std::vector<qreal>> NamesBeside::middles(const BarSeries &columns, const QRectF &plot) const
{
    std::vector<LabelWish> wishes; // from top to bottom, as the parts are from bottom to top
    const std::size_t last = m_numbers->categories.size() - 1;
    for (std::size_t s = m_names.size(); s-- > 0;)
        wishes.push_back({columns.part(last, s).center().y(), m_names[s].size().height()});
    auto placed = placedLabels(wishes, plot.top(), plot.bottom());
    if (placed)
        std::reverse(placed->begin(), placed->end());
    return placed;
}

bool NamesBeside::fit(const BarSeries &columns, const QRectF &plot) const
{
    const auto placed = middles(columns, plot);
    if (!placed)
        return false;
    const std::size_t last = m_numbers->categories.size() - 1;
    for (std::size_t s = 0; s < m_names.size(); ++s) {
        const QRectF part = columns.part(last, s);
        const qreal reach = std::max(0.0, part.height() / 2 - m_gap / 4);
        if (std::abs((*placed)[s] - part.center().y()) > reach)
            return false;
    }
    return true;
}

void NamesBeside::draw(SheetCanvas &canvas, const BarSeries &columns, const QRectF &plot) const
{
    const auto placed = middles(columns, plot);
    const std::size_t last = m_numbers->categories.size() - 1;
    for (std::size_t s = 0; placed && s < m_names.size(); ++s) {
        canvas.addText(m_names[s],
                       {columns.bar(last).right() + m_gap, (*placed)[s] - m_names[s].size().height() / 2},
                       {TextRole::SeriesName, {}, m_numbers->series[s].key});
    }
}

} // namespace yeonsu
