// Which narrowing words of a sentence belong to which of its numbers.
#pragma once

#include "release/number_meaning.h"

namespace yeonsu {

struct BoundWords
{
    std::vector<NarrowingWord> own;   ///< beside the number
    std::vector<NarrowingWord> whole; ///< of the whole that the number is a part of: 아시아 참가자의 30%
    std::vector<NarrowingWord> inherited; ///< said before another number, of kinds that `own` lacks
    bool isInheritedSurely = false;       ///< in one breath with the number
};

/// One for each number. Korean names before its number, unless the number is the subject of what follows (5개
/// 과정이 아시아 대상); English either so, or behind it after a preposition (37 on urban transport).
[[nodiscard]] std::vector<BoundWords> boundWords(const ReadSentence &sentence);

[[nodiscard]] std::vector<NarrowingWord> joined(std::vector<NarrowingWord> words,
                                                const std::vector<NarrowingWord> &more);

} // namespace yeonsu
