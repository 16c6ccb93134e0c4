// The words around a number: what qualifies it (약, more than, 이상) and what counts it (명, 개 도시, %).
#pragma once

#include "release/written_number.h"

#include <optional>

namespace yeonsu {

struct Qualifier
{
    Wording wording = Wording::Exact;
    qsizetype start = 0;
    qsizetype end = 0;
};
/// 약, at least, …: right before `position`.
[[nodiscard]] std::optional<Qualifier> qualifierBefore(const QString &text, qsizetype position);
/// 이상, 가까이, or more, …: right behind `position`.
[[nodiscard]] std::optional<Qualifier> qualifierAfter(const QString &text, qsizetype position);

struct CounterWord
{
    Counter counter = Counter::None;
    qsizetype end = 0;
};
/// What counts a number that ends at `position`; None and `position` where nothing does.
[[nodiscard]] CounterWord counterAfter(const QString &text, qsizetype position);

} // namespace yeonsu
