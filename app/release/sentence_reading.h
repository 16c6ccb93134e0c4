// A sentence with all that is read of it before its numbers are given a meaning.
#pragma once

#include "release/number_measures.h"
#include "release/sentence_gaps.h"
#include "release/word_binding.h"

namespace yeonsu {

/// `sentence` and `before` must outlive it.
struct SentenceReading
{
    SentenceReading(const ReadSentence &sentence, const Filter &before);

    const ReadSentence &sentence;
    const Filter &before; ///< what the sentence before spoke of
    SentenceGaps gaps;
    std::vector<BoundWords> bound;        ///< by number
    std::vector<NumberMeasures> measures; ///< by number
    std::vector<NumberMeaning> meanings;  ///< by number, as far as they are found

    /// 하노이와 방콕이 각각 35명: one number for all of them. Empty where it is none of that.
    [[nodiscard]] std::vector<NarrowingWord> eachOf(std::size_t number) const;
    /// The words beside the number, and those before others that are meant for it, too.
    [[nodiscard]] std::vector<NarrowingWord> allWords(std::size_t number) const;
};

} // namespace yeonsu
