// Old values of the history put back: one field, a row, an act; and everything, back to the beginning.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/acts.h"
#include "editing/merging.h"
#include "editing/putting_back.h"
#include "edits.h"
#include "random_edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/act_list.h"
#include "store/verification.h"
#include "temporary_session.h"

#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QStringList stateOf(Register &store)
{
    return rowsOf(store.database()) + listingsOf(store.database());
}

ActRowId firstRowOf(Register &store, qint64 act)
{
    return valueOf(actRowIds(store.database(), ActId(act))).front();
}

std::vector<ActId> allActs(Register &store)
{
    return valueOf(actIds(store.database(), {}));
}

/// With a world to edit.
struct Scene
{
    TemporarySession session{TemporarySession::Content::Nothing};
    Register &store = session.store();
    SmallWorld world{store};

    AppliedChange apply(const ChangeSet &changeSet) const { return valueOf(session->apply(changeSet)); }
    template <typename Typed>
    AppliedChange change(const Typed &row, const std::function<void(Typed &)> &edit) const
    {
        Typed after = row;
        edit(after);
        return apply(test::edit(row, after));
    }
};

} // namespace

class TestPuttingBack : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsPutBackWhateverCameBetween()
    {
        Scene scene;
        const AppliedChange act = scene.change<Course>(scene.world.course, [](Course &row) {
            row.venue = u"City Hall"_s;
            row.partner = u"UN"_s;
        });
        Course now = valueOf(scene.store.find(scene.world.course.id)).value();
        now = edited(scene.store, now, [](Course &row) {
            row.venue = u"Online"_s;
            row.capacity = 12;
        });
        const ChangeSet back =
            valueOf(putBackFields(scene.store, firstRowOf(scene.store, act.id), {u"venue"_s}));
        QCOMPARE(actInWords(back.what, back.arguments), u"put back “Venue” of course 2019-01"_s);
        scene.apply(back);
        Course expected = now;
        expected.venue = scene.world.course.venue;
        QVERIFY(valueOf(scene.store.find(now.id)) == expected);
        scene.session->undoStack().undo();
        QVERIFY(valueOf(scene.store.find(now.id)) == now);
    }

    void severalFieldsAreOneStep()
    {
        Scene scene;
        const AppliedChange act = scene.change<Course>(scene.world.course, [](Course &row) {
            row.venue = u"City Hall"_s;
            row.partner = u"UN"_s;
            row.note = u"new"_s;
        });
        const ChangeSet back =
            valueOf(putBackFields(scene.store, firstRowOf(scene.store, act.id), {u"venue"_s, u"partner"_s}));
        QCOMPARE(actInWords(back.what, back.arguments), u"put back 2 values of course 2019-01"_s);
        scene.apply(back);
        const Course now = valueOf(scene.store.find(scene.world.course.id)).value();
        QCOMPARE(now.venue, scene.world.course.venue);
        QCOMPARE(now.partner, scene.world.course.partner);
        QCOMPARE(now.note, u"new"_s);
    }

    void whatIsAsItWasIsNotPutBack()
    {
        Scene scene;
        const AppliedChange act =
            scene.change<Person>(scene.world.person, [](Person &row) { row.note = u"new"_s; });
        scene.session->undoStack().undo();
        VERIFY_FAILS(putBackRow(scene.store, firstRowOf(scene.store, act.id)), ErrorCode::BadValue);
        VERIFY_FAILS(putBackAct(scene.store, ActId(act.id)), ErrorCode::BadValue);
        VERIFY_FAILS(putBackAct(scene.store, ActId(999)), ErrorCode::NotFound);
    }

    void aDeletedPersonComesBackWithTheirEnrolments()
    {
        Scene scene;
        const QStringList before = stateOf(scene.store);
        const AppliedChange act =
            scene.apply(valueOf(deletedPeople(scene.store, std::array{scene.world.person.id})));
        scene.apply(insertion(aPerson(u"Someone else"_s)));
        scene.session->undoStack().undo();
        const ChangeSet back = valueOf(putBackAct(scene.store, ActId(act.id)));
        QCOMPARE(actInWords(back.what, back.arguments), u"put back: delete person"_s);
        scene.apply(back);
        COMPARE_LINES(stateOf(scene.store), before);
    }

    void whatARowRefersToMustBeThere()
    {
        Scene scene;
        const AppliedChange act =
            scene.apply(valueOf(deletedPeople(scene.store, std::array{scene.world.person.id})));
        const auto rows = valueOf(actRowIds(scene.store.database(), ActId(act.id)));
        const auto enrolment = putBackRow(scene.store, rows.front());
        VERIFY_FAILS(enrolment, ErrorCode::NotFound);
        QVERIFY2(enrolment.error().message.contains(u"person “An Nguyễn” is no longer there"_s),
                 qPrintable(enrolment.error().message));
        const ChangeSet person = valueOf(putBackRow(scene.store, rows.back()));
        QCOMPARE(actInWords(person.what, person.arguments), u"put back person"_s);
        scene.apply(person);
        scene.apply(valueOf(putBackRow(scene.store, rows.front())));
        QVERIFY(valueOf(scene.store.find(scene.world.enrolment.id)) == scene.world.enrolment);
    }

    void anAddedRowIsDeletedUnlessSomethingDependsOnIt()
    {
        Scene scene;
        const AppliedChange act = scene.apply(insertion(aCourse(u"NEW"_s)));
        const auto course = std::get<Course>(*act.changeSet.changes.front().after);
        scene.apply(insertion(anEnrolment(course.id, scene.world.person.id)));
        const ChangeSet back = valueOf(putBackRow(scene.store, firstRowOf(scene.store, act.id)));
        const auto refused = scene.session->apply(back);
        VERIFY_FAILS(refused, ErrorCode::RuleBroken);
        QVERIFY(refused.error().message.contains(u"enrolments"_s));
        scene.session->undoStack().undo();
        edited(scene.store, course, [](Course &row) { row.venue = u"later"_s; });
        scene.apply(valueOf(putBackRow(scene.store, firstRowOf(scene.store, act.id))));
        QVERIFY(!valueOf(scene.store.find(course.id)));
    }

    void anEditOfADeletedRowSaysSo()
    {
        Scene scene;
        const AppliedChange act =
            scene.change<City>(scene.world.city, [](City &row) { row.isSisterCity = true; });
        const AppliedChange other =
            scene.change<Person>(scene.world.lookAlike, [](Person &row) { row.note = u"x"_s; });
        scene.apply(valueOf(deletedPeople(scene.store, std::array{scene.world.lookAlike.id})));
        VERIFY_FAILS(putBackRow(scene.store, firstRowOf(scene.store, other.id)), ErrorCode::NotFound);
        scene.apply(valueOf(putBackRow(scene.store, firstRowOf(scene.store, act.id))));
        QVERIFY(!valueOf(scene.store.find(scene.world.city.id))->isSisterCity);
    }

    void rulesThatRefuseSayWhy()
    {
        Scene scene;
        const AppliedChange act = scene.change<Course>(scene.world.course, [](Course &row) {
            row.code = u"MOVED"_s;
            row.firstDay = row.firstDay.addYears(-1);
            row.lastDay = row.lastDay.addYears(-1);
        });
        scene.apply(insertion(aCourse(scene.world.course.code)));
        const ActRowId row = firstRowOf(scene.store, act.id);
        const auto code = scene.session->apply(valueOf(putBackFields(scene.store, row, {u"code"_s})));
        VERIFY_FAILS(code, ErrorCode::RuleBroken);
        QVERIFY(code.error().message.contains(scene.world.course.code));
        // The first day alone would be after the last.
        const auto day = scene.session->apply(valueOf(putBackFields(scene.store, row, {u"first_day"_s})));
        VERIFY_FAILS(day, ErrorCode::BadValue);
        QVERIFY(!day.error().message.isEmpty());
    }

    void aMergeIsPutBackAsAWhole()
    {
        Scene scene;
        const QStringList before = stateOf(scene.store);
        const AppliedChange act = scene.apply(valueOf(mergedPeople(
            scene.store, scene.world.lookAlike.id, scene.world.person.id, scene.world.lookAlike)));
        scene.apply(valueOf(putBackAct(scene.store, ActId(act.id))));
        COMPARE_LINES(stateOf(scene.store), before);
    }

    void whatSearchFindsInTheWordsOfActs()
    {
        QVERIFY(actsSaying(u"MERGE"_s).contains(QString(Act::MergePeople)));
        QVERIFY(actsSaying(u"put back"_s).contains(QString(Act::PutBackValue)));
        QVERIFY(!actsSaying(u"merge"_s).contains(QString(Act::EditCourse)));
        QVERIFY(actsSaying(u"1"_s).isEmpty());
    }

    /// Every act put back, the newest first, is the register as it was in the beginning.
    void everyActPutBackIsTheBeginning_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {3, 2008, 626})
            QTest::addRow("seed %d", seed) << seed;
    }
    void everyActPutBackIsTheBeginning()
    {
        QFETCH(const int, seed);
        Scene scene;
        RandomEdits edits(scene.store, std::uint32_t(seed));
        valueOf(scene.store.apply(edits.manyRows(8, 16, 30, 6)));
        const QStringList start = stateOf(scene.store);
        const std::size_t before = allActs(scene.store).size();
        for (std::size_t done = 0; done < 200;)
            done += scene.store.apply(edits.next()).has_value();
        std::vector<ActId> acts = allActs(scene.store);
        acts.resize(acts.size() - before);
        QVERIFY(stateOf(scene.store) != start);
        for (const ActId act : acts) {
            const auto back = putBackAct(scene.store, act);
            VERIFY_OK(back);
            VERIFY_OK(scene.store.apply(*back));
        }
        COMPARE_LINES(stateOf(scene.store), start);
        QCOMPARE(valueOf(verifyRegister(scene.store.path())), QStringList());
    }

    /// Rows and fields put back out of their order are refused in words, or leave a sound register.
    void whateverIsPutBackLeavesASoundRegister()
    {
        Scene scene;
        RandomEdits edits(scene.store, 1125);
        valueOf(scene.store.apply(edits.manyRows(8, 16, 30, 6)));
        for (int i = 0; i < 100; ++i)
            (void)scene.store.apply(edits.next());
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            const ActRowId row(1 + edits.below(int(valueOf(scene.store.newestChangeId()))));
            const RowChange change = valueOf(actRowChange(scene.store.database(), row));
            const auto fields = valueOf(fieldsInWords(scene.store.database(), change));
            const bool isField = !fields.empty() && change.before && change.after;
            const auto back = isField ? putBackFields(scene.store, row, {fields.front().column})
                                      : putBackRow(scene.store, row);
            const auto applied = back.and_then([&](const auto &set) { return scene.store.apply(set); });
            ++(applied ? done : refused);
            if (!applied)
                QVERIFY2(applied.error().code == ErrorCode::BadValue ||
                             applied.error().code == ErrorCode::RuleBroken ||
                             applied.error().code == ErrorCode::NotFound,
                         why(applied).constData());
        }
        QVERIFY2(done > 25 && refused > 5, qPrintable(u"%1 done, %2 refused"_s.arg(done).arg(refused)));
        QCOMPARE(valueOf(verifyRegister(scene.store.path())), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPuttingBack)
#include "tst_putting_back.moc"
