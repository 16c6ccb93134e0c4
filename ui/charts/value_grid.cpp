#include "charts/value_grid.h"

#include "figures/share.h"

#include <cmath>

namespace yeonsu {

namespace {

constexpr int mostLines = 4;

/// The least of 1, 2, 5, 10, 20, … that needs no more than so many lines.
qint64 stepFor(qint64 largest)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, 2 * power, 5 * power}) {
            if (largest / step <= mostLines)
                return step;
        }
    }
}

} // namespace

ValueGrid::ValueGrid(const SheetCanvas &canvas, qint64 largest)
    : m_largest(std::max<qint64>(1, largest))
    , m_gap(0.4 * canvas.em())
{
    const qint64 step = stepFor(m_largest);
    for (qint64 value = step; value <= m_largest; value += step) {
        m_values.push_back(value);
        m_numbers.push_back({{{canvas.mutedRun(groupedNumber(value), 0.85)}}});
    }
}

qreal ValueGrid::margin() const
{
    qreal widest = 0;
    for (const TextBlock &number : m_numbers)
        widest = std::max(widest, number.size().width());
    return widest + m_gap;
}

void ValueGrid::draw(SheetCanvas &canvas, const QRectF &plot) const
{
    const qreal width = canvas.em() / 18;
    const qreal lineHeight = m_numbers.front().size().height();
    const qreal pitch = plot.height() * qreal(m_values.front()) / qreal(m_largest);
    const std::size_t step =
        std::clamp<std::size_t>(std::size_t(std::ceil(lineHeight / pitch)), 1, m_values.size());
    for (std::size_t i = step - 1; i < m_values.size(); i += step) {
        const qreal y = plot.bottom() - pitch * qreal(i + 1);
        const QSizeF size = m_numbers[i].size();
        canvas.addRectangle({plot.left(), y - width / 2, plot.width(), width},
                            canvas.style().colours.hairline);
        canvas.addText(m_numbers[i], {plot.left() - m_gap - size.width(), y - size.height() / 2},
                       {TextRole::Grid});
    }
}

} // namespace yeonsu
