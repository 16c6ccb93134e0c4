// What is kept of a release when it is frozen: all that it says, and every figure with its value of that day.
#pragma once

#include "release/claim_decisions.h"
#include "release/release_document.h"

namespace yeonsu {

/// A number of the text, written by a token or typed.
struct FrozenFigure
{
    QString written; ///< as it stands in the text
    int line = 1;    ///< of the text, from 1
    QString token;   ///< the figure as a token with its braces; empty where none is known
    QString inWords; ///< the figure, in the release's language
    QString value;   ///< as it is shown: "2,688", "65.1%"
    ClaimVerdict verdict = ClaimVerdict::True;
    QString waiver; ///< the reason why it may stay; may be empty

    bool operator==(const FrozenFigure &) const = default;
};

struct FrozenRelease
{
    ReleaseDocument document; ///< without the filters of its charts and tables
    QString text;             ///< see ReleaseText
    std::vector<FrozenFigure> figures;
    qint64 newestAct = 0; ///< of the history, at that time
};

/// As of `asOf`. Errors: BadValue for a draft that is not understood, with the sentence of its first error.
[[nodiscard]] Result<FrozenRelease> frozenRelease(const ReleaseSource &source,
                                                  const std::vector<ClaimDecision> &decisions,
                                                  const FactTable &facts, const QDate &asOf);

/// The figure in words; as they were kept where that is the release's language, or where the register no
/// longer knows the figure.
[[nodiscard]] QString inWords(const FrozenRelease &frozen, const FrozenFigure &figure, const FactTable &facts,
                              Language language);

/// For Release::frozenFigures. The same release gives the same text.
[[nodiscard]] QString toJson(const FrozenRelease &frozen);
/// The document as it was, whatever the register says today. Errors: Damaged.
[[nodiscard]] Result<FrozenRelease> frozenFromJson(const QString &json);

} // namespace yeonsu
