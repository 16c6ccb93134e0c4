// A press release, and what was decided about the numbers in it.
#pragma once

#include "domain/bilingual.h"
#include "domain/id.h"

#include <QDate>
#include <QTime>

namespace yeonsu {

enum class ReleaseState { Draft, Frozen };

[[nodiscard]] constexpr QLatin1StringView keyOf(ReleaseState value)
{
    switch (value) {
    case ReleaseState::Draft:
        return QLatin1StringView("draft");
    case ReleaseState::Frozen:
        return QLatin1StringView("frozen");
    }
    return {};
}

/// One that is frozen is changed only by making it a draft again.
struct Release
{
    ReleaseId id;
    QString title;
    QString subtitle;  ///< lines
    QDate embargoDay;  ///< may be invalid
    QTime embargoTime; ///< of that day, where the release is made; may be invalid
    QString department;
    QString contacts; ///< lines
    int pages = 0;    ///< 0 is unknown
    bool hasPhoto = false;
    QString body;    ///< lines that begin with □, ○ or -, and may hold tokens such as {{courses}}
    ForumId forumId; ///< whose programme is annexed; may be null
    Language language = Language::Korean;
    ReleaseState state = ReleaseState::Draft;
    QDate asOf;            ///< the day that the figures are of; only a draft may have none
    QString frozenFigures; ///< JSON; empty in a draft, and in no other

    bool operator==(const Release &) const = default;
};

/// What a number of the text stands for, or why it may stay as it is.
struct ClaimDecision
{
    ClaimDecisionId id;
    ReleaseId releaseId;
    QString number;  ///< as it is written
    QString context; ///< the words around it, which tell it from the same number elsewhere
    QString figure;  ///< a token without its braces; may be empty where there is a waiver
    QString waiver;  ///< the reason; may be empty where there is a figure

    bool operator==(const ClaimDecision &) const = default;
};

} // namespace yeonsu
