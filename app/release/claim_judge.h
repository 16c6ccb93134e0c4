// The verdict on a number, by the figures that it may stand for.
#pragma once

#include "release/claims.h"
#include "release/number_meaning.h"

namespace yeonsu {

class ClaimJudge
{
public:
    ClaimJudge(const FactTable &facts, Language language)
        : m_facts(facts)
        , m_language(language)
    {
    }

    /// Sets the claim's figure, verdict and reason.
    void judge(Claim &claim, const WrittenNumber &number, const NumberMeaning &meaning) const;

private:
    [[nodiscard]] FigureAnswer answered(const FigureQuestion &question) const;
    void judgeOfEach(Claim &claim, const WrittenNumber &number, const NumberMeaning &meaning) const;
    /// So like the figure that it must be meant, where only the whole of the text says which one is.
    [[nodiscard]] bool isLike(const Claim &claim, const WrittenNumber &number) const;
    [[nodiscard]] bool isOfOtherUnit(const Claim &claim, const WrittenNumber &number) const;
    [[nodiscard]] QString otherKind(FigureQuestion question, const WrittenNumber &number) const;
    [[nodiscard]] QString doubtOf(const Claim &claim) const;
    [[nodiscard]] QString reasonFor(const Claim &claim) const;

    const FactTable &m_facts;
    Language m_language;
    /// Texts ask the same question again and again.
    mutable std::vector<std::pair<FigureQuestion, FigureAnswer>> m_answers;
};

} // namespace yeonsu
