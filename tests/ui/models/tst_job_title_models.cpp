// The lists of job titles: those without a seniority, with suggestions, and those that are remembered.
#include "builders.h"
#include "domain/vocabulary.h"
#include "edits.h"
#include "models/job_title_model.h"
#include "models/open_title_model.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QScopedValueRollback>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

struct World
{
    TemporarySession session;
    Register &store = session.store();
    std::vector<Seniority> levels = valueOf(store.all<Seniority>());
    Person person = added(store, aPerson());

    Enrolment enrol(const QString &title, SeniorityId seniority = {})
    {
        Enrolment row = anEnrolment(added(store, aCourse(u"C-%1"_s.arg(++m_courses))).id, person.id);
        row.jobTitle = title;
        row.seniorityId = seniority;
        return added(store, row);
    }

private:
    int m_courses = 0;
};

QStringList lineOf(const QAbstractItemModel &model, int row)
{
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line.append(model.index(row, column).data(Qt::AccessibleTextRole).toString());
    return line;
}

} // namespace

class TestJobTitleModels : public QObject
{
    Q_OBJECT

private slots:
    void openTitlesComeTheMostFrequentFirstWithSuggestions()
    {
        World world;
        added(world.store, aJobTitle(world.levels[3].id, u"bus planning"_s));
        world.enrol(u"City Councillor"_s);
        world.enrol(u"Bus plannin"_s);
        world.enrol(u"Bus plannin"_s);
        world.enrol(u"Consultant"_s);
        OpenTitleModel model(world.store, Language::English, nullptr);
        QAbstractItemModelTester tester(&model, reporting);
        QCOMPARE(model.rowCount(), 0);
        model.setFollowing(true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(lineOf(model, 0), QStringList({u"Bus plannin"_s, u"2"_s, u"1"_s, world.levels[3].nameEn,
                                                u"nearly “bus planning”"_s}));
        QCOMPARE(lineOf(model, 1), QStringList({u"City Councillor"_s, u"1"_s, u"1"_s, world.levels[0].nameEn,
                                                u"has “councillor”"_s}));
        QCOMPARE(lineOf(model, 2), QStringList({u"Consultant"_s, u"1"_s, u"1"_s, {}, {}}));
    }

    void openTitlesFollowTheRegisterWhileTheyAreLookedAt()
    {
        World world;
        OpenTitleModel model(world.store, Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, reporting);
        model.setFollowing(true);
        const Enrolment enrolment = world.enrol(u"과장"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, OpenTitleModel::Suggestion).data().toString(), world.levels[2].nameKo);
        added(world.store, aJobTitle(world.levels[1].id, u"과장"_s));
        QCOMPARE(model.index(0, OpenTitleModel::Suggestion).data().toString(), world.levels[1].nameKo);
        edited(world.store, world.levels[1], [](Seniority &row) { row.nameKo = u"국장"_s; });
        QCOMPARE(model.index(0, OpenTitleModel::Suggestion).data().toString(), u"국장"_s);
        model.setFollowing(false);
        edited(world.store, enrolment, [&](Enrolment &row) { row.seniorityId = world.levels[1].id; });
        QCOMPARE(model.rowCount(), 1);
        model.setFollowing(true);
        QCOMPARE(model.rowCount(), 0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        world.enrol({});
        edited(world.store, world.person, [](Person &row) { row.note = u"x"_s; });
        QCOMPARE(reset.size(), 0);
    }

    void openTitlesAreSearchedByWords()
    {
        World world;
        for (const QString &title : {u"Bus Planner"_s, u"Planner of Buses"_s, u"과장"_s})
            world.enrol(title);
        OpenTitleModel model(world.store, Language::English, nullptr);
        QAbstractItemModelTester tester(&model, reporting);
        model.setFollowing(true);
        model.setSearch(u"PLAN bus"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setSearch(u"과"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).title.title, u"과장"_s);
        QCOMPARE(model.countOfAll(), 3);
        world.enrol(u"과장 보"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 4);
    }

    /// Where reading takes long, the window goes on, and what changed meanwhile is read once more.
    void openTitlesAreReadAside()
    {
        World world;
        const QScopedValueRollback impatient(patience, 0ms);
        OpenTitleModel model(world.store, Language::English, nullptr);
        QAbstractItemModelTester tester(&model, reporting);
        model.setFollowing(true);
        QVERIFY(model.isReading());
        world.enrol(u"Planner"_s);
        world.enrol(u"Driver"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_VERIFY(!model.isReading());
    }

    void rememberedTitlesFollow()
    {
        World world;
        JobTitleModel model(world.store, Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, reporting);
        QCOMPARE(model.rowCount(), 0);
        const JobTitleMapping planner = added(world.store, aJobTitle(world.levels[3].id, u"planner"_s));
        added(world.store, aJobTitle(world.levels[0].id, u"시장"_s));
        added(world.store, aJobTitle(world.levels[0].id, u"mayor"_s));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(lineOf(model, 0), QStringList({u"mayor"_s, world.levels[0].nameKo}));
        QCOMPARE(lineOf(model, 1), QStringList({u"planner"_s, world.levels[3].nameKo}));
        edited(world.store, planner, [&](JobTitleMapping &row) { row.seniorityId = world.levels[0].id; });
        QCOMPARE(lineOf(model, 1), QStringList({u"planner"_s, world.levels[0].nameKo}));
        edited(world.store, world.levels[0], [](Seniority &row) { row.nameKo = u"으뜸"_s; });
        QCOMPARE(lineOf(model, 1), QStringList({u"planner"_s, u"으뜸"_s}));
        model.setSearch(u"시"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.countOfAll(), qint64(3));
        model.setSearch({});
        valueOf(world.session->apply(removal(valueOf(world.store.find(planner.id)).value())));
        QCOMPARE(model.rowCount(), 2);
        world.session->undoStack().undo();
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_MAIN(TestJobTitleModels)
#include "tst_job_title_models.moc"
