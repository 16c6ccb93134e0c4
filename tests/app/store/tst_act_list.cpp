// The list of acts over the whole register: what narrows it, and what it tells of each act.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/act_list.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

std::vector<ActId> idsOf(Register &store, const HistoryQuery &query)
{
    return valueOf(actIds(store.database(), query));
}

std::size_t countOf(Register &store, const HistoryQuery &query)
{
    return idsOf(store, query).size();
}

HistoryQuery searchFor(const std::vector<HistoryQuery::Word> &words)
{
    HistoryQuery query;
    query.search = words;
    return query;
}

ChangeSet act(const QString &what, const QStringList &arguments, const QString &familyName)
{
    ChangeSet changeSet{what, arguments, {}, {}};
    changeSet.insert(aPerson(familyName));
    return changeSet;
}

} // namespace

class TestActList : public QObject
{
    Q_OBJECT

private slots:
    void theNewestComesFirstWithItsNumberOfRows()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const AppliedChange newest = valueOf(store->apply(edit(world.person, [&] {
            Person after = world.person;
            after.note = u"new"_s;
            return after;
        }())));
        const std::vector<ActId> ids = idsOf(*store, {});
        QCOMPARE(ids.size(), std::size_t(valueOf(actCount(store->database()))));
        QCOMPARE(ids.front().value(), newest.id);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        const auto acts = valueOf(actSummaries(store->database(), ids));
        QCOMPARE(acts.front().rows, 1);
        QCOMPARE(acts.back().rows, int(rowsOf(store->database()).size()));
        QCOMPARE(acts.back().what, u"small-world"_s);
        QVERIFY(!HistoryQuery().isNarrowed());
    }

    void wordsAreFoundInArgumentsActorsAndKindsOfActs()
    {
        TemporaryRegister store;
        qputenv("USER", "Minji");
        valueOf(store->apply(act(u"edit-course"_s, {u"UM-2019-01"_s, u"100%_"_s}, u"A"_s)));
        qputenv("USER", "hana");
        valueOf(store->apply(act(u"merge-cities"_s, {u"하노이"_s}, u"B"_s)));
        QCOMPARE(countOf(*store, searchFor({{u"um-2019"_s, {}}})), std::size_t(1));
        QCOMPARE(countOf(*store, searchFor({{u"minji"_s, {}}})), std::size_t(1));
        QCOMPARE(countOf(*store, searchFor({{u"하노"_s, {}}})), std::size_t(1));
        QCOMPARE(countOf(*store, searchFor({{u"edit"_s, {u"edit-course"_s, u"edit-person"_s}}})),
                 std::size_t(1));
        QCOMPARE(countOf(*store, searchFor({{u"edit"_s, {}}})), std::size_t(0)); // a code is no word
        QCOMPARE(countOf(*store, searchFor({{u"um"_s, {}}, {u"minji"_s, {}}})), std::size_t(1));
        QCOMPARE(countOf(*store, searchFor({{u"um"_s, {}}, {u"hana"_s, {}}})), std::size_t(0));
        // What LIKE takes for something else.
        QCOMPARE(countOf(*store, searchFor({{u"%_"_s, {}}})), std::size_t(1));
        // Keys among the arguments are found by their words, and as a whole.
        QCOMPARE(countOf(*store, searchFor({{u"직급"_s, {}, {u"UM-2019-01"_s}}})), std::size_t(1));
        QCOMPARE(countOf(*store, searchFor({{u"직급"_s, {}, {u"UM-2019"_s}}})), std::size_t(0));
        QCOMPARE(countOf(*store, searchFor({{u"_m"_s, {}}})), std::size_t(0));
        QCOMPARE(valueOf(actorNames(store->database())), QStringList({u"Minji"_s, u"hana"_s}));
        HistoryQuery query;
        query.actor = u"hana"_s;
        QVERIFY(query.isNarrowed());
        QCOMPARE(countOf(*store, query), std::size_t(1));
    }

    /// Midnight is that of the user, wherever the act was written.
    void daysAreThoseOfTheUser()
    {
        QDateTime now = QDateTime(QDate(2022, 11, 25), QTime(23, 59, 59));
        TemporaryRegister store(TemporaryRegister::Content::Nothing, [&now] { return now; });
        valueOf(store->apply(insertion(aPerson(u"A"_s))));
        now = now.addSecs(1).toOffsetFromUtc(-7 * 3600);
        valueOf(store->apply(insertion(aPerson(u"B"_s))));
        HistoryQuery query;
        query.lastDay = QDate(2022, 11, 25);
        QCOMPARE(idsOf(*store, query), std::vector{ActId(1)});
        query = {};
        query.firstDay = QDate(2022, 11, 26);
        QCOMPARE(idsOf(*store, query), std::vector{ActId(2)});
        query.lastDay = query.firstDay;
        QCOMPARE(countOf(*store, query), std::size_t(1));
        query.firstDay = QDate(2022, 11, 27);
        QCOMPARE(countOf(*store, query), std::size_t(0));
    }

    void aKindOfRowNarrows()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        added(*store, aCourse(u"X"_s));
        HistoryQuery query;
        query.table = u"course"_s;
        QCOMPARE(countOf(*store, query), std::size_t(2));
        query.table = u"headcount"_s;
        QCOMPARE(countOf(*store, query), std::size_t(1));
    }

    void anOutcomesHistoryHasItsTies()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const auto historyOf = [&](auto id) { return valueOf(store->historyOf(id)).size(); };
        QCOMPARE(historyOf(world.outcome.id), std::size_t(1));
        added(*store, anOutcomePerson(world.outcome.id, world.lookAlike.id));
        valueOf(store->apply(removal(world.outcomePolicy)));
        QCOMPARE(historyOf(world.outcome.id), std::size_t(3));
        QCOMPARE(historyOf(world.lookAlike.id), std::size_t(2)); // made, tied to the outcome
        edited(*store, world.agendaItem, [](AgendaItem &row) { row.minutes = 20; });
        valueOf(store->apply(removal(world.forumGroup)));
        QCOMPARE(historyOf(world.forum.id), std::size_t(3));
        edited(*store, world.claimDecision, [](ClaimDecision &row) { row.waiver = u"quoted"_s; });
        QCOMPARE(historyOf(world.release.id), std::size_t(2));
    }

    /// A person and a course tell of what belongs to them: added, edited, moved and removed.
    void aRecordsHistoryHasWhatBelongedToIt()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Enrolment enrolment = added(*store, anEnrolment(world.secondCourse.id, world.person.id));
        const Enrolment moved =
            edited(*store, enrolment, [&](Enrolment &row) { row.personId = world.lookAlike.id; });
        valueOf(store->apply(removal(moved)));
        valueOf(store->apply(removal(world.headcount)));
        const auto historyOf = [&](auto id) { return valueOf(store->historyOf(id)).size(); };
        QCOMPARE(historyOf(world.person.id), std::size_t(3));       // made, enrolled, moved away
        QCOMPARE(historyOf(world.lookAlike.id), std::size_t(3));    // made, moved here, removed
        QCOMPARE(historyOf(world.secondCourse.id), std::size_t(4)); // made, enrolled, moved, removed
        QCOMPARE(historyOf(world.course.id), std::size_t(2));       // made, headcount removed
        QCOMPARE(historyOf(world.otherLookAlike.id), std::size_t(1));
        QCOMPARE(historyOf(enrolment.id), std::size_t(3));
        // A city is not told of everybody who comes from there.
        edited(*store, world.enrolment, [](Enrolment &row) { row.jobTitle = u"Mayor"_s; });
        QCOMPARE(historyOf(world.city.id), std::size_t(1));
        edited(*store, world.alias, [](CityAlias &row) { row.name = u"Ha Noi"_s; });
        QCOMPARE(historyOf(world.city.id), std::size_t(2));
    }

    void theRecordsHistoryIsLookedUp()
    {
        TemporaryRegister store;
        HistoryQuery query;
        query.record = recordOf(PersonId(1));
        QVariantList bindings;
        const QString sql = store::rowsAboutSql(u"change_id"_s, *query.record, bindings);
        Statement plan(store->database(), u"EXPLAIN QUERY PLAN "_s + sql);
        valueOf(plan.execute(bindings));
        int searches = 0;
        while (plan.next()) {
            QVERIFY2(!plan.text(3).startsWith(u"SCAN"_s), qPrintable(plan.text(3)));
            searches += int(plan.text(3).startsWith(u"SEARCH"_s));
        }
        QCOMPARE(searches, 3);
    }
};

QTEST_GUILESS_MAIN(TestActList)
#include "tst_act_list.moc"
