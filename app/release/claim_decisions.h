// The claims of a release with what was decided about them: the figure that a number stands for, or why it
// may stay as it is.
#pragma once

#include "domain/release.h"
#include "release/claims.h"
#include "release/release_text.h"
#include "release/table_sums.h"

namespace yeonsu {

struct DecidedClaim
{
    Claim claim;
    bool isFromToken = false;         ///< filled in by the program
    ClaimDecisionId decision;         ///< null where there is none
    QString waiver;                   ///< the reason why it may stay; may be empty
    QString error;                    ///< why the figure of the decision could not be taken; may be empty
    std::optional<WrongSum> sum = {}; ///< of a total that its typed table does not add up to

    [[nodiscard]] bool isWrong() const { return claim.isWrong() || sum; }
    [[nodiscard]] bool isOpen() const { return isWrong() && waiver.isEmpty(); }
};

struct DecidedClaims
{
    std::vector<DecidedClaim> claims; ///< in the order of the text
    /// Decisions on numbers that the text no longer has, or has in another place.
    std::vector<ClaimDecisionId> lapsed;
};

/// A decision is about the claim that is written alike and stands among the likest words, whatever has been
/// edited elsewhere; each is about one claim only. Reasons are in `language`; 올해 is the year of the
/// release.
[[nodiscard]] DecidedClaims decidedClaims(const ReleaseText &text, const FactTable &facts, Language language,
                                          const std::vector<ClaimDecision> &decisions);

/// A decision on the claim, of which only figure or waiver are missing.
[[nodiscard]] ClaimDecision decisionOn(const Claim &claim, const QString &text, ReleaseId release);

} // namespace yeonsu
