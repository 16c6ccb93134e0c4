// Everything that is written can be taken back and done again: one act of each kind, then hundreds of any.
#include "builders.h"
#include "edits.h"
#include "random_edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

class TestRegisterUndo : public QObject
{
    Q_OBJECT

private slots:
    void redoUndoRedoUndo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("inserting rows of all types") << 0;
        QTest::newRow("editing rows of all types") << 1;
        QTest::newRow("deleting rows of all types") << 2;
        QTest::newRow("swapping codes") << 3;
    }
    void redoUndoRedoUndo()
    {
        QFETCH(const int, kind);
        TemporaryRegister store;
        const SmallWorld world(*store);
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        const std::vector<Row> present{
            world.setting,        world.themeGroup,    world.theme,         world.continent,
            world.country,        world.city,          world.alias,         world.seniority,
            world.jobTitle,       world.course,        world.person,        world.enrolment,
            world.headcount,      world.secondCourse,  world.view,          world.lookAlike,
            world.otherLookAlike, world.notSame,       world.lookAlikeCity, world.otherLookAlikeCity,
            world.notSameCities,  world.policy,        world.secondPolicy,  world.thirdPolicy,
            world.outcome,        world.outcomePerson, world.outcomePolicy, world.forum,
            world.agendaItem,     world.forumGroup,    world.release,       world.claimDecision};
        if (kind == 0) {
            for (const Row &row : anotherOfEach(world))
                changeSet.changes.push_back({std::nullopt, row});
        }
        for (const Row &row : present) {
            if (kind == 1)
                changeSet.changes.push_back({row, withAnEdit(row)});
            else if (kind == 2)
                changeSet.changes.push_back({row, std::nullopt});
        }
        if (kind == 3) {
            Course first = world.course;
            Course second = world.secondCourse;
            std::swap(first.code, second.code);
            changeSet.update(world.course, first);
            changeSet.update(world.secondCourse, second);
        }

        const auto state = [&] { return rowsOf(store->database()) + listingsOf(store->database()); };
        const QStringList before = state();
        AppliedChange done = valueOf(store->apply(changeSet));
        const QStringList after = state();
        QVERIFY(before != after);
        for (int round = 0; round < 2; ++round) {
            const auto undone = store->apply(inverse(done.changeSet));
            VERIFY_OK(undone);
            COMPARE_LINES(state(), before);
            const auto redone = store->apply(inverse(undone->changeSet));
            VERIFY_OK(redone);
            COMPARE_LINES(state(), after);
            done = *redone;
        }
    }

    void manyRandomEditsAreTakenBack_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2022, 1125})
            QTest::addRow("seed %d", seed) << seed;
    }
    void manyRandomEditsAreTakenBack()
    {
        QFETCH(const int, seed);
        TemporaryRegister store;
        const SmallWorld world(*store);
        RandomEdits edits(*store, std::uint32_t(seed));
        valueOf(store->apply(edits.manyRows(10, 20, 40, 8)));
        const auto state = [&] { return rowsOf(store->database()) + listingsOf(store->database()); };
        const QStringList start = state();

        std::vector<ChangeSet> done;
        int refused = 0;
        while (done.size() < 300) {
            const QStringList before = refused < 20 ? state() : QStringList();
            const auto applied = store->apply(edits.next());
            if (applied && applied->id != 0)
                done.push_back(applied->changeSet);
            if (applied)
                continue;
            QVERIFY2(applied.error().code == ErrorCode::RuleBroken, why(applied).constData());
            if (++refused < 20)
                COMPARE_LINES(state(), before);
        }
        QVERIFY(refused > 0);
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        const QStringList end = state();
        QVERIFY(end != start);

        std::vector<ChangeSet> undone;
        for (auto act = done.rbegin(); act != done.rend(); ++act) {
            const auto applied = store->apply(inverse(*act));
            VERIFY_OK(applied);
            undone.push_back(applied->changeSet);
        }
        COMPARE_LINES(state(), start);
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());

        for (auto act = undone.rbegin(); act != undone.rend(); ++act)
            VERIFY_OK(store->apply(inverse(*act)));
        COMPARE_LINES(state(), end);
    }
};

QTEST_GUILESS_MAIN(TestRegisterUndo)
#include "tst_register_undo.moc"
