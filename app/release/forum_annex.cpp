#include "release/forum_annex.h"

#include "domain/programme.h"
#include "domain/vocabulary.h"
#include "figures/share.h"
#include "release/release_day.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

class AnnexMaker
{
public:
    AnnexMaker(const Forum &forum, std::vector<AgendaItem> items, Language language)
        : m_forum(forum)
        , m_items(inOrderOfTime(std::move(items)))
        , m_language(language)
    {
    }

    std::vector<ReleaseBlock> made(const std::vector<ForumGroup> &groups)
    {
        m_blocks = releaseBlocks(m_forum.note);
        add(Kind::Square, word(u"행사 개요"_s, u"Outline"_s));
        addNames();
        add(Kind::Circle, word(u"기간"_s, u"When"_s), period());
        add(Kind::Circle, word(u"장소"_s, u"Where"_s), m_forum.venue);
        add(Kind::Circle, word(u"주제"_s, u"Subject"_s), m_forum.subject);
        if (!groups.empty())
            add(Kind::Circle, word(u"참석자"_s, u"Participants"_s));
        for (const ForumGroup &group : groups)
            add(Kind::Dash, channelName(group.channel), inWords(group));
        if (!m_items.empty()) {
            add(Kind::Square, word(u"주요 일정"_s, u"Programme"_s));
            m_blocks.push_back(programme());
        }
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QString word(const QString &korean, const QString &english) const
    {
        return m_language == Language::Korean ? korean : english;
    }

    [[nodiscard]] QString channelName(AttendanceChannel channel) const
    {
        return channel == AttendanceChannel::OnSite ? word(u"현장"_s, u"On site"_s)
                                                    : word(u"온라인"_s, u"Online"_s);
    }

    void add(Kind kind, const QString &text) { m_blocks.push_back({kind, text, {}, {}}); }
    void add(Kind kind, const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            add(kind, u"%1: %2"_s.arg(label, text));
    }

    void addNames()
    {
        const QString label = word(u"행사명"_s, u"Name"_s);
        if (m_language == Language::Korean && !m_forum.nameKo.isEmpty() && !m_forum.nameEn.isEmpty())
            add(Kind::Circle, label, u"%1 (%2)"_s.arg(m_forum.nameKo, m_forum.nameEn));
        else
            add(Kind::Circle, label, nameIn(m_language, m_forum));
    }

    [[nodiscard]] QString period() const
    {
        const QString first = longDay(m_forum.firstDay, m_language);
        if (m_forum.lastDay != m_forum.firstDay)
            return u"%1 ~ %2"_s.arg(first, longDay(m_forum.lastDay, m_language));
        if (m_items.empty())
            return first;
        int end = 0;
        for (const AgendaItem &item : m_items)
            end = std::max(end, endMinute(item));
        return u"%1, %2~%3"_s.arg(first, clock(startMinute(m_items.front())), clock(end));
    }

    [[nodiscard]] QString inWords(const ForumGroup &group) const
    {
        const int people = group.attended > 0 ? group.attended : group.expected;
        if (people == 0)
            return group.name;
        const QString shape = group.attended > 0 ? word(u"%1 %2명"_s, u"%1, %2 people"_s)
                                                 : word(u"%1 %2명 내외"_s, u"%1, about %2 people"_s);
        return shape.arg(group.name, groupedNumber(people));
    }

    [[nodiscard]] ReleaseBlock programme() const
    {
        ReleaseBlock block{Kind::Table, {}, {}, {}};
        block.rows.push_back({word(u"구분"_s, u"Part"_s), word(u"시간"_s, u"Time"_s),
                              word(u"소요(분)"_s, u"Minutes"_s), word(u"내용"_s, u"Item"_s),
                              word(u"발표"_s, u"Presented by"_s), word(u"비고"_s, u"Note"_s)});
        const bool hasDays = m_forum.firstDay != m_forum.lastDay;
        QString part; // is named where it begins
        for (const AgendaItem &item : m_items) {
            const QString times = clock(startMinute(item)) + u'~' + clock(endMinute(item));
            block.rows.push_back({item.part == part ? QString() : item.part,
                                  hasDays ? u"%1 %2"_s.arg(shortDay(item.day, m_language), times) : times,
                                  QString::number(item.minutes), item.title, item.presenter, item.note});
            part = item.part;
        }
        block.rows.push_back(
            {word(u"합계"_s, u"Total"_s), {}, QString::number(minutesOf(m_items)), {}, {}, {}});
        block.hasTotal = true;
        return block;
    }

    const Forum &m_forum;
    std::vector<AgendaItem> m_items;
    Language m_language;
    std::vector<ReleaseBlock> m_blocks;
};

} // namespace

QString annexTitle(const Forum &forum, Language language)
{
    return (language == Language::Korean ? u"붙임. %1 개최 개요"_s : u"Annex: %1"_s)
        .arg(nameIn(language, forum));
}

std::vector<ReleaseBlock> forumAnnex(const Forum &forum, const std::vector<AgendaItem> &items,
                                     const std::vector<ForumGroup> &groups, Language language)
{
    return AnnexMaker(forum, items, language).made(groups);
}

} // namespace yeonsu
