#include "pages/release_check.h"

#include "store/referring_rows.h"
#include "support/background.h"
#include "support/language.h"

namespace yeonsu {

namespace {

struct Answer
{
    ReleaseText text;
    std::vector<DecidedClaim> claims;
};

} // namespace

ReleaseCheck::ReleaseCheck(Register &store, const LiveFacts &facts, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_facts(facts)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &ReleaseCheck::wanted);
}

void ReleaseCheck::start(std::chrono::milliseconds delay)
{
    stop();
    m_delay.start(delay);
}

void ReleaseCheck::stop()
{
    m_delay.stop();
    ++m_asked;
    m_isUnderWay = false;
}

void ReleaseCheck::ask(const Release &typed)
{
    stop();
    m_isUnderWay = true;
    // Figures that are behind will be told.
    if (!m_facts.isLoaded() || m_store.newestChangeId().value_or(0) > m_facts.table().newestChange())
        return;
    const auto decisions = store::rowsReferringTo<ClaimDecision>(m_store.database(), typed.id)
                               .value_or(std::vector<ClaimDecision>());
    const auto facts = std::make_shared<const FactTable>(m_facts.table());
    const auto work = [typed, facts, decisions, language = interfaceLanguage()] {
        Answer answer{releaseText(typed, *facts), {}};
        answer.claims = decidedClaims(answer.text, *facts, language, decisions).claims;
        return answer;
    };
    readWithPatience(this, work, [this, asked = m_asked](const Answer &answer) {
        if (asked != m_asked)
            return;
        m_isUnderWay = false;
        m_text = answer.text;
        emit told(m_text, answer.claims);
    });
}

} // namespace yeonsu
