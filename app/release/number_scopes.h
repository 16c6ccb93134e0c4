// What may narrow the figure that a number stands for, by the words that are its own and those that it takes
// over from the numbers before.
#pragma once

#include "release/word_binding.h"

namespace yeonsu {

struct NumberScopes
{
    std::vector<Filter> filters; ///< the likeliest first
    bool isSure = true;          ///< none of what stands in the clause before and may hold no longer
    bool isTotal = false;        ///< a total of something that the sentence spoke of
};

/// Of a count. `saysAll`: 모두, in all. `isOfThem`: 이 중, of them.
[[nodiscard]] NumberScopes scopesOf(const ReadSentence &sentence, const std::vector<BoundWords> &bound,
                                    std::size_t number, bool saysAll, bool isOfThem);

/// The filter of words that belong together; by their first meaning, their second, …: several where some word
/// has several.
[[nodiscard]] std::vector<Filter> filtersOf(const std::vector<NarrowingWord> &words);

} // namespace yeonsu
