// Bars of any direction, whole, stacked or grouped: drawn by Qt Charts, and found again for labels and
// clicks.
#pragma once

#include "charts/chart_text.h"
#include "charts/sheet_canvas.h"

class QAbstractBarSeries;

namespace yeonsu {

/// What becomes of a folded category that is larger than all others; see ChartNumbers::restOutgrowsAll().
enum class LargeRest {
    Drawn,
    Written, ///< where its value is written, and the others are drawn as if it were not there
};

class BarSeries
{
public:
    /// Bars grow from left to right, with the categories from top to bottom, or upwards, with the categories
    /// from left to right. The longest reaches the end of `plot`; `thickness` is the part of its place
    /// (0 to 1) that a bar, or a group of bars, fills. `numbers` must live as long.
    BarSeries(const ChartNumbers &numbers, const QRectF &plot, Qt::Orientation direction, qreal thickness,
              bool isGrouped, LargeRest rest);

    void draw(SheetCanvas &canvas, const ChartText &text) const;

    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    /// Whether nothing is drawn of the category but its words, which addWritten() makes its mark.
    [[nodiscard]] bool isWritten(std::size_t category) const;
    void addWritten(SheetCanvas &canvas, const ChartText &text, std::size_t category,
                    const QRectF &words) const;
    /// Around all that is drawn of a category; without length where it is written only. No value above 0 is
    /// thinner than two pixels, at the cost of the others of its bar.
    [[nodiscard]] QRectF bar(std::size_t category) const;
    [[nodiscard]] QRectF part(std::size_t category, std::size_t series) const;

private:
    [[nodiscard]] qreal room() const
    {
        return m_direction == Qt::Horizontal ? m_plot.width() : m_plot.height();
    }
    [[nodiscard]] QRectF rectangle(std::size_t category, qreal from, qreal to) const;
    [[nodiscard]] std::vector<qreal> lengthsOf(const ChartCategory &category) const;
    [[nodiscard]] QAbstractBarSeries *newSeries(const SheetCanvas &canvas) const;
    void drawGaps(SheetCanvas &canvas) const;
    void addMarks(SheetCanvas &canvas, const ChartText &text) const;

    const ChartNumbers &m_numbers;
    QRectF m_plot;
    Qt::Orientation m_direction;
    qreal m_thickness;
    bool m_isGrouped;
    bool m_writesRest;
    qint64 m_largest;                          ///< as long as the plot
    std::vector<std::vector<qreal>> m_lengths; ///< by category and series, in pixels
};

/// Of a series where the categories have several, else of the category. Not dimmed.
[[nodiscard]] QColor barColour(const SheetCanvas &canvas, const ChartNumbers &numbers, std::size_t category,
                               std::size_t series);

} // namespace yeonsu
