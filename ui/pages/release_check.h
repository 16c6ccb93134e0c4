// The check of a release while it is written: its figures filled in, and its claims with what was decided.
#pragma once

#include "release/claim_decisions.h"
#include "store/register.h"
#include "support/live_facts.h"

#include <QTimer>

#include <chrono>

namespace yeonsu {

/// On another thread where it takes long; of questions that are asked meanwhile only the last is answered.
/// Nothing is answered by figures of before.
class ReleaseCheck : public QObject
{
    Q_OBJECT

public:
    ReleaseCheck(Register &store, const LiveFacts &facts, QObject *parent);

    /// Asks wanted() when this time is over. What is under way is not told any more.
    void start(std::chrono::milliseconds delay);
    /// What comes later is about something else.
    void stop();
    /// Of the release as it is typed.
    void ask(const Release &typed);

    /// Whether what was told last may be of an older text, or of figures of before.
    [[nodiscard]] bool isOutdated() const { return m_delay.isActive() || m_isUnderWay; }
    /// That was told last.
    [[nodiscard]] const ReleaseText &text() const { return m_text; }

signals:
    /// It is time for ask().
    void wanted();
    void told(const yeonsu::ReleaseText &text, const std::vector<yeonsu::DecidedClaim> &claims);

private:
    Register &m_store;
    const LiveFacts &m_facts;
    QTimer m_delay;
    int m_asked = 0; ///< how many times; an older answer comes too late
    bool m_isUnderWay = false;
    ReleaseText m_text;
};

} // namespace yeonsu
