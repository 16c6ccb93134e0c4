// Parts of a whole in words: 3분의 2, 네 명 중 세 명, 절반, two thirds, three out of four, half.
#pragma once

#include "figures/wording.h"

#include <QString>

#include <optional>

namespace yeonsu {

struct Fraction
{
    double percent = 0;
    Wording wording = Wording::About; ///< 과반 is more than half
    qsizetype end = 0;
};

/// One that begins at `start`.
[[nodiscard]] std::optional<Fraction> fractionAt(const QString &text, qsizetype start);

} // namespace yeonsu
