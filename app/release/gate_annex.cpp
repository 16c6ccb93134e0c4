#include "release/gate_annex.h"

#include "figures/share.h"
#include "release/forum_annex.h"
#include "release/name_forms.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = GateFinding::Kind;

QString say(const GateQuestion &question, const QString &korean, const QString &english)
{
    return question.language == Language::Korean ? korean : english;
}

void addOutcomes(std::vector<GateFinding> &findings, const GateQuestion &question)
{
    for (const PresentedOutcome &outcome : question.rows.presented) {
        if (isMentioned(outcome, question.text.text))
            continue;
        findings.push_back({Kind::UnmentionedOutcome,
                            say(question, u"붙임의 프로그램에 나오는 성과사례가 본문에 없습니다: %1"_s,
                                u"An outcome of the programme is not mentioned in the text: %1"_s)
                                .arg(outcome.title.in(question.language)),
                            {},
                            {},
                            outcome.id});
    }
}

/// The lines of blocks, and of tables the rows.
QStringList linesOf(const std::vector<ReleaseBlock> &blocks)
{
    QStringList lines;
    for (const ReleaseBlock &block : blocks) {
        lines.append(block.text);
        for (const QStringList &row : block.rows)
            lines.append(row.join(u' '));
    }
    return lines;
}

void addLanguage(std::vector<GateFinding> &findings, const GateQuestion &question)
{
    const ReleaseSource &source = question.source;
    if (!source.forum || source.release.language != Language::English)
        return;
    const QStringList lines =
        linesOf(forumAnnex(*source.forum, source.items, source.groups, Language::English));
    const auto count = std::count_if(lines.begin(), lines.end(), [](const QString &line) {
        return std::any_of(line.begin(), line.end(), isHangul);
    });
    if (count > 0)
        findings.push_back(
            {Kind::KoreanAnnex,
             say(question, u"영문 보도자료인데 붙임에 한국어로 된 줄이 %1개 있습니다."_s,
                 u"Lines of the annex that are in Korean, while the release is in English: %1."_s)
                 .arg(groupedNumber(count))});
}

} // namespace

std::vector<GateFinding> annexFindings(const GateQuestion &question)
{
    std::vector<GateFinding> findings;
    addOutcomes(findings, question);
    addLanguage(findings, question);
    return findings;
}

} // namespace yeonsu
