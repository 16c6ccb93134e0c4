#include "charts/sheet_canvas.h"

#include "support/fonts.h"

#include <QtCharts/QChart>

namespace yeonsu {

SheetCanvas::SheetCanvas(const SheetStyle &style)
    : m_style(style)
{
    m_scene.setSceneRect({QPointF(0, 0), style.size});
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
}

TextRun SheetCanvas::run(const QString &text, QFont::Weight weight, qreal scale) const
{
    return {text, pretendard(em() * scale, weight), m_style.colours.text};
}

TextRun SheetCanvas::mutedRun(const QString &text, qreal scale) const
{
    return {text, pretendard(em() * scale), m_style.colours.mutedText};
}

QRectF SheetCanvas::addText(const TextBlock &block, QPointF topLeft, const TextOwner &owner)
{
    auto *item = new TextItem(block);
    item->setPos(topLeft);
    item->setZValue(2);
    m_scene.addItem(item);
    m_texts.push_back({QRectF(topLeft, item->boundingRect().size()), wordsOf(block), owner});
    return m_texts.back().area;
}

QRectF SheetCanvas::addCentredText(const TextBlock &block, QPointF middle, const TextOwner &owner)
{
    const QSizeF size = block.size();
    return addText(block, middle - QPointF(size.width() / 2, size.height() / 2), owner);
}

void SheetCanvas::addLeader(const QPolygonF &points, const QString &category)
{
    addLine(points, m_style.colours.leader, em() / 16);
    m_leaders.push_back({points, category});
}

void SheetCanvas::addLine(const QPolygonF &points, const QColor &colour, qreal width)
{
    QPainterPath path;
    path.addPolygon(points);
    auto *item = m_scene.addPath(path, QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    item->setZValue(1);
}

void SheetCanvas::addRectangle(const QRectF &rectangle, const QColor &colour)
{
    m_scene.addRect(rectangle, Qt::NoPen, colour);
}

QChart &SheetCanvas::addChart(const QRectF &plot)
{
    auto *chart = new QChart;
    m_scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->resize(m_style.size);
    chart->setPlotArea(plot);
    return *chart;
}

bool SheetCanvas::isDimmed(const QString &category) const
{
    return !m_style.highlighted.isEmpty() && !m_style.highlighted.contains(category);
}

QColor SheetCanvas::seriesColour(std::size_t index, bool isRest) const
{
    return isRest ? m_style.colours.restSeries : yeonsu::seriesColour(m_style.colours, index);
}

QColor SheetCanvas::dimmed(const QColor &colour) const
{
    return blended(colour, m_style.colours.card, 0.3);
}

} // namespace yeonsu
