#include "charts/bar_series.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <numeric>

namespace yeonsu {

namespace {

constexpr qreal leastLength = 2;

/// Bars that are selected are those that are dimmed.
QBarSet *newBarSet(const SheetCanvas &canvas, const QColor &colour)
{
    auto *set = new QBarSet({});
    set->setColor(colour);
    set->setSelectedColor(canvas.dimmed(colour));
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

QAbstractBarSeries *emptySeries(Qt::Orientation direction, bool isGrouped)
{
    if (direction == Qt::Horizontal)
        return isGrouped ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
                         : new QHorizontalStackedBarSeries;
    return isGrouped ? static_cast<QAbstractBarSeries *>(new QBarSeries) : new QStackedBarSeries;
}

} // namespace

BarSeries::BarSeries(const ChartNumbers &numbers, const QRectF &plot, Qt::Orientation direction,
                     qreal thickness, bool isGrouped, LargeRest rest)
    : m_numbers(numbers)
    , m_plot(plot)
    , m_direction(direction)
    , m_thickness(thickness)
    , m_isGrouped(isGrouped)
    , m_writesRest(rest == LargeRest::Written && numbers.restOutgrowsAll())
    , m_largest(isGrouped ? numbers.largestPart() : numbers.largest())
{
    if (m_writesRest) {
        m_largest = 0;
        for (std::size_t i = 0; i + 1 < numbers.categories.size(); ++i)
            m_largest = std::max(m_largest, numbers.categories[i].value);
    }
    for (const ChartCategory &category : numbers.categories)
        m_lengths.push_back(lengthsOf(category));
    if (m_writesRest)
        m_lengths.back().assign(m_lengths.back().size(), 0);
}

bool BarSeries::isWritten(std::size_t category) const
{
    return m_writesRest && category + 1 == m_numbers.categories.size();
}

std::vector<qreal> BarSeries::lengthsOf(const ChartCategory &category) const
{
    std::vector<qreal> lengths;
    qreal added = 0;    // to those that were too short
    qreal yielding = 0; // those that can give some
    for (const qint64 value : category.values) {
        const qreal length = room() * qreal(value) / qreal(std::max<qint64>(1, m_largest));
        lengths.push_back(value > 0 ? std::max(length, leastLength) : 0);
        added += lengths.back() - length;
        yielding += length > leastLength ? length : 0;
    }
    const qreal whole = std::accumulate(lengths.begin(), lengths.end(), 0.0);
    if (m_isGrouped || whole <= room() || yielding <= 0)
        return lengths;
    // Only a bar of nearly the full length can have become too long.
    for (qreal &length : lengths) {
        if (length > leastLength)
            length -= (whole - room()) * length / yielding;
    }
    return lengths;
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

QRectF BarSeries::part(std::size_t category, std::size_t series) const
{
    const std::vector<qreal> &lengths = m_lengths[category];
    if (!m_isGrouped) {
        const qreal from = std::accumulate(lengths.begin(), lengths.begin() + qsizetype(series), 0.0);
        return rectangle(category, from, from + lengths[series]);
    }
    QRectF part = rectangle(category, 0, lengths[series]);
    const auto count = qreal(lengths.size());
    if (m_direction == Qt::Horizontal) {
        part.setHeight(part.height() / count);
        part.translate(0, part.height() * qreal(series));
    } else {
        part.setWidth(part.width() / count);
        part.translate(part.width() * qreal(series), 0);
    }
    return part;
}

QRectF BarSeries::bar(std::size_t category) const
{
    const std::vector<qreal> &lengths = m_lengths[category];
    const qreal length = m_isGrouped ? *std::max_element(lengths.begin(), lengths.end())
                                     : std::accumulate(lengths.begin(), lengths.end(), 0.0);
    return rectangle(category, 0, length);
}

/// One set of bars for each series, and one for grey bars among those of a single series.
QAbstractBarSeries *BarSeries::newSeries(const SheetCanvas &canvas) const
{
    const bool isHorizontal = m_direction == Qt::Horizontal;
    const std::size_t count = m_numbers.categories.size();
    // Qt Charts draws horizontal bars, and those of a group, from the bottom up.
    const auto drawnAt = [&](std::size_t i) { return isHorizontal ? count - 1 - i : i; };
    QAbstractBarSeries *series = emptySeries(m_direction, m_isGrouped);
    series->setBarWidth(m_thickness);
    for (std::size_t k = 0; k < m_numbers.series.size(); ++k) {
        const std::size_t s = m_isGrouped && isHorizontal ? m_numbers.series.size() - 1 - k : k;
        QMap<QRgb, QBarSet *> sets;
        for (std::size_t i = 0; i < count; ++i) {
            const QColor colour = barColour(canvas, m_numbers, drawnAt(i), s);
            if (!sets.contains(colour.rgb())) {
                sets[colour.rgb()] = newBarSet(canvas, colour);
                sets[colour.rgb()]->append(QList<qreal>(qsizetype(count), 0));
                series->append(sets[colour.rgb()]);
            }
            QBarSet &set = *sets[colour.rgb()];
            set.replace(int(i), m_lengths[drawnAt(i)][s]);
            set.setBarSelected(int(i), canvas.isDimmed(m_numbers.categories[drawnAt(i)].key));
        }
    }
    return series;
}

void BarSeries::draw(SheetCanvas &canvas, const ChartText &text) const
{
    QAbstractBarSeries *series = newSeries(canvas);
    QChart &chart = canvas.addChart(m_plot);
    chart.addSeries(series);
    addAxes(chart, *series, m_direction, int(m_numbers.categories.size()), room());
    if (m_numbers.series.size() > 1)
        drawGaps(canvas);
    addMarks(canvas, text);
}

/// Neighbours stay apart in grey print, too; but a thin one would vanish beside a gap.
void BarSeries::drawGaps(SheetCanvas &canvas) const
{
    const qreal gap = canvas.em() / 14;
    for (std::size_t i = 0; i < m_numbers.categories.size(); ++i) {
        std::optional<QRectF> before;
        for (std::size_t s = 0; s < m_numbers.series.size(); ++s) {
            const QRectF part = this->part(i, s);
            const bool isHorizontal = m_direction == Qt::Horizontal;
            const bool isThick = (isHorizontal != m_isGrouped ? part.width() : part.height()) >= 4 * gap;
            if (before && isThick && m_lengths[i][s] > 0) {
                if (isHorizontal != m_isGrouped)
                    canvas.addLine({{part.topLeft(), part.bottomLeft()}}, canvas.style().colours.card, gap);
                else
                    canvas.addLine({{part.bottomLeft(), part.bottomRight()}}, canvas.style().colours.card,
                                   gap);
            }
            if (m_lengths[i][s] > 0)
                before = isThick ? std::optional(part) : std::nullopt;
        }
    }
}

void BarSeries::addMarks(SheetCanvas &canvas, const ChartText &text) const
{
    for (std::size_t i = 0; i < m_numbers.categories.size(); ++i) {
        const ChartCategory &category = m_numbers.categories[i];
        if (isWritten(i))
            continue;
        for (std::size_t s = 0; s < m_numbers.series.size(); ++s) {
            if (category.values[s] == 0)
                continue;
            Mark mark{
                {}, category.key, m_numbers.series[s].key, category.values[s], text.tooltip(category, s)};
            mark.shape.addRect(part(i, s));
            canvas.addMark(mark);
        }
    }
}

void BarSeries::addWritten(SheetCanvas &canvas, const ChartText &text, std::size_t category,
                           const QRectF &words) const
{
    const ChartCategory &written = m_numbers.categories[category];
    Mark mark{{}, written.key, m_numbers.series.front().key, written.value, text.tooltip(written, 0)};
    mark.shape.addRect(words);
    canvas.addMark(mark);
}

QColor barColour(const SheetCanvas &canvas, const ChartNumbers &numbers, std::size_t category,
                 std::size_t series)
{
    const bool isOfSeries = !numbers.series[series].key.isEmpty();
    const bool isRest = isOfSeries ? numbers.series[series].isRest : numbers.categories[category].isRest;
    return canvas.seriesColour(series, isRest);
}

} // namespace yeonsu
