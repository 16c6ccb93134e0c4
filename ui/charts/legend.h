// The names of series with their colours: in rows above the marks, or beside the marks themselves.
#pragma once

#include "charts/chart_numbers.h"
#include "charts/sheet_canvas.h"

namespace yeonsu {

class BarSeries;

/// Rows from the top of `area`; returns their height with the gap below. Nothing and 0 where there
/// are no series.
[[nodiscard]] qreal drawLegend(SheetCanvas &canvas, const ChartNumbers &numbers, const QRectF &area);

/// The names of the series beside the parts of the last of a chart's stacked columns.
class NamesBeside
{
public:
    /// In at most `widest` pixels. Nothing where names do not fit, or a series has no part in that column.
    [[nodiscard]] static std::optional<NamesBeside> of(const SheetCanvas &canvas, const ChartNumbers &numbers,
                                                       qreal widest);

    /// With the gap to the column.
    [[nodiscard]] qreal width() const { return m_width; }
    /// Whether each name stands beside its own part, with none above another.
    [[nodiscard]] bool fit(const BarSeries &columns, const QRectF &plot) const;
    void draw(SheetCanvas &canvas, const BarSeries &columns, const QRectF &plot) const;

private:
    [[nodiscard]] std::optional<std::vector<qreal>> middles(const BarSeries &columns,
                                                            const QRectF &plot) const;

    const ChartNumbers *m_numbers = nullptr;
    std::vector<TextBlock> m_names;
    qreal m_gap = 0;
    qreal m_width = 0;
};

} // namespace yeonsu
