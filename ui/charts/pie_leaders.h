// The lines that join the slices on one side of a pie to their labels, without crossing.
#pragma once

#include <QPolygonF>

#include <vector>

namespace yeonsu {

/// Distances along a leader, from the pie outwards.
struct LeaderMetrics
{
    explicit LeaderMetrics(qreal em)
        : radial(0.5 * em)
        , slanted(1.9 * em)
        , level(0.5 * em)
        , textGap(0.3 * em)
        , labelGap(0.25 * em)
    {
    }

    qreal radial;   ///< away from the pie along the radius
    qreal slanted;  ///< across, while it goes up or down to the label
    qreal level;    ///< across, beside the label
    qreal textGap;  ///< between the line and the text
    qreal labelGap; ///< between a label and the next one below

    /// From the pie's edge to the text, across.
    [[nodiscard]] qreal reach() const { return radial + slanted + level + textGap; }
};

struct LeaderEnds
{
    qreal angle = 0;  ///< of the slice's middle, in degrees clockwise from twelve o'clock
    qreal labelY = 0; ///< of the label's middle
};

struct PieSide
{
    QPointF centre;
    qreal radius = 0;
    LeaderMetrics metrics;
    bool isLeft = false;
};

/// `ends` go from top to bottom by both of their members. All leaders end at the same x.
[[nodiscard]] std::vector<QPolygonF> leadersOfSide(const std::vector<LeaderEnds> &ends, const PieSide &side);

} // namespace yeonsu
