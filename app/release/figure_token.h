// Figures in a draft: tokens that are written into its text, and filled with what the register says today.
#pragma once

#include "domain/bilingual.h"
#include "figures/wording.h"
#include "release/figure_question.h"

namespace yeonsu {

/// Written as {{NAME OPTIONS}}, all parted by spaces:
///   NAME     courses attendances persons cities countries, share, or years
///   narrow   from=2019 to=2019 (years), and lists of keys parted by commas: themes= (groups and themes)
///   theme=
///            (themes only) mode= target= continent= country= city= seniority= year=;
///            seniority=decision-making stands for the levels that make decisions, also in target= a country
///            for country:XX
///   of=      the measure of a share; attendances without it
///   in       what stands behind this word narrows the whole of a share
///   as=      exact about over at-least more-than fewer-than at-most nearly
///   counter= what is written behind the number: 명, 회, "개 도시"
/// What holds a space, a comma, a brace or a quote stands in quotes, those within it doubled.
struct FigureToken
{
    FigureQuestion question;
    Wording wording = Wording::Exact;
    QString counter;

    bool operator==(const FigureToken &) const = default;
};

/// `text` with its braces. Errors: BadValue, with what is not understood.
[[nodiscard]] Result<FigureToken> parsedToken(const QString &text, const FactTable &facts);
/// With its braces; parsedToken() gives the same token back.
[[nodiscard]] QString tokenText(const FigureToken &token);

/// What stands in the text for the token: "약 280개 도시", "at least 800". A wording that no number fits
/// (nothing round is just above 3) is left out.
[[nodiscard]] QString filled(const FigureToken &token, const FactTable &facts, Language language);

struct TokenPlace
{
    qsizetype start = 0;
    qsizetype length = 0; ///< with the braces
};
[[nodiscard]] std::vector<TokenPlace> tokensIn(const QString &text);

/// The text with all its tokens filled. Errors: those of parsedToken(), of the first that has one.
[[nodiscard]] Result<QString> withTokensFilled(const QString &text, const FactTable &facts,
                                               Language language);

} // namespace yeonsu
