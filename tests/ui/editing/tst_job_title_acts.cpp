// What a title means is remembered, and given to the enrolments with that title, as one step.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/acts.h"
#include "editing/job_title_acts.h"
#include "edits.h"
#include "register_dump.h"
#include "temporary_session.h"

#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporarySession session;
    Register &store = session.store();
    SeniorityId top = valueOf(store.all<Seniority>()).front().id;
    SeniorityId low = valueOf(store.all<Seniority>()).back().id;
    Person person = added(store, aPerson());
    Enrolment planner = enrol(u"Bus  Planner"_s);
    Enrolment otherPlanner = enrol(u"BUS PLANNER"_s);
    Enrolment topPlanner = enrol(u"bus planner"_s, top);
    Enrolment chief = enrol(u"과장"_s);

    Enrolment enrol(const QString &title, SeniorityId seniority = {})
    {
        Enrolment row = anEnrolment(added(store, aCourse(u"C-%1"_s.arg(++m_courses))).id, person.id);
        row.jobTitle = title;
        row.seniorityId = seniority;
        return added(store, row);
    }
    SeniorityId seniorityOf(const Enrolment &row) { return valueOf(store.find(row.id))->seniorityId; }
    SeniorityId meaningOf(const QString &title) { return valueOf(rememberedSeniority(store, title)); }
    void remember(const std::vector<TitleMeaning> &meanings, WithTitle which = WithTitle::WithoutSeniority)
    {
        valueOf(session->apply(valueOf(rememberedTitles(store.database(), meanings, which))));
    }

private:
    int m_courses = 0;
};

} // namespace

class TestJobTitleActs : public QObject
{
    Q_OBJECT

private slots:
    void aTitleIsRememberedAndItsEnrolmentsFollow()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        world.remember({{u"bus planner"_s, world.low}});
        QCOMPARE(world.meaningOf(u"Bus planner"_s), world.low);
        QCOMPARE(world.seniorityOf(world.planner), world.low);
        QCOMPARE(world.seniorityOf(world.otherPlanner), world.low);
        QCOMPARE(world.seniorityOf(world.topPlanner), world.top);
        QVERIFY(world.seniorityOf(world.chief).isNull());
        QUndoStack &stack = world.session->undoStack();
        QCOMPARE(stack.count(), 1);
        QCOMPARE(stack.undoText(), u"set seniority of job title “bus planner”"_s);
        const QStringList after = rowsOf(world.store.database());
        stack.undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
        stack.redo();
        COMPARE_LINES(rowsOf(world.store.database()), after);
    }

    void enrolmentsWithAnotherSeniorityFollowWhereAsked()
    {
        World world;
        world.remember({{u"bus planner"_s, world.low}}, WithTitle::WithAnySeniority);
        QCOMPARE(world.seniorityOf(world.topPlanner), world.low);
        QCOMPARE(world.seniorityOf(world.planner), world.low);
    }

    void severalTitlesAreOneStep()
    {
        World world;
        world.remember({{u"bus planner"_s, world.low}, {u"과장"_s, world.top}});
        QCOMPARE(world.session->undoStack().count(), 1);
        QCOMPARE(world.session->undoStack().undoText(), u"set seniority of 2 job titles"_s);
        QCOMPARE(world.seniorityOf(world.planner), world.low);
        QCOMPARE(world.seniorityOf(world.chief), world.top);
    }

    void aTitleThatMeantSomethingElseMeansThisNow()
    {
        World world;
        added(world.store, aJobTitle(world.top, u"bus planner"_s));
        world.remember({{u"bus planner"_s, world.low}});
        QCOMPARE(world.meaningOf(u"bus planner"_s), world.low);
        QCOMPARE(valueOf(world.store.all<JobTitleMapping>()).size(), std::size_t(1));
    }

    void aRememberedTitleIsChangedAndForgottenWithoutItsEnrolments()
    {
        World world;
        world.remember({{u"bus planner"_s, world.low}, {u"과장"_s, world.low}});
        std::vector<JobTitleMappingId> ids;
        for (const JobTitleMapping &mapping : valueOf(world.store.all<JobTitleMapping>()))
            ids.push_back(mapping.id);
        valueOf(world.session->apply(valueOf(editedJobTitles(world.store, ids, world.top))));
        QCOMPARE(world.meaningOf(u"과장"_s), world.top);
        QCOMPARE(world.seniorityOf(world.chief), world.low);
        QCOMPARE(world.session->undoStack().undoText(), u"set seniority of 2 job titles"_s);
        valueOf(world.session->apply(valueOf(forgottenJobTitles(world.store, std::span(ids).first(1)))));
        QCOMPARE(world.session->undoStack().undoText(), u"forget seniority of job title “bus planner”"_s);
        QVERIFY(world.meaningOf(u"bus planner"_s).isNull());
        QCOMPARE(world.seniorityOf(world.planner), world.low);
        const ChangeSet gone = valueOf(forgottenJobTitles(world.store, ids));
        QCOMPARE(gone.changes.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestJobTitleActs)
#include "tst_job_title_acts.moc"
