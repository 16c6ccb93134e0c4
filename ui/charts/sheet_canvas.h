// What the parts of a chart are drawn on; it remembers where marks and texts are.
#pragma once

#include "charts/sheet_style.h"
#include "charts/text_block.h"

#include <QGraphicsScene>
#include <QPainterPath>

class QChart;

namespace yeonsu {

/// One drawn value. Shapes are in the sheet's pixels.
struct Mark
{
    QPainterPath shape;
    QString category; ///< key
    QString series;   ///< key; empty where there is one series only
    qint64 value = 0;
    QString tooltip;
};

class SheetCanvas
{
public:
    explicit SheetCanvas(const SheetStyle &style);

    [[nodiscard]] const SheetStyle &style() const { return m_style; }
    [[nodiscard]] qreal em() const { return m_style.em; }
    [[nodiscard]] QGraphicsScene &scene() { return m_scene; }

    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<QRectF> &textAreas() const { return m_textAreas; }

    /// A run in the label font at `scale` of its size.
    [[nodiscard]] TextRun run(const QString &text, QFont::Weight weight = QFont::Normal,
                              qreal scale = 1) const;
    [[nodiscard]] TextRun mutedRun(const QString &text, qreal scale = 1) const;

    /// The block's size becomes the rectangle's; `topLeft` may be anything on the sheet.
    QRectF addText(const TextBlock &block, QPointF topLeft);
    /// The block's middle lies at `middle`.
    QRectF addCentredText(const TextBlock &block, QPointF middle);
    void addLine(const QPolygonF &points, const QColor &colour, qreal width);
    void addRectangle(const QRectF &rectangle, const QColor &colour);
    void addMark(const Mark &mark) { m_marks.push_back(mark); }

    /// An empty chart without any text, whose marks lie in `plot`. The scene owns it.
    QChart &addChart(const QRectF &plot);

    [[nodiscard]] bool isDimmed(const QString &category) const;
    [[nodiscard]] QColor dimmed(const QColor &colour) const;

private:
    SheetStyle m_style;
    QGraphicsScene m_scene;
    std::vector<Mark> m_marks;
    std::vector<QRectF> m_textAreas;
};

} // namespace yeonsu
