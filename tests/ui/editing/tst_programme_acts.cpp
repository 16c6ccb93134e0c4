// A programme stays contiguous, whatever is done with one of its items, by one step of undo.
#include "builders.h"
#include "editing/event_acts.h"
#include "editing/programme_acts.h"
#include "edits.h"
#include "register_dump.h"
#include "store/forum_list.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporarySession session;
    Register &store = session.store();
    Forum forum = added(store, aForum());
    AgendaItem first = item({14, 0}, 10, u"개회"_s);
    AgendaItem second = item({14, 10}, 15, u"발제"_s);
    AgendaItem third = item({14, 25}, 15, u"토론"_s);
    const QStringList before = rowsOf(store.database());

    AgendaItem item(QTime starts, int minutes, const QString &title)
    {
        AgendaItem row = anAgendaItem(forum.id, starts, minutes);
        row.title = title;
        return added(store, row);
    }
    /// "14:00 개회, …"
    [[nodiscard]] QString programme() const
    {
        QStringList texts;
        const auto ids = valueOf(agendaIds(store.database(), forum.id));
        for (const AgendaSummary &row : valueOf(agendaSummaries(store.database(), ids)))
            texts.append(row.item.starts.toString(u"HH:mm "_s) + row.item.title);
        return texts.join(u", "_s);
    }
    void apply(const Result<ChangeSet> &act, const QString &words) const
    {
        VERIFY_OK(session->apply(valueOf(act)));
        QCOMPARE(session->undoStack().undoText(), words);
    }
    /// By one step.
    void undo() const
    {
        session->undoStack().undo();
        COMPARE_LINES(rowsOf(store.database()), before);
    }
};

} // namespace

class TestProgrammeActs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setInterfaceLanguage(Language::English); }

    void anEditedItemMovesTheRest()
    {
        const World world;
        AgendaItem longer = world.first;
        longer.minutes = 20;
        world.apply(savedAgendaItem(world.store, world.first, longer), u"edit “개회” of the programme"_s);
        QCOMPARE(world.programme(), u"14:00 개회, 14:20 발제, 14:35 토론"_s);
        world.undo();
        AgendaItem retitled = world.first;
        retitled.title = u"인사"_s;
        QCOMPARE(valueOf(savedAgendaItem(world.store, world.first, retitled)).changes.size(), std::size_t(1));
    }

    void whatOthersMovedMeanwhileStaysMoved()
    {
        const World world;
        AgendaItem moved = world.first;
        moved.starts = QTime(15, 0);
        VERIFY_OK(world.session->apply(valueOf(savedAgendaItem(world.store, world.first, moved))));
        AgendaItem longer = world.first; // from before that
        longer.minutes = 20;
        VERIFY_OK(world.session->apply(valueOf(savedAgendaItem(world.store, world.first, longer))));
        QCOMPARE(world.programme(), u"15:00 개회, 15:20 발제, 15:35 토론"_s);
    }

    void aNewItemGetsRoom()
    {
        const World world;
        AgendaItem row = anAgendaItem(world.forum.id, {14, 10}, 5);
        row.title = u"축사"_s;
        world.apply(savedAgendaItem(world.store, std::nullopt, row), u"add “축사” to the programme"_s);
        QCOMPARE(world.programme(), u"14:00 개회, 14:10 축사, 14:15 발제, 14:30 토론"_s);
        world.undo();
    }

    void aNewCityComesWithItsItem()
    {
        const World world;
        City city = aCity(valueOf(world.store.all<Country>()).front().id, u"Nowhere"_s);
        city.id = CityId(-1);
        AgendaItem about = world.third;
        about.cityId = city.id;
        VERIFY_OK(world.session->apply(valueOf(savedAgendaItem(world.store, world.third, about, city))));
        const CityId written = valueOf(world.store.find(world.third.id))->cityId;
        QCOMPARE(valueOf(world.store.find(written))->nameEn, u"Nowhere"_s);
        world.undo();
    }

    void anItemIsMovedByPlaces()
    {
        const World world;
        world.apply(placedAgendaItem(world.store, world.third.id, 1), u"move “토론” within the programme"_s);
        QCOMPARE(world.programme(), u"14:00 개회, 14:10 토론, 14:25 발제"_s);
        world.undo();
        world.apply(placedAgendaItem(world.store, world.first.id, 2), u"move “개회” within the programme"_s);
        QCOMPARE(world.programme(), u"14:00 발제, 14:15 토론, 14:30 개회"_s);
        world.undo();
        QVERIFY(valueOf(placedAgendaItem(world.store, world.first.id, 0)).isEmpty());
    }

    void whatIsBehindDeletedItemsClosesUp()
    {
        const World world;
        world.apply(deletedAgendaItems(world.store, std::array{world.first.id}),
                    u"remove “개회” from the programme"_s);
        QCOMPARE(world.programme(), u"14:00 발제, 14:15 토론"_s);
        world.undo();
        world.apply(deletedAgendaItems(world.store, std::array{world.first.id, world.second.id}),
                    u"remove 2 items from the programme"_s);
        QCOMPARE(world.programme(), u"14:00 토론"_s);
        world.undo();
    }

    void gapsAreClosed()
    {
        World world;
        edited(world.store, world.third, [](AgendaItem &row) { row.starts = QTime(15, 0); });
        VERIFY_OK(world.session->apply(valueOf(closedProgramme(world.store, world.forum.id))));
        QCOMPARE(world.session->undoStack().undoText(), u"make the programme of “전문가 포럼” contiguous"_s);
        QCOMPARE(world.programme(), u"14:00 개회, 14:10 발제, 14:25 토론"_s);
    }

    void nothingGoesOnAfterMidnight()
    {
        const World world;
        AgendaItem late = world.first;
        late.starts = QTime(23, 40);
        VERIFY_FAILS(savedAgendaItem(world.store, world.first, late), ErrorCode::RuleBroken);
        // One that has no time is refused by its rule, when it is written.
        late.starts = QTime();
        VERIFY_FAILS(world.session->apply(valueOf(savedAgendaItem(world.store, world.first, late))),
                     ErrorCode::BadValue);
        COMPARE_LINES(rowsOf(world.store.database()), world.before);
    }

    void forumsAndGroupsAreSaved()
    {
        const World world;
        Forum other = world.forum;
        other.venue = u"시청"_s;
        world.apply(savedForum(world.forum, other), u"edit forum “전문가 포럼”"_s);
        world.undo();
        world.apply(savedForum(std::nullopt, aForum()), u"add forum “전문가 포럼”"_s);
        world.undo();
        world.apply(savedForumGroup(std::nullopt, aForumGroup(world.forum.id)),
                    u"add group “수료생” to the forum"_s);
        const ForumGroup group = valueOf(world.store.all<ForumGroup>()).back();
        world.apply(deletedForumGroups(world.store, std::array{group.id}),
                    u"remove group “수료생” from the forum"_s);
    }
};

QTEST_MAIN(TestProgrammeActs)
#include "tst_programme_acts.moc"
