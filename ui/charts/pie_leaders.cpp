#include "charts/pie_leaders.h"

#include "charts/pie_layout.h"

#include <QLineF>

namespace yeonsu {

namespace {

/// Straight from the knee to the label.
QPolygonF directLeader(const LeaderEnds &ends, const PieSide &side)
{
    const LeaderMetrics &metrics = side.metrics;
    const qreal sign = side.isLeft ? -1 : 1;
    const qreal bend = side.centre.x() + sign * (side.radius + metrics.radial + metrics.slanted);
    return {{onCircle(side.centre, side.radius, ends.angle),
             onCircle(side.centre, side.radius + metrics.radial, ends.angle), QPointF(bend, ends.labelY),
             QPointF(bend + sign * metrics.level, ends.labelY)}};
}

/// Level until it has left the pie behind, and only then up or down: between the same two upright lines
/// for all leaders and in the same order on both, so that none can cross another or the pie.
QPolygonF roundaboutLeader(const LeaderEnds &ends, const PieSide &side)
{
    QPolygonF leader = directLeader(ends, side);
    const qreal sign = side.isLeft ? -1 : 1;
    leader.insert(2, QPointF(side.centre.x() + sign * (side.radius + side.metrics.radial), leader[1].y()));
    return leader;
}

bool touchesPie(const QPolygonF &leader, const PieSide &side)
{
    const QLineF line(leader[1], leader[2]);
    const QPointF across = line.p2() - line.p1();
    const QPointF toCentre = side.centre - line.p1();
    const qreal along =
        std::clamp(QPointF::dotProduct(toCentre, across) / QPointF::dotProduct(across, across), 0.0, 1.0);
    const QLineF shortest(side.centre, line.pointAt(along));
    return shortest.length() < side.radius + side.metrics.radial / 2;
}

bool cross(const QPolygonF &left, const QPolygonF &right)
{
    for (qsizetype i = 1; i < left.size(); ++i) {
        for (qsizetype k = 1; k < right.size(); ++k) {
            const QLineF other(right[k - 1], right[k]);
            if (QLineF(left[i - 1], left[i]).intersects(other, nullptr) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

bool areClear(const std::vector<QPolygonF> &leaders, const PieSide &side)
{
    for (std::size_t i = 0; i < leaders.size(); ++i) {
        if (touchesPie(leaders[i], side))
            return false;
        for (std::size_t k = 0; k < i; ++k) {
            if (cross(leaders[i], leaders[k]))
                return false;
        }
    }
    return true;
}

} // namespace

std::vector<QPolygonF> leadersOfSide(const std::vector<LeaderEnds> &ends, const PieSide &side)
{
    std::vector<QPolygonF> leaders;
    leaders.reserve(ends.size());
    for (const LeaderEnds &end : ends)
        leaders.push_back(directLeader(end, side));
    if (areClear(leaders, side))
        return leaders;
    leaders.clear();
    for (const LeaderEnds &end : ends)
        leaders.push_back(roundaboutLeader(end, side));
    return leaders;
}

} // namespace yeonsu
