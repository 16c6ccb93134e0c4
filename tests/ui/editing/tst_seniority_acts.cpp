// Acts on levels of seniority: added, edited, put in another place, merged, deleted.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/putting_back.h"
#include "editing/seniority_acts.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "register_dump.h"
#include "temporary_session.h"

#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// A director came, twelve staff of whom only the number is known, and a job title stands for a director.
struct World
{
    TemporarySession session;
    Register &store = session.store();
    FactTable facts;
    Enrolment enrolment;
    Headcount headcount;
    JobTitleMapping jobTitle;

    World()
    {
        const Course course = added(store, aCourse());
        enrolment = anEnrolment(course.id, added(store, aPerson()).id);
        enrolment.seniorityId = level(u"director"_s).id;
        enrolment = added(store, enrolment);
        headcount = aHeadcount(course.id);
        headcount.seniorityId = level(u"staff"_s).id;
        headcount = added(store, headcount);
        jobTitle = added(store, aJobTitle(level(u"director"_s).id));
        facts = valueOf(FactTable::load(store.database()));
        QObject::connect(&store, &Register::changed, &store,
                         [this](const AppliedChange &change) { facts.follow(change); });
    }

    [[nodiscard]] Seniority level(const QString &key) const
    {
        for (const Seniority &row : valueOf(store.all<Seniority>())) {
            if (row.key == key)
                return row;
        }
        qFatal("there is no level %s", qPrintable(key));
    }
    [[nodiscard]] QStringList levels() const
    {
        QStringList keys;
        for (const Seniority &row : valueOf(store.all<Seniority>()))
            keys.append(row.key);
        return keys;
    }
    [[nodiscard]] QString write(const Result<ChangeSet> &act)
    {
        const QStringList before = rowsOf(store.database());
        valueOf(session->apply(valueOf(act)));
        QUndoStack &stack = session->undoStack();
        const QStringList after = rowsOf(store.database());
        stack.undo();
        const bool isBack = rowsOf(store.database()) == before;
        checkFacts();
        stack.redo();
        checkFacts();
        if (!isBack || rowsOf(store.database()) != after)
            qFatal("undo and redo do not fit");
        return stack.undoText();
    }
    void checkFacts() const
    {
        const FactTable fresh = valueOf(FactTable::load(store.database()));
        const CrossTab followed =
            crossTab(facts, Measure::Attendances, Dimension::Seniority, std::nullopt, {});
        const CrossTab read = crossTab(fresh, Measure::Attendances, Dimension::Seniority, std::nullopt, {});
        if (followed.cells != read.cells || followed.rowCategories != read.rowCategories)
            qFatal("the facts do not follow");
    }
};

} // namespace

class TestSeniorityActs : public QObject
{
    Q_OBJECT

private slots:
    void aLevelIsAddedAsTheLowest()
    {
        World world;
        QCOMPARE(world.write(savedSeniority(world.store, std::nullopt,
                                            {{}, u"intern"_s, u"수습"_s, u"Intern"_s, 0, false})),
                 u"add seniority Intern"_s);
        QCOMPARE(world.levels().back(), u"intern"_s);
        QCOMPARE(world.level(u"intern"_s).rank, 5);
    }

    void aLevelIsEdited()
    {
        World world;
        const Seniority before = world.level(u"section-chief"_s);
        Seniority after = before;
        after.isDecisionMaking = false;
        QCOMPARE(world.write(savedSeniority(world.store, before, after)), u"edit seniority Section chief"_s);
        QVERIFY(!world.level(u"section-chief"_s).isDecisionMaking);
    }

    void levelsArePutInAnotherPlace()
    {
        World world;
        QCOMPARE(world.write(placedSeniority(world.store, world.level(u"staff"_s).id, 1)),
                 u"change the place of seniority Staff"_s);
        QCOMPARE(world.levels(), (QStringList{u"mayor"_s, u"staff"_s, u"director"_s, u"section-chief"_s}));
        QVERIFY(valueOf(placedSeniority(world.store, world.level(u"staff"_s).id, 1)).isEmpty());
    }

    void aMergeTakesEnrolmentsHeadcountsAndJobTitlesAlong()
    {
        World world;
        const SeniorityId chief = world.level(u"section-chief"_s).id;
        QCOMPARE(world.write(mergedSeniorities(world.store, chief, world.level(u"director"_s).id)),
                 u"merge seniority Director into Section chief"_s);
        QCOMPARE(valueOf(world.store.find(world.enrolment.id))->seniorityId, chief);
        QCOMPARE(valueOf(world.store.find(world.jobTitle.id))->seniorityId, chief);
        (void)world.write(mergedSeniorities(world.store, chief, world.level(u"staff"_s).id));
        QCOMPARE(valueOf(world.store.find(world.headcount.id))->seniorityId, chief);
        VERIFY_FAILS(mergedSeniorities(world.store, chief, chief), ErrorCode::BadValue);
    }

    void whatIsInUseIsNotDeleted()
    {
        World world;
        const auto director = deletedSeniority(world.store, world.level(u"director"_s).id);
        VERIFY_FAILS(director, ErrorCode::RuleBroken);
        QCOMPARE(director.error().message,
                 u"“Director” is still in use (job titles: 1, enrolments: 1) and was not deleted."_s);
        VERIFY_FAILS(deletedSeniority(world.store, world.level(u"staff"_s).id), ErrorCode::RuleBroken);
        QCOMPARE(world.write(deletedSeniority(world.store, world.level(u"mayor"_s).id)),
                 u"delete seniority Mayor or councillor"_s);
    }

    void everyActIsPutBack()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        const auto putBack = [&](const Result<ChangeSet> &act) {
            const AppliedChange applied = valueOf(world.session->apply(valueOf(act)));
            VERIFY_OK(world.session->apply(valueOf(putBackAct(world.store, ActId(applied.id)))));
            COMPARE_LINES(rowsOf(world.store.database()), before);
        };
        const SeniorityId director = world.level(u"director"_s).id;
        putBack(savedSeniority(world.store, std::nullopt, {{}, u"a"_s, {}, u"A"_s, 0, true}));
        putBack(placedSeniority(world.store, director, 3));
        putBack(mergedSeniorities(world.store, world.level(u"staff"_s).id, director));
        putBack(deletedSeniority(world.store, world.level(u"mayor"_s).id));
    }
};

QTEST_GUILESS_MAIN(TestSeniorityActs)
#include "tst_seniority_acts.moc"
