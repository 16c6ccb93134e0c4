// Acts of the user bring along every row that belongs to them, as one step.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/acts.h"
#include "editing/field_edits.h"
#include "edits.h"
#include "exchange/list_kind.h"
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
    Course course = added(store, aCourse(u"A-1"_s));
    Course other = added(store, aCourse(u"A-2"_s));
    Person person = added(store, aPerson());
    Enrolment enrolment = added(store, anEnrolment(course.id, person.id));
    Enrolment otherEnrolment = added(store, anEnrolment(other.id, person.id));
    Headcount headcount = added(store, aHeadcount(course.id));
    SeniorityId top = valueOf(store.all<Seniority>()).front().id;
    SeniorityId low = valueOf(store.all<Seniority>()).back().id;

    EnrolmentEntry entry(const QString &jobTitle, SeniorityId seniority) const
    {
        EnrolmentEntry entry{anEnrolment(course.id, PersonId(-1)), aPerson(u"New"_s, {}), {}};
        entry.newPerson->id = PersonId(-1);
        entry.enrolment.jobTitle = jobTitle;
        entry.enrolment.seniorityId = seniority;
        return entry;
    }
};

} // namespace

class TestActs : public QObject
{
    Q_OBJECT

private slots:
    void aCourseGoesWithAllThatIsOfIt()
    {
        World world;
        edited(world.store, world.other, [&](Course &row) { row.prerequisiteId = world.course.id; });
        const QStringList before = rowsOf(world.store.database());
        const ChangeSet deletion = valueOf(deletedCourses(world.store, std::array{world.course.id}));
        QCOMPARE(deletion.what, QString(Act::DeleteCourse));
        QCOMPARE(deletion.arguments, QStringList{u"A-1"_s});
        QCOMPARE(deletedRows<Enrolment>(deletion).size(), std::size_t(1));
        QCOMPARE(deletedRows<Headcount>(deletion).size(), std::size_t(1));
        VERIFY_OK(world.session->apply(deletion));
        QVERIFY(valueOf(world.store.find(world.other.id))->prerequisiteId.isNull());
        QCOMPARE(world.session->undoStack().count(), 1);
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void severalRowsGoAsOneStep()
    {
        World world;
        const ChangeSet courses =
            valueOf(deletedCourses(world.store, std::array{world.course.id, world.other.id}));
        QCOMPARE(courses.what, QString(Act::DeleteCourses));
        QCOMPARE(courses.arguments, QStringList{u"2"_s});
        const ChangeSet enrolments =
            valueOf(deletedEnrolments(world.store, std::array{world.enrolment.id, world.otherEnrolment.id}));
        QCOMPARE(enrolments.arguments, (QStringList{u"2"_s, u"A-1, A-2"_s}));
        VERIFY_OK(world.session->apply(valueOf(deletedPeople(world.store, std::array{world.person.id}))));
        QCOMPARE(valueOf(world.store.all<Enrolment>()).size(), std::size_t(0));
        VERIFY_OK(
            world.session->apply(valueOf(deletedHeadcounts(world.store, std::array{world.headcount.id}))));
        QCOMPARE(world.session->undoStack().count(), 2);
    }

    void whoGoesIsNoLongerUnlikeOthers()
    {
        World world;
        const Person second = added(world.store, aPerson());
        const Person third = added(world.store, aPerson());
        added(world.store, notSame(world.person.id, second.id));
        added(world.store, notSame(second.id, third.id));
        const NotSamePeople stays = added(world.store, notSame(world.person.id, third.id));
        const QStringList before = rowsOf(world.store.database());
        VERIFY_OK(world.session->apply(valueOf(deletedPeople(world.store, std::array{second.id}))));
        QVERIFY(valueOf(world.store.all<NotSamePeople>()) == std::vector{stays});
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
        // A mark between two who both go goes once.
        VERIFY_OK(world.session->apply(
            valueOf(deletedPeople(world.store, std::array{third.id, world.person.id, second.id}))));
        QVERIFY(valueOf(world.store.all<NotSamePeople>()).empty());
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void whatIsGoneCannotBeDeleted()
    {
        World world;
        VERIFY_FAILS(deletedCourses(world.store, std::array{CourseId(99)}), ErrorCode::NotFound);
    }

    void anEnrolmentBringsItsPersonCityAndJobTitle()
    {
        World world;
        EnrolmentEntry entry = world.entry(u" Director General "_s, world.top);
        const Country country = valueOf(world.store.all<Country>()).front();
        entry.newCity = aCity(country.id, u"Newtown"_s);
        entry.newCity->id = CityId(-1);
        entry.enrolment.cityId = CityId(-1);
        VERIFY_OK(world.session->apply(valueOf(savedEnrolment(world.store, std::nullopt, entry))));
        const Enrolment written = valueOf(world.store.all<Enrolment>()).back();
        QCOMPARE(valueOf(world.store.find(written.personId))->familyName, u"New"_s);
        QCOMPARE(valueOf(world.store.find(written.cityId))->nameEn, u"Newtown"_s);
        QCOMPARE(valueOf(rememberedSeniority(world.store, u"DIRECTOR  general"_s)), world.top);
        QCOMPARE(world.session->undoStack().count(), 1);
        world.session->undoStack().undo();
        QVERIFY(valueOf(rememberedSeniority(world.store, u"director general"_s)).isNull());
    }

    void theLastWordOnAJobTitleIsRemembered()
    {
        World world;
        VERIFY_OK(world.session->apply(
            valueOf(savedEnrolment(world.store, std::nullopt, world.entry(u"Chief"_s, world.top)))));
        VERIFY_OK(world.session->apply(
            valueOf(savedEnrolment(world.store, std::nullopt, world.entry(u"chief"_s, world.low)))));
        QCOMPARE(valueOf(rememberedSeniority(world.store, u"Chief"_s)), world.low);
        QCOMPARE(valueOf(world.store.all<JobTitleMapping>()).size(), std::size_t(1));
    }

    void severalGetAStatusAndItsDayInOneStep()
    {
        World world;
        const std::array ids{world.enrolment.id, world.otherEnrolment.id};
        const ChangeSet act =
            valueOf(editedEnrolments(world.store, ids, {EnrolmentStatus::Withdrawn, {}, {}}));
        QCOMPARE(actInWords(act.what, act.arguments), u"set status of 2 enrolments"_s);
        VERIFY_OK(world.session->apply(act));
        for (const EnrolmentId id : ids) {
            const Enrolment row = valueOf(world.store.find(id)).value();
            QVERIFY(row.status == EnrolmentStatus::Withdrawn && !row.completedOn.isValid());
        }
        const ChangeSet back =
            valueOf(editedEnrolments(world.store, ids, {EnrolmentStatus::Completed, {}, {}}));
        VERIFY_OK(world.session->apply(back));
        for (const EnrolmentId id : ids) {
            const Enrolment row = valueOf(world.store.find(id)).value();
            QCOMPARE(row.completedOn, valueOf(world.store.find(row.courseId))->lastDay);
        }
        const ChangeSet both =
            valueOf(editedEnrolments(world.store, ids, {EnrolmentStatus::Attended, world.top, {}}));
        QCOMPARE(actInWords(both.what, both.arguments), u"edit 2 enrolments"_s);
        const ChangeSet one =
            valueOf(editedEnrolments(world.store, std::array{ids.front()}, {{}, {}, QDate(2020, 1, 2)}));
        QVERIFY(
            actInWords(one.what, one.arguments).startsWith(u"set day of completion of a participant of "));
    }

    void everyActHasWords()
    {
        for (const QLatin1StringView act : {Act::AddCourse,
                                            Act::EditCourse,
                                            Act::DeleteCourse,
                                            Act::DeleteCourses,
                                            Act::AddPerson,
                                            Act::EditPerson,
                                            Act::DeletePerson,
                                            Act::DeletePeople,
                                            Act::AddEnrolment,
                                            Act::EditEnrolment,
                                            Act::DeleteEnrolment,
                                            Act::DeleteEnrolments,
                                            Act::AddHeadcount,
                                            Act::EditHeadcount,
                                            Act::DeleteHeadcount,
                                            Act::DeleteHeadcounts,
                                            Act::SetCourseField,
                                            Act::SetCoursesField,
                                            Act::SetPersonField,
                                            Act::SetPeopleField,
                                            Act::SetEnrolmentField,
                                            Act::SetEnrolmentsField,
                                            Act::MergePeople,
                                            Act::MarkNotSame,
                                            Act::MergeCities,
                                            Act::MarkCitiesNotSame,
                                            Act::AddReferenceData,
                                            Act::AddSample,
                                            importAct(ListKind::Courses),
                                            importAct(ListKind::People),
                                            importAct(ListKind::Headcounts)})
            QVERIFY2(actInWords(act, {}) != act, act.data());
    }
};

QTEST_MAIN(TestActs)
#include "tst_acts.moc"
