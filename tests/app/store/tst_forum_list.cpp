// The list of forums, of their programmes in the order of time and of their groups.
#include "builders.h"
#include "edits.h"
#include "store/forum_list.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    Forum forum = added(*store, named(u"전문가 포럼"_s, QDate(2022, 11, 25), 0));
    Forum later = added(*store, named(u"국제 행사"_s, QDate(2023, 5, 1), 1));
    City cairo = added(*store, aCity(valueOf(store->all<Country>()).front().id, u"Cairo"_s, u"카이로"_s));
    City lima = added(*store, aCity(cairo.countryId, u"Lima"_s, u"리마"_s));
    Outcome outcome = added(*store, anOutcome(cairo.id));
    Person person = added(*store, aPerson());
    AgendaItem second = item({14, 10}, 20, u"발표"_s);
    AgendaItem first = item({14, 0}, 10, u"개회"_s);
    ForumGroup online = group(AttendanceChannel::Online, 70, 0);
    ForumGroup onSite = group(AttendanceChannel::OnSite, 30, 25);

    static Forum named(const QString &name, QDate day, int moreDays)
    {
        Forum row = aForum(day);
        row.nameKo = name;
        row.lastDay = day.addDays(moreDays);
        row.venue = u"시청"_s;
        return row;
    }
    AgendaItem item(QTime starts, int minutes, const QString &title)
    {
        AgendaItem row = anAgendaItem(forum.id, starts, minutes);
        row.title = title;
        return added(*store, row);
    }
    ForumGroup group(AttendanceChannel channel, int expected, int attended)
    {
        ForumGroup row = aForumGroup(forum.id);
        row.channel = channel;
        row.expected = expected;
        row.attended = attended;
        return added(*store, row);
    }
};

} // namespace

class TestForumList : public QObject
{
    Q_OBJECT

private slots:
    void aForumIsSummedUp()
    {
        World world;
        const auto rows =
            valueOf(forumSummaries(world.store->database(), std::array{world.later.id, world.forum.id}));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].id, world.later.id);
        QCOMPARE(rows[0].items, 0);
        QCOMPARE(rows[1].items, 2);
        QCOMPARE(rows[1].minutes, 30);
        QCOMPARE(rows[1].expected, 100);
        QCOMPARE(rows[1].attended, 25);
        QCOMPARE(rows[1].venue, u"시청"_s);
        QCOMPARE(valueOf(forumCount(world.store->database())), 2);
    }

    void forumsAreOrderedAndFound()
    {
        World world;
        Database &database = world.store->database();
        QVERIFY((valueOf(forumIds(database, {})) == std::vector{world.later.id, world.forum.id}));
        for (const ForumColumn column : {ForumColumn::Items, ForumColumn::Minutes, ForumColumn::Expected,
                                         ForumColumn::Attended, ForumColumn::Name})
            QVERIFY(
                (valueOf(forumIds(database, {{}, column, Qt::DescendingOrder})).front() == world.forum.id));
        QVERIFY((valueOf(forumIds(database, {u"발표 시청"_s})) == std::vector{world.forum.id}));
        QVERIFY(valueOf(forumIds(database, {u"발표 없음"_s})).empty());
    }

    void theProgrammeIsInTheOrderOfTime()
    {
        World world;
        Database &database = world.store->database();
        QVERIFY(
            (valueOf(agendaIds(database, world.forum.id)) == std::vector{world.first.id, world.second.id}));
        edited(*world.store, world.second, [&](AgendaItem &row) {
            row.outcomeId = world.outcome.id;
            row.personId = world.person.id;
        });
        const auto of = [&](AgendaItemId id) {
            return valueOf(agendaSummaries(database, std::array{id})).front();
        };
        QCOMPARE(of(world.second.id).city.korean, u"카이로"_s); // that of the outcome
        QCOMPARE(of(world.second.id).outcome.korean, world.outcome.titleKo);
        QCOMPARE(of(world.second.id).person, displayName(world.person));
        QVERIFY(!of(world.second.id).hasDay);
        QCOMPARE(of(world.first.id).person, QString());
        edited(*world.store, world.first, [&](AgendaItem &row) { row.cityId = world.lima.id; });
        QCOMPARE(of(world.first.id).city.korean, u"리마"_s);
        const AgendaItem other = added(*world.store, anAgendaItem(world.later.id));
        QVERIFY(of(other.id).hasDay);
    }

    void groupsOnSiteComeFirst()
    {
        World world;
        const auto ids = valueOf(forumGroupIds(world.store->database(), world.forum.id));
        QVERIFY((ids == std::vector{world.onSite.id, world.online.id}));
        QVERIFY(
            (valueOf(forumGroups(world.store->database(), ids)) == std::vector{world.onSite, world.online}));
    }
};

QTEST_GUILESS_MAIN(TestForumList)
#include "tst_forum_list.moc"
