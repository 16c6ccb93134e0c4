#include "charts/pie_layout.h"

#include "charts/label_column.h"
#include "charts/pie_leaders.h"

#include <QtMath>

#include <limits>
#include <numeric>

namespace yeonsu {

namespace {

constexpr qreal fanning = 1.18; ///< labels lie further from the middle than their slices

qreal largestRadiusIn(const QRectF &area)
{
    return 0.4 * area.height();
}
qreal smallestRadiusIn(const QRectF &area)
{
    return 0.22 * std::min(area.width(), area.height());
}

/// Slices too thin to be seen get the smallest sweep, at the cost of the others.
std::vector<qreal> sweepsOf(const PieRequest &request, qreal radius)
{
    const qreal middleOfRing = radius * (1 + request.holeRatio) / 2;
    const qreal total = qreal(std::accumulate(request.values.begin(), request.values.end(), qint64(0)));
    const qreal smallest = std::min(qRadiansToDegrees(request.smallestSliceWidth / middleOfRing),
                                    360.0 / qreal(request.values.size()));
    const auto isTooThin = [&](qint64 value) { return qreal(value) / total * 360 < smallest; };
    qreal given = 0;
    qreal rest = 0;
    for (const qint64 value : request.values)
        (isTooThin(value) ? given : rest) += isTooThin(value) ? smallest : qreal(value);
    std::vector<qreal> sweeps;
    for (const qint64 value : request.values)
        sweeps.push_back(isTooThin(value) ? smallest : qreal(value) / rest * (360 - given));
    return sweeps;
}

/// The start angles worth trying, the best looking first: a slice that is half of the whole or more lies
/// at the left, so that all others have the right side; else the first slice starts at twelve o'clock.
std::vector<qreal> startAngles(const std::vector<qreal> &sweeps)
{
    std::vector<qreal> angles;
    const auto widest = std::max_element(sweeps.begin(), sweeps.end());
    if (*widest >= 180)
        angles.push_back(270 - *widest / 2 - std::accumulate(sweeps.begin(), widest, 0.0));
    for (int angle = 0; angle < 360; angle += 15)
        angles.push_back(angle);
    return angles;
}

class Attempt
{
public:
    Attempt(const PieRequest &request, const std::vector<qreal> &sweeps, qreal startAngle);

    /// How far labels are from their slices and the pie from its full size; infinite where they do not fit.
    [[nodiscard]] qreal cost() const { return m_cost; }
    [[nodiscard]] const PieLayout &layout() const { return m_layout; }

private:
    [[nodiscard]] qreal middleAngle(std::size_t slice) const
    {
        return m_layout.slices[slice].start + m_layout.slices[slice].sweep / 2;
    }
    [[nodiscard]] std::vector<std::size_t> side(bool isLeft) const;
    [[nodiscard]] qreal widestLabel(bool isLeft) const;
    void setCircle();
    bool placeLabels(bool isLeft);

    const PieRequest &m_request;
    PieLayout m_layout;
    qreal m_cost = std::numeric_limits<qreal>::infinity();
};

Attempt::Attempt(const PieRequest &request, const std::vector<qreal> &sweeps, qreal startAngle)
    : m_request(request)
{
    qreal angle = startAngle;
    for (const qreal sweep : sweeps) {
        PieSlice slice;
        slice.start = angle;
        slice.sweep = sweep;
        slice.isOnLeft = std::fmod(angle + sweep / 2 + 720, 360) > 180;
        m_layout.slices.push_back(slice);
        angle += sweep;
    }
    setCircle();
    if (m_layout.radius < smallestRadiusIn(request.area))
        return;
    m_cost = 2 * (largestRadiusIn(request.area) - m_layout.radius);
    if (!placeLabels(true) || !placeLabels(false))
        m_cost = std::numeric_limits<qreal>::infinity();
}

/// From top to bottom.
std::vector<std::size_t> Attempt::side(bool isLeft) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_layout.slices.size(); ++i) {
        if (m_layout.slices[i].isOnLeft == isLeft)
            found.push_back(i);
    }
    std::sort(found.begin(), found.end(), [this](std::size_t left, std::size_t right) {
        return onCircle({}, 1, middleAngle(left)).y() < onCircle({}, 1, middleAngle(right)).y();
    });
    return found;
}

