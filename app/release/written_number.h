// The numbers that stand in a text, in Korean and English, with the words that qualify and count them.
#pragma once

#include "figures/wording.h"

#include <QString>

#include <vector>

namespace yeonsu {

/// What is counted, as far as the word behind the number says it.
enum class Counter {
    None,      ///< 2,688 and nothing that counts
    People,    ///< 명, 인
    Courses,   ///< 회, 개 과정, 차례
    Cities,    ///< 개 도시
    Countries, ///< 개국, 개 나라
    Places,    ///< 곳: cities, where the words around say so
    Pieces,    ///< 개
    Percent,   ///< %, 퍼센트, percent; also fractions: 3분의 2, three out of four, half
    Years,     ///< 15년간, for 15 years
    Other,     ///< 건, 가지, 억 원: nothing that a register counts
};

struct WrittenNumber
{
    qsizetype start = 0;
    qsizetype length =
        0; ///< with the words that qualify and count it: 약 280개 도시, more than 800, 800명 이상
    qsizetype digitsStart = 0; ///< without what qualifies it
    qsizetype digitsEnd = 0;   ///< without what counts it
    PrintedNumber printed;
    Wording wording = Wording::Exact;
    Counter counter = Counter::None;
    bool isFraction = false; ///< written in words: counts as "about"

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Listed is every number that may be a claim: written in digits (2,688, 2.7천, 2만 7천), or in words before
/// a word that counts (세 명, 백여 명, twelve cities), and fractions. Not listed are dates and years, times,
/// spans that are no number of years, phone numbers, floors and rooms, pages, ordinals, names with a number
/// (코로나-19, Plan 2030, 발표(1)), numbers of a list, and numbers that leave their amount open (수백 명,
/// dozens of). In the order of the text.
[[nodiscard]] std::vector<WrittenNumber> writtenNumbers(const QString &text);

} // namespace yeonsu
