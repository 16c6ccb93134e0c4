#include "release/gate_annex.h"

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

} // namespace

std::vector<GateFinding> annexFindings(const GateQuestion &question)
{
    std::vector<GateFinding> findings;
    addOutcomes(findings, question);
    return findings;
}

} // namespace yeonsu
