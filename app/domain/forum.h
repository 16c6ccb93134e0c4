// A gathering with a programme, and who is expected there. Days and times are those of the place.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace yeonsu {

struct Forum
{
    ForumId id;
    QString nameKo; ///< of the two names one may be empty
    QString nameEn;
    QDate firstDay;
    QDate lastDay; ///< not before firstDay
    QString venue;
    QString subject;
    QString note; ///< lines as in a release's body; an annex begins with them

    bool operator==(const Forum &) const = default;
};

/// One line of the programme. That the lines follow each other without gaps is no rule; see programme.h.
struct AgendaItem
{
    AgendaItemId id;
    ForumId forumId;
    QString part; ///< what it belongs to, such as "Part 1"; may be empty
    QDate day;
    QTime starts;    ///< in whole minutes
    int minutes = 0; ///< above 0; the item is over at midnight at the latest
    QString title;
    QString presenter;   ///< as the programme names them; may be empty
    PersonId personId;   ///< may be null, as may the next two
    CityId cityId;       ///< that it is about
    OutcomeId outcomeId; ///< that it is about
    QString note;

    bool operator==(const AgendaItem &) const = default;
};

enum class AttendanceChannel { OnSite, Online };

[[nodiscard]] constexpr QLatin1StringView keyOf(AttendanceChannel value)
{
    switch (value) {
    case AttendanceChannel::OnSite:
        return QLatin1StringView("on-site");
    case AttendanceChannel::Online:
        return QLatin1StringView("online");
    }
    return {};
}

/// People who take part together.
struct ForumGroup
{
    ForumGroupId id;
    ForumId forumId;
    QString name;
    AttendanceChannel channel = AttendanceChannel::OnSite;
    int expected = 0; ///< people; 0 is unknown
    int attended = 0; ///< people; 0 is unknown

    bool operator==(const ForumGroup &) const = default;
};

} // namespace yeonsu