qreal Attempt::widestLabel(bool isLeft) const
{
    qreal widest = 0;
    for (const std::size_t slice : side(isLeft))
        widest = std::max(widest, m_request.labels[slice].width());
    return widest;
}

/// The picture as a whole, labels and all, is in the middle of the area.
void Attempt::setCircle()
{
    const qreal reach = LeaderMetrics(m_request.em).reach();
    const qreal left = widestLabel(true) > 0 ? widestLabel(true) + reach : 0;
    const qreal right = widestLabel(false) > 0 ? widestLabel(false) + reach : 0;
    m_layout.radius = std::min(largestRadiusIn(m_request.area), (m_request.area.width() - left - right) / 2);
    m_layout.centre = {m_request.area.center().x() + (left - right) / 2, m_request.area.center().y()};
}

bool Attempt::placeLabels(bool isLeft)
{
    const std::vector<std::size_t> slices = side(isLeft);
    const LeaderMetrics metrics(m_request.em);
    std::vector<LabelWish> wishes;
    for (const std::size_t slice : slices) {
        const QPointF knee = onCircle(m_layout.centre, m_layout.radius + metrics.radial, middleAngle(slice));
        const qreal fanned = m_layout.centre.y() + fanning * (knee.y() - m_layout.centre.y());
        wishes.push_back({fanned, m_request.labels[slice].height() + metrics.labelGap});
    }
    const auto middles = placedLabels(wishes, m_request.area.top(), m_request.area.bottom());
    if (!middles)
        return false;

    std::vector<LeaderEnds> ends;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        ends.push_back({middleAngle(slices[i]), (*middles)[i]});
        m_cost += std::abs((*middles)[i] - wishes[i].middle);
        // Near the top and the bottom, the lines of thin slices run into one.
        if (i > 0)
            m_cost += 8 * std::max(0.0, metrics.labelGap - (wishes[i].middle - wishes[i - 1].middle));
    }
    const std::vector<QPolygonF> leaders =
        leadersOfSide(ends, {m_layout.centre, m_layout.radius, metrics, isLeft});
    for (std::size_t i = 0; i < slices.size(); ++i) {
        PieSlice &slice = m_layout.slices[slices[i]];
        const QSizeF size = m_request.labels[slices[i]];
        const qreal near = leaders[i].last().x() + (isLeft ? -metrics.textGap : metrics.textGap);
        slice.leader = leaders[i];
        slice.label = {QPointF(isLeft ? near - size.width() : near, (*middles)[i] - size.height() / 2), size};
    }
    return true;
}

} // namespace

QPointF onCircle(QPointF centre, qreal radius, qreal angle)
{
    const qreal radians = qDegreesToRadians(angle);
    return centre + QPointF(radius * std::sin(radians), -radius * std::cos(radians));
}

qreal widestPieLabel(const QRectF &area, qreal em)
{
    return std::max(2 * em, area.width() / 2 - 1.05 * smallestRadiusIn(area) - LeaderMetrics(em).reach());
}

std::optional<PieLayout> layOutPie(const PieRequest &request)
{
    const qreal labelHeight =
        std::accumulate(request.labels.begin(), request.labels.end(), 0.0,
                        [](qreal sum, const QSizeF &label) { return sum + label.height(); });
    if (labelHeight > 2 * request.area.height())
        return std::nullopt;

    const std::vector<qreal> roughSweeps = sweepsOf(request, largestRadiusIn(request.area));
    const bool hasHalf = *std::max_element(roughSweeps.begin(), roughSweeps.end()) >= 180;
    std::optional<PieLayout> best;
    qreal lowestCost = std::numeric_limits<qreal>::infinity();
    for (const qreal angle : startAngles(roughSweeps)) {
        const qreal radius = Attempt(request, roughSweeps, angle).layout().radius;
        if (radius < smallestRadiusIn(request.area))
            continue;
        const Attempt attempt(request, sweepsOf(request, radius), angle);
        // Another turn than the first must be clearly better: pies that look alike are read together.
        const qreal handicap = best ? 6 * request.em : 0;
        if (attempt.cost() + handicap < lowestCost) {
            best = attempt.layout();
            lowestCost = attempt.cost();
        }
        if (best && hasHalf)
            break;
    }
    return best;
}

} // namespace yeonsu
