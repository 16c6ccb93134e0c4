// Where the slices of a pie, its labels and the lines between them go. Pure geometry.
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace yeonsu {

struct PieRequest
{
    std::vector<qint64> values;   ///< all above 0, in the order in which they are drawn
    std::vector<QSizeF> labels;   ///< the size of the label of each
    QRectF area;                  ///< for the pie with its labels
    qreal em = 12;                ///< the label's font size: the measure of all distances
    qreal holeRatio = 0;          ///< the hole's radius in that of the pie
    qreal smallestSliceWidth = 2; ///< in the middle of the ring
};

/// Angles are in degrees, clockwise from twelve o'clock.
struct PieSlice
{
    qreal start = 0;
    qreal sweep = 0;
    QRectF label;
    QPolygonF leader; ///< from the slice's edge to the label; starts along the radius
    bool isOnLeft = false;
};

struct PieLayout
{
    QPointF centre;
    qreal radius = 0;
    std::vector<PieSlice> slices;
};

/// No label overlaps a label, a leader, the pie or the area's edge, and no leader crosses a leader or the
/// pie. Nothing where the labels leave no room for that: fold categories or narrow the labels.
[[nodiscard]] std::optional<PieLayout> layOutPie(const PieRequest &request);

/// The widest a label may be for the pie to keep a fair size in `area`.
[[nodiscard]] qreal widestPieLabel(const QRectF &area, qreal em);

/// The point at `radius` from `centre` in the direction of `angle`.
[[nodiscard]] QPointF onCircle(QPointF centre, qreal radius, qreal angle);

} // namespace yeonsu
