// What each number of a sentence counts, by the nouns around it.
#pragma once

#include "figures/dimension.h"
#include "release/sentence_gaps.h"
#include "release/word_binding.h"

namespace yeonsu {

struct NumberMeasures
{
    std::vector<Measure> measures; ///< the likeliest first
    bool isSure = true;            ///< none of "543 in 37" after several things that were counted
};

/// One for each number; `bound` says which levels of seniority stand beside it. Shares have the measures of
/// their whole.
[[nodiscard]] std::vector<NumberMeasures> measuresIn(const SentenceGaps &gaps,
                                                     const std::vector<BoundWords> &bound);

} // namespace yeonsu
