// Bars of any direction, stacked or not: drawn by Qt Charts, and found again for labels and clicks.
#pragma once

#include "charts/chart_text.h"
#include "charts/sheet_canvas.h"

namespace yeonsu {

class BarSeries
{
public:
    /// Bars grow from left to right, with the categories from top to bottom, or upwards, with the categories
    /// from left to right. The longest reaches the end of `plot`; `thickness` is the part of its place
    /// (0 to 1) that a bar fills.
    BarSeries(const ChartNumbers &numbers, const QRectF &plot, Qt::Orientation direction, qreal thickness);

    void draw(SheetCanvas &canvas, const ChartText &text) const;

    /// Where the whole bar of a category is drawn. No value above 0 is thinner than two pixels.
    [[nodiscard]] QRectF bar(std::size_t category) const;
    [[nodiscard]] QRectF segment(std::size_t category, std::size_t series) const;

private:
    [[nodiscard]] qreal drawnLength(qint64 value) const;
    [[nodiscard]] QRectF rectangle(std::size_t category, qreal from, qreal to) const;
    void addMarks(SheetCanvas &canvas, const ChartText &text) const;

    const ChartNumbers &m_numbers;
    QRectF m_plot;
    Qt::Orientation m_direction;
    qreal m_thickness;
};

/// The colour of a series where it stands for itself and not for a category.
[[nodiscard]] QColor barColour(const ThemeColours &colours, std::size_t series);

} // namespace yeonsu
