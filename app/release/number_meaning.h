// What a number of a text may stand for, by the words around it.
#pragma once

#include "release/figure_question.h"
#include "release/narrowing.h"
#include "release/written_number.h"

namespace yeonsu {

struct NumberMeaning
{
    /// The likeliest first. Whichever the number is true of is taken.
    std::vector<FigureQuestion> questions;
    /// 하노이와 방콕이 각각 35명: in place of those, lists of which the number must be true as a whole.
    std::vector<std::vector<FigureQuestion>> ofEach = {};
    /// The words say clearly enough which figure is meant, so that another number is false.
    bool isClear = false;
    /// "Of 20 participants, 7": means nothing where the number before does not.
    bool isPartOfBefore = false;
    /// 806명(32%): counts what the number before does.
    bool isShareOfBefore = false;
    /// 32% of the 2,688 participants: counts what the number behind does.
    bool isShareOfNext = false;
    /// Nothing but a word of training is missing to make it clear.
    bool isClearInContext = false;
    /// Nothing narrows the figure: another number is false only where something else says that all is meant.
    bool isOfEverything = false;
    /// More is said behind it, which may narrow it: 900명 이상 is no truth about all.
    bool mayBeNarrowed = false;
    /// Of what the sentence spoke of in all: another number is false only where it is near.
    bool isTotal = false;
};

/// A sentence with what was found in it.
struct ReadSentence
{
    QString text;
    std::vector<WrittenNumber> numbers;
    std::vector<NarrowingWord> words;
};

/// One meaning for each number. `before` narrows what the sentence before spoke of.
[[nodiscard]] std::vector<NumberMeaning> meaningsIn(const ReadSentence &sentence, const Filter &before);

} // namespace yeonsu
