// What stands beside the names that narrow a number, and leaves open what the number is of.
#pragma once

#include "release/sentence_gaps.h"

namespace yeonsu {

/// 베트남(하노이), 몽골 참가자 312명: whether the name in brackets narrows, only the reader knows. `number`
/// is where the number begins.
[[nodiscard]] bool hasAside(const QString &text, const std::vector<NarrowingWord> &words, qsizetype number);

/// 교통과 도시관리, transport and climate: what is listed beside a name that is known narrows, too, and
/// nobody knows how.
[[nodiscard]] bool hasUnknownNeighbour(const SentenceGaps &gaps, const std::vector<NarrowingWord> &words);

} // namespace yeonsu
