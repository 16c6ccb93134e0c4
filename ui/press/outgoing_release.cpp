#include "press/outgoing_release.h"

#include "release/frozen_figures.h"
#include "store/referring_rows.h"
#include "support/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct OutgoingText
{
    Q_DECLARE_TR_FUNCTIONS(OutgoingRelease)
};

QString warningOf(const std::vector<DecidedClaim> &claims)
{
    int wrong = 0;
    int open = 0;
    for (const DecidedClaim &each : claims) {
        wrong += each.isOpen() ? 1 : 0;
        open += each.claim.verdict == ClaimVerdict::Unchecked && each.decision.isNull() ? 1 : 0;
    }
    QStringList warning{OutgoingText::tr("This is a draft, and says so. Its figures are those of now.")};
    if (wrong > 0)
        warning.append(OutgoingText::tr("%n numbers are wrong.", nullptr, wrong));
    if (open > 0)
        warning.append(OutgoingText::tr("%n numbers are not checked.", nullptr, open));
    return warning.join(u' ');
}

Result<OutgoingRelease> outgoingDraft(Register &store, const FactTable &facts, const ReleaseSource &source)
{
    const Result<std::vector<ClaimDecision>> decisions =
        store::rowsReferringTo<ClaimDecision>(store.database(), source.release.id);
    YEONSU_TRY(decisions);
    const ReleaseText text = releaseText(source.release, facts);
    if (!text.errors.empty())
        return failure(ErrorCode::BadValue, text.errors.front().message);
    return OutgoingRelease{markedAsDraft(releaseDocument(source, text)),
                           warningOf(decidedClaims(text, facts, interfaceLanguage(), *decisions).claims)};
}

} // namespace

ReleaseDocument markedAsDraft(ReleaseDocument document)
{
    document.kind += document.language == Language::Korean ? u" (초안)"_s : u" (draft)"_s;
    return document;
}

Result<OutgoingRelease> outgoingRelease(Register &store, const FactTable &facts, const ReleaseSource &source)
{
    if (source.release.state != ReleaseState::Frozen)
        return outgoingDraft(store, facts, source);
    return frozenFromJson(source.release.frozenFigures).map([](const FrozenRelease &frozen) {
        return OutgoingRelease{frozen.document, {}};
    });
}

} // namespace yeonsu
