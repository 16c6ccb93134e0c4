#include "charts/pie_layout.h"

#include "charts/label_column.h"
#include "charts/pie_leaders.h"

#include <QtMath>

#include <limits>
#include <numeric>

namespace yeonsu {

namespace {

constexpr qreal largestRadius = 0.4;   ///< of the area's height
constexpr qreal fanning = 1.18;        ///< labels lie further from the middle than their slices
constexpr qreal smallestRadius = 0.22; ///< of the area's smaller side

/// Slices too thin to be seen get the smallest sweep, at the cost of the others.
std::vector<qreal> sweepsOf(const PieRequest &request, qreal radius)
{
    const qreal middleOfRing = radius * (1 + request.holeRatio) / 2;
    const qreal total = qreal(std::accumulate(request.values.begin(), request.values.end(), qint64(0)));
    const qreal smallest = std::min(qRadiansToDegrees(request.smallestSliceWidth / middleOfRing),
                                    360.0 / qreal(request.values.size()));
    qreal given = 0;
    qreal rest = 0;
    for (const qint64 value : request.values)
        (qreal(value) / total * 360 < smallest ? given : rest) +=
            qreal(value) / total * 360 < smallest ? smallest : qreal(value);
    std::vector<qreal> sweeps;
    for (const qint64 value : request.values) {
        const bool isTooThin = qreal(value) / total * 360 < smallest;
        sweeps.push_back(isTooThin ? smallest : qreal(value) / rest * (360 - given));
    }
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
    Attempt(const PieRequest &request, const std::vector<qreal> &sweeps, qreal startAngle, qreal radius);

    /// How far labels are from their slices; infinite where they do not fit.
    [[nodiscard]] qreal cost() const { return m_cost; }
    [[nodiscard]] const PieLayout &layout() const { return m_layout; }

private:
    [[nodiscard]] qreal middleAngle(std::size_t slice) const
    {
        return m_layout.slices[slice].start + m_layout.slices[slice].sweep / 2;
    }
    [[nodiscard]] std::vector<std::size_t> side(bool isLeft) const;
    [[nodiscard]] qreal widestLabel(bool isLeft) const;
    void setCentre(qreal radius);
    bool placeLabels(bool isLeft);

    const PieRequest &m_request;
    PieLayout m_layout;
    qreal m_cost = std::numeric_limits<qreal>::infinity();
};

Attempt::Attempt(const PieRequest &request, const std::vector<qreal> &sweeps, qreal startAngle, qreal radius)
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
    setCentre(radius);
    if (m_layout.radius < radius * 0.999)
        return;
    m_cost = 0;
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

/// The pie stands so that the picture as a whole, labels and all, is in the middle of the area.
void Attempt::setCentre(qreal radius)
{
    const qreal reach = LeaderMetrics(m_request.em).reach();
    const qreal left = widestLabel(true) > 0 ? widestLabel(true) + reach : 0;
    const qreal right = widestLabel(false) > 0 ? widestLabel(false) + reach : 0;
    m_layout.radius = std::min(radius, (m_request.area.width() - left - right) / 2);
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

std::optional<PieLayout> bestLayout(const PieRequest &request, qreal radius)
{
    const std::vector<qreal> sweeps = sweepsOf(request, radius);
    const bool hasHalf = *std::max_element(sweeps.begin(), sweeps.end()) >= 180;
    std::optional<PieLayout> best;
    qreal lowestCost = std::numeric_limits<qreal>::infinity();
    for (const qreal angle : startAngles(sweeps)) {
        const Attempt attempt(request, sweeps, angle, radius);
        // Another turn than the first must be clearly better: pies that look alike are read together.
        const qreal handicap = best ? 4 * request.em : 0;
        if (attempt.cost() + handicap < lowestCost) {
            best = attempt.layout();
            lowestCost = attempt.cost();
        }
        if (best && hasHalf)
            break;
    }
    return best;
}

} // namespace

QPointF onCircle(QPointF centre, qreal radius, qreal angle)
{
    const qreal radians = qDegreesToRadians(angle);
    return centre + QPointF(radius * std::sin(radians), -radius * std::cos(radians));
}

qreal widestPieLabel(const QRectF &area, qreal em)
{
    const qreal radius = 1.05 * smallestRadius * std::min(area.width(), area.height());
    return std::max(2 * em, area.width() / 2 - radius - LeaderMetrics(em).reach());
}

std::optional<PieLayout> layOutPie(const PieRequest &request)
{
    const qreal smallest = smallestRadius * std::min(request.area.width(), request.area.height());
    for (qreal radius = largestRadius * request.area.height(); radius >= smallest; radius *= 0.94) {
        if (auto layout = bestLayout(request, radius))
            return layout;
    }
    return std::nullopt;
}

} // namespace yeonsu
