#include "charts/bar_series.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace yeonsu {

namespace {

constexpr qreal leastLength = 2;

QBarSet *newBarSet(const QColor &colour)
{
    auto *set = new QBarSet({});
    set->setColor(colour);
    set->setPen(Qt::NoPen);
    return set;
}

void addAxes(QChart &chart, QAbstractBarSeries &series, Qt::Orientation direction, int categories,
             qreal length)
{
    auto *categoryAxis = new QBarCategoryAxis;
    for (int i = 0; i < categories; ++i)
        categoryAxis->append(QString::number(i));
    auto *valueAxis = new QValueAxis;
    valueAxis->setRange(0, length);
    const bool isHorizontal = direction == Qt::Horizontal;
    chart.addAxis(categoryAxis, isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(valueAxis, isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(categoryAxis), static_cast<QAbstractAxis *>(valueAxis)}) {
        axis->setVisible(false);
        series.attachAxis(axis);
    }
}

} // namespace

BarSeries::BarSeries(const ChartNumbers &numbers, const QRectF &plot, Qt::Orientation direction,
                     qreal thickness)
    : m_numbers(numbers)
    , m_plot(plot)
    , m_direction(direction)
    , m_thickness(thickness)
{
}

/// In pixels.
qreal BarSeries::drawnLength(qint64 value) const
{
    const qreal room = m_direction == Qt::Horizontal ? m_plot.width() : m_plot.height();
    const qreal length = room * qreal(value) / qreal(std::max<qint64>(1, m_numbers.largest()));
    return value > 0 ? std::max(length, leastLength) : 0;
}

QRectF BarSeries::rectangle(std::size_t category, qreal from, qreal to) const
{
    const qreal place = (m_direction == Qt::Horizontal ? m_plot.height() : m_plot.width()) /
                        qreal(m_numbers.categories.size());
    const qreal start = place * (qreal(category) + (1 - m_thickness) / 2);
    if (m_direction == Qt::Horizontal)
        return {m_plot.left() + from, m_plot.top() + start, to - from, place * m_thickness};
    return {m_plot.left() + start, m_plot.bottom() - to, place * m_thickness, to - from};
}

QRectF BarSeries::segment(std::size_t category, std::size_t series) const
{
    const std::vector<qint64> &values = m_numbers.categories[category].values;
    qreal from = 0;
    for (std::size_t i = 0; i < series; ++i)
        from += drawnLength(values[i]);
    return rectangle(category, from, from + drawnLength(values[series]));
}

QRectF BarSeries::bar(std::size_t category) const
{
    qreal length = 0;
    for (const qint64 value : m_numbers.categories[category].values)
        length += drawnLength(value);
    return rectangle(category, 0, length);
}

void BarSeries::draw(SheetCanvas &canvas, const ChartText &text) const
{
    const bool isHorizontal = m_direction == Qt::Horizontal;
    QAbstractBarSeries *series = isHorizontal
                                     ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                     : new QStackedBarSeries;
    series->setBarWidth(m_thickness);
    const std::size_t count = m_numbers.categories.size();
    for (std::size_t s = 0; s < m_numbers.series.size(); ++s) {
        const QColor colour = barColour(canvas.style().colours, s);
        QBarSet *plain = newBarSet(colour);
        QBarSet *dimmed = newBarSet(canvas.dimmed(colour));
        for (std::size_t i = 0; i < count; ++i) {
            // Qt Charts draws horizontal bars from the bottom up.
            const ChartCategory &category = m_numbers.categories[isHorizontal ? count - 1 - i : i];
            const bool isDimmed = canvas.isDimmed(category.key);
            plain->append(isDimmed ? 0 : drawnLength(category.values[s]));
            dimmed->append(isDimmed ? drawnLength(category.values[s]) : 0);
        }
        series->append(plain);
        series->append(dimmed);
    }
    QChart &chart = canvas.addChart(m_plot);
    chart.addSeries(series);
    addAxes(chart, *series, m_direction, int(count), isHorizontal ? m_plot.width() : m_plot.height());
    addMarks(canvas, text);
}

void BarSeries::addMarks(SheetCanvas &canvas, const ChartText &text) const
{
    for (std::size_t i = 0; i < m_numbers.categories.size(); ++i) {
        const ChartCategory &category = m_numbers.categories[i];
        for (std::size_t s = 0; s < m_numbers.series.size(); ++s) {
            if (category.values[s] == 0)
                continue;
            Mark mark{
                {}, category.key, m_numbers.series[s].key, category.values[s], text.tooltip(category, s)};
            mark.shape.addRect(segment(i, s));
            canvas.addMark(mark);
        }
    }
}

QColor barColour(const ThemeColours &colours, std::size_t series)
{
    return series == 0 ? colours.accent : seriesColour(colours, series);
}

} // namespace yeonsu
