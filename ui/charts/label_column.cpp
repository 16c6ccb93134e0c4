#include "charts/label_column.h"

#include <algorithm>
#include <numeric>

namespace yeonsu {

namespace {

/// Labels that touch and so move as one.
struct Cluster
{
    std::size_t count = 0;
    qreal height = 0;
    qreal sumOfTops = 0; ///< of the tops that each label wishes for the cluster
    qreal top = 0;
};

void settle(Cluster &cluster, qreal top, qreal bottom)
{
    const qreal lowest = std::max(top, bottom - cluster.height);
    cluster.top = std::clamp(cluster.sumOfTops / qreal(cluster.count), top, lowest);
}

Cluster merged(const Cluster &upper, const Cluster &lower)
{
    return {.count = upper.count + lower.count,
            .height = upper.height + lower.height,
            .sumOfTops = upper.sumOfTops + lower.sumOfTops - qreal(lower.count) * upper.height};
}

} // namespace

std::optional<std::vector<qreal>> placedLabels(const std::vector<LabelWish> &wishes, qreal top, qreal bottom)
{
    const qreal needed = std::accumulate(wishes.begin(), wishes.end(), 0.0,
                                         [](qreal sum, const LabelWish &wish) { return sum + wish.height; });
    if (needed > bottom - top)
        return std::nullopt;

    std::vector<Cluster> clusters;
    for (const LabelWish &wish : wishes) {
        Cluster cluster{.count = 1, .height = wish.height, .sumOfTops = wish.middle - wish.height / 2};
        settle(cluster, top, bottom);
        while (!clusters.empty() && clusters.back().top + clusters.back().height > cluster.top) {
            cluster = merged(clusters.back(), cluster);
            clusters.pop_back();
            settle(cluster, top, bottom);
        }
        clusters.push_back(cluster);
    }

    std::vector<qreal> middles;
    for (const Cluster &cluster : clusters) {
        qreal y = cluster.top;
        for (std::size_t i = 0; i < cluster.count; ++i) {
            const qreal height = wishes[middles.size()].height;
            middles.push_back(y + height / 2);
            y += height;
        }
    }
    return middles;
}

} // namespace yeonsu
