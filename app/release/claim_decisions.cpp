#include "release/claim_decisions.h"

#include "release/claim_context.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Less of the words around it, and it is another number.
constexpr double leastLikeness = 0.5;

struct Match
{
    double likeness = 0;
    std::size_t decision = 0;
    std::size_t claim = 0;
};

std::vector<Match> matchesOf(const std::vector<ClaimDecision> &decisions, const std::vector<Claim> &claims,
                             const QString &text)
{
    std::vector<Match> matches;
    for (std::size_t d = 0; d < decisions.size(); ++d) {
        for (std::size_t c = 0; c < claims.size(); ++c) {
            if (claims[c].text.simplified() != decisions[d].number.simplified())
                continue;
            const double like = likeness(decisions[d].context, text, claims[c].start, claims[c].length);
            if (like >= leastLikeness)
                matches.push_back({like, d, c});
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &left, const Match &right) { return left.likeness > right.likeness; });
    return matches;
}

/// For each claim the index of its decision.
std::vector<std::optional<std::size_t>> decisionsByClaim(const std::vector<ClaimDecision> &decisions,
                                                         const std::vector<Claim> &claims,
                                                         const QString &text)
{
    std::vector<std::optional<std::size_t>> byClaim(claims.size());
    std::vector<bool> isUsed(decisions.size());
    for (const Match &match : matchesOf(decisions, claims, text)) {
        if (byClaim[match.claim] || isUsed[match.decision])
            continue;
        byClaim[match.claim] = match.decision;
        isUsed[match.decision] = true;
    }
    return byClaim;
}

const FilledToken *tokenOf(const Claim &claim, const std::vector<FilledToken> &tokens)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&claim](const FilledToken &token) {
        return token.start < claim.start + claim.length && claim.start < token.start + token.length;
    });
    return found == tokens.end() ? nullptr : &*found;
}

class Decider
{
public:
    Decider(const ReleaseText &text, const FactTable &facts, const std::vector<ClaimDecision> &decisions)
        : m_text(text)
        , m_facts(facts)
        , m_decisions(decisions)
    {
    }

    DecidedClaims decide(Language language)
    {
        std::vector<Claim> claims = checkedClaims(m_text.text, m_facts, language, {}, m_text.thisYear);
        const auto byClaim = decisionsByClaim(m_decisions, claims, m_text.text);
        DecidedClaims decided;
        for (std::size_t i = 0; i < claims.size(); ++i)
            decided.claims.push_back(decidedAs(claims[i], byClaim[i]));
        if (!m_ties.empty()) {
            claims = checkedClaims(m_text.text, m_facts, language, m_ties, m_text.thisYear);
            for (std::size_t i = 0; i < claims.size(); ++i)
                decided.claims[i].claim = claims[i];
        }
        for (const WrongSum &sum : wrongSums(m_text.text))
            addTo(decided.claims, sum);
        for (std::size_t d = 0; d < m_decisions.size(); ++d) {
            if (std::find(byClaim.begin(), byClaim.end(), std::optional(d)) == byClaim.end())
                decided.lapsed.push_back(m_decisions[d].id);
        }
        return decided;
    }

private:
    static void addTo(std::vector<DecidedClaim> &claims, const WrongSum &sum)
    {
        for (DecidedClaim &each : claims) {
            const bool isIt = each.claim.line == sum.line && !each.sum &&
                              writtenNumbers(each.claim.text).front().printed.value == double(sum.printed);
            if (isIt) {
                each.sum = sum;
                return;
            }
        }
    }

    DecidedClaim decidedAs(const Claim &claim, std::optional<std::size_t> index)
    {
        DecidedClaim result;
        result.claim = claim;
        if (const FilledToken *token = tokenOf(claim, m_text.tokens)) {
            result.isFromToken = true;
            m_ties.push_back({claim.start, token->token.question});
        }
        if (!index)
            return result;
        const ClaimDecision &decision = m_decisions[*index];
        result.decision = decision.id;
        result.waiver = decision.waiver;
        if (decision.figure.isEmpty())
            return result;
        const Result<FigureToken> token = parsedToken(u"{{"_s + decision.figure + u"}}"_s, m_facts);
        if (token)
            m_ties.push_back({claim.start, token->question});
        else
            result.error = token.error().message;
        return result;
    }

    const ReleaseText &m_text;
    const FactTable &m_facts;
    const std::vector<ClaimDecision> &m_decisions;
    std::vector<ClaimTie> m_ties;
};

} // namespace

DecidedClaims decidedClaims(const ReleaseText &text, const FactTable &facts, Language language,
                            const std::vector<ClaimDecision> &decisions)
{
    return Decider(text, facts, decisions).decide(language);
}

ClaimDecision decisionOn(const Claim &claim, const QString &text, ReleaseId release)
{
    ClaimDecision decision;
    decision.releaseId = release;
    decision.number = claim.text;
    decision.context = contextOf(text, claim.start, claim.length);
    return decision;
}

} // namespace yeonsu
