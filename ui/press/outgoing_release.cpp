#include "press/outgoing_release.h"

#include "release/frozen_figures.h"
#include "release/text_blocks.h"
#include "store/referring_rows.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct OutgoingText
{
    Q_DECLARE_TR_FUNCTIONS(OutgoingRelease)
};

/// The sentence, or the table, in which a number is written, in one line and without the sign of its level.
QString sentenceOf(const QString &text, const Claim &claim)
{
    static const QRegularExpression sign(u"^(?:[□■○◦ㅇ※–·-]|##)\\s+"_s);
    QString sentence = claim.text;
    for (const TextBlock &block : blocksOf(text)) {
        if (block.start <= claim.start && claim.start < block.start + block.length)
            sentence = text.sliced(block.start, block.length);
    }
    return sentence.simplified().remove(sign);
}

/// “2,700여명” in “전체 참가자 2,700여명이 서울에서 배웠다.”, a line for each of the first.
QStringList namesOf(const std::vector<const Claim *> &wrong, const QString &text)
{
    constexpr std::size_t most = 3;
    constexpr qsizetype longest = 120;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(wrong.size(), most); ++i) {
        QString sentence = sentenceOf(text, *wrong[i]);
        if (sentence.size() > longest)
            sentence = sentence.first(longest).trimmed() + u'…';
        lines.append(OutgoingText::tr("• “%1” in “%2”").arg(wrong[i]->text.simplified(), sentence));
    }
    if (wrong.size() > most)
        lines.append(OutgoingText::tr("and %n more", nullptr, int(wrong.size() - most)));
    return lines;
}

QString warningOf(const std::vector<DecidedClaim> &claims, const QString &text)
{
    std::vector<const Claim *> wrong;
    int open = 0;
    for (const DecidedClaim &each : claims) {
        if (each.isOpen())
            wrong.push_back(&each.claim);
        open += each.claim.verdict == ClaimVerdict::Unchecked && each.decision.isNull() ? 1 : 0;
    }
    QStringList lines{OutgoingText::tr("This is a draft, and says so. Its figures are those of now.")};
    if (!wrong.empty())
        lines += OutgoingText::tr("%n numbers are wrong:", nullptr, int(wrong.size()));
    lines += namesOf(wrong, text);
    if (open > 0)
        lines += OutgoingText::tr("%n numbers are not checked.", nullptr, open);
    return lines.join(u'\n');
}

Result<OutgoingRelease> outgoingDraft(Register &store, const FactTable &facts, const ReleaseSource &source)
{
    const Result<std::vector<ClaimDecision>> decisions =
        store::rowsReferringTo<ClaimDecision>(store.database(), source.release.id);
    YEONSU_TRY(decisions);
    const ReleaseText text = releaseText(source.release, facts);
    if (!text.errors.empty())
        return failure(ErrorCode::BadValue, text.errors.front().message);
    return OutgoingRelease{
        markedAsDraft(releaseDocument(source, text)),
        warningOf(decidedClaims(text, facts, interfaceLanguage(), *decisions).claims, text.text)};
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
