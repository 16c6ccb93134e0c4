// Puts labels under each other, each as near to its wish as the others allow.
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace yeonsu {

/// Where the middle of a label would best be, and its height with the gap to the next.
struct LabelWish
{
    qreal middle = 0;
    qreal height = 0;
};

/// The middles of the labels, in the order given, which is that of the wishes from top to bottom. No two
/// overlap, and all lie between `top` and `bottom`; nothing where they do not fit. Labels that push each
/// other share the way: the sum of squared distances from the wishes is the least possible.
[[nodiscard]] std::optional<std::vector<qreal>> placedLabels(const std::vector<LabelWish> &wishes, qreal top,
                                                             qreal bottom);

} // namespace yeonsu
