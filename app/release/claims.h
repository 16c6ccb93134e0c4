// The claim check: every number of a text, the figure it stands for, and whether it says the truth.
#pragma once

#include "domain/bilingual.h"
#include "release/figure_question.h"
#include "release/written_number.h"

namespace yeonsu {

enum class ClaimVerdict {
    True,
    Rounded,  ///< right at the precision it is written with
    False,    ///< no figure that its words name has this value
    Wording,  ///< near the figure, but 여, 이상 or "more than" does not hold
    Unchecked ///< its words name no figure of the register
};

[[nodiscard]] constexpr QLatin1StringView keyOf(ClaimVerdict value)
{
    using enum ClaimVerdict;
    switch (value) {
    case True:
        return QLatin1StringView("true");
    case Rounded:
        return QLatin1StringView("rounded");
    case False:
        return QLatin1StringView("false");
    case Wording:
        return QLatin1StringView("wording");
    case Unchecked:
        return QLatin1StringView("unchecked");
    }
    return {};
}

[[nodiscard]] constexpr bool isRight(ClaimVerdict verdict)
{
    return verdict == ClaimVerdict::True || verdict == ClaimVerdict::Rounded;
}

struct Claim
{
    QString text;        ///< as it is written: 약 280개 도시, 70%
    qsizetype start = 0; ///< in the text
    qsizetype length = 0;
    int line = 1;                           ///< from 1
    int column = 1;                         ///< from 1, in code points
    std::optional<FigureQuestion> question; ///< none where unchecked
    FigureAnswer answer;
    ClaimVerdict verdict = ClaimVerdict::Unchecked;
    bool isLooseBound = false; ///< true, but the figure is more than a tenth away
    QString reason;            ///< a sentence for the reader
    bool isDoubtful = false;   ///< unchecked, and wrong if it is the figure that is the likeliest

    [[nodiscard]] bool isWrong() const
    {
        return verdict == ClaimVerdict::False || verdict == ClaimVerdict::Wording;
    }
};

/// The user's word that the number that is written at `start` stands for this figure, or for none.
struct ClaimTie
{
    qsizetype start = 0;
    std::optional<FigureQuestion> question;
};

/// What is listed is what writtenNumbers() finds. Reasons are in `language`. A number of which the words name
/// no figure, or not clearly enough which, is false of nothing: it is unchecked. 올해 and "this year" are
/// `thisYear`; where that is not given, the year of the days that the text names, and else the last year of
/// which something is counted.
[[nodiscard]] std::vector<Claim> checkedClaims(const QString &text, const FactTable &facts, Language language,
                                               const std::vector<ClaimTie> &ties = {},
                                               std::optional<int> thisYear = {});

} // namespace yeonsu
