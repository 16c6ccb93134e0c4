// Courses, people and headcounts are entered: judged while one types, never lost, written as one step.
#include "builders.h"
#include "dialogs/choices.h"
#include "dialogs/course_dialog.h"
#include "dialogs/day_edit.h"
#include "dialogs/draft_note.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/release_dialog.h"
#include "dialogs/suggest_edit.h"
#include "edits.h"
#include "store/table.h"
#include "temporary_session.h"
#include "typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// What the dialog says is wrong, beside its fields or at its end.
QString complaintOf(const QDialog &dialog)
{
    QStringList complaints;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->property("error").toBool() && label->isVisible())
            complaints.append(label->text());
    }
    return complaints.join(u' ');
}

template <typename Widget>
Widget *find(const QDialog &dialog, const QString &name)
{
    auto *widget = dialog.findChild<Widget *>(name);
    if (!widget)
        qFatal("there is no field \"%s\"", qPrintable(name));
    return widget;
}

/// Every column but `excepted` has a value that an empty row does not have.
template <typename Row>
Row checkedFull(const Row &row, const QStringList &excepted = {})
{
    store::forEachColumn<Row>([&](const auto &column) {
        if (row.*column.member == Row().*column.member && !excepted.contains(column.name))
            qFatal("the full row has no value in the column %s", column.name.data());
    });
    return row;
}

Course fullCourse(Register &store)
{
    const Course other = valueOf(store.all<Course>()).front();
    Course row = aCourse(u"FULL-1"_s);
    row.nameKo = u"대중교통"_s;
    row.nameEn = u"Public transport"_s;
    row.themeId = other.themeId;
    row.mode = CourseMode::Blended;
    row.targetRegion = TargetRegion::country(u"VN"_s);
    row.venue = u"서울"_s;
    row.partner = u"Metropolis"_s;
    row.capacity = 24;
    row.status = CourseStatus::Cancelled;
    row.prerequisiteId = other.id;
    row.note = u"첫 줄\n둘째 줄"_s;
    return checkedFull(row);
}

Person fullPerson()
{
    return checkedFull(Person{
        {}, u"KIM"_s, u"Minjun"_s, NameOrder::FamilyFirst, u"김민준"_s, u"kim@example.org"_s, u"note"_s});
}

Enrolment fullEnrolment(Register &store, const Course &course, const Person &person)
{
    Enrolment row = anEnrolment(course.id, person.id);
    row.cityId = valueOf(store.all<City>()).front().id;
    row.organisation = u"시청"_s;
    row.jobTitle = u"과장"_s;
    row.seniorityId = valueOf(store.all<Seniority>()).back().id;
    added(store, JobTitleMapping{{}, row.jobTitle, row.seniorityId});
    row.status = EnrolmentStatus::Completed;
    row.completedOn = course.lastDay;
    return checkedFull(row);
}

/// Of the three that tell an origin a headcount has one.
Headcount fullHeadcount(Register &store, const Course &course)
{
    Headcount row = aHeadcount(course.id);
    row.cityId = valueOf(store.all<City>()).front().id;
    row.countryId = {};
    row.continentId = {};
    row.seniorityId = valueOf(store.all<Seniority>()).back().id;
    row.number = 17;
    row.note = u"명단 없음"_s;
    return checkedFull(row, {u"country_id"_s, u"continent_id"_s});
}

/// A draft, which keeps no figures.
Release fullRelease(Register &store)
{
    Release row = aRelease();
    row.subtitle = u"– 첫 줄\n– 둘째 줄"_s;
    row.embargoDay = QDate(2022, 11, 28);
    row.embargoTime = QTime(11, 15);
    row.department = u"기획조정실"_s;
    row.contacts = u"과장 김민준 02-0000-0000"_s;
    row.pages = 4;
    row.hasPhoto = true;
    row.body = u"□ 본문\n ○ {{courses}}"_s;
    row.forumId = added(store, aForum()).id;
    row.language = Language::English;
    row.asOf = QDate(2022, 11, 25);
    return checkedFull(row, {u"state"_s, u"frozen_figures"_s});
}

void acceptUnchanged(QDialog &&dialog)
{
    dialog.show();
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

} // namespace

class TestRowDialogs : public QObject
{
    Q_OBJECT

private slots:
    void aCourseIsTypedAndAdded()
    {
        TemporarySession session;
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        QVERIFY(complaintOf(dialog).isEmpty());
        QTest::keyClicks(find<QLineEdit>(dialog, u"code"_s), u"TR-1"_s);
        compose(find<QLineEdit>(dialog, u"nameKo"_s), u"대중교통"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Course course = valueOf(session.store().find(dialog.courseId())).value();
        QCOMPARE(course.nameKo, u"대중교통"_s);
        QCOMPARE(session->undoStack().undoText(), u"add course TR-1"_s);
    }

    void whatIsWrongIsSaidBesideItsField()
    {
        TemporarySession session;
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(complaintOf(dialog), u"Enter the course's code."_s);
        QCOMPARE(dialog.focusWidget(), find<QLineEdit>(dialog, u"code"_s));
        QTest::keyClicks(find<QLineEdit>(dialog, u"code"_s), u"A"_s);
        QVERIFY(complaintOf(dialog).isEmpty());
        compose(find<QLineEdit>(dialog, u"nameKo"_s), u"가"_s);
        auto *lastDay = find<DayEdit>(dialog, u"lastDay"_s);
        lastDay->setDate(lastDay->date().addDays(-1));
        QCOMPARE(complaintOf(dialog), u"The last day is before the first day."_s);
        QCOMPARE(lastDay->accessibleDescription(), complaintOf(dialog));
    }

    void nothingIsJudgedWhileASyllableIsComposed()
    {
        TemporarySession session;
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        auto *name = find<QLineEdit>(dialog, u"nameKo"_s);
        QInputMethodEvent composing(u"ㄱ"_s, {});
        QApplication::sendEvent(name, &composing);
        QVERIFY(complaintOf(dialog).isEmpty());
        dialog.reject(); // nothing was typed yet
        QVERIFY(!dialog.isVisible());
    }

    void aCourseKeepsItsLengthWhenItIsMoved()
    {
        TemporarySession session;
        const Course course = added(session.store(), aCourse());
        CourseDialog dialog(*session, course, CourseDialog::emptyPattern());
        auto *firstDay = find<DayEdit>(dialog, u"firstDay"_s);
        // On the way to the fifteenth of April the text is a day already now and then.
        firstDay->clear();
        QTest::keyClicks(firstDay, u"19.4.15"_s);
        emit firstDay->editingFinished();
        QCOMPARE(firstDay->text(), u"2019-04-15"_s);
        dialog.accept();
        const Course after = valueOf(session.store().find(course.id)).value();
        QCOMPARE(after.firstDay.daysTo(after.lastDay), course.firstDay.daysTo(course.lastDay));
    }

    void whatIsNoDayIsSaid()
    {
        TemporarySession session;
        const Course course = added(session.store(), aCourse());
        CourseDialog dialog(*session, course, CourseDialog::emptyPattern());
        dialog.show();
        auto *lastDay = find<DayEdit>(dialog, u"lastDay"_s);
        lastDay->setText(u"2019-13-01"_s);
        QVERIFY(complaintOf(dialog).startsWith(u"This is no day."_s));
        lastDay->clear();
        QCOMPARE(complaintOf(dialog), u"Enter the last day."_s);
        lastDay->setText(u"3/20"_s); // in the year of the first day
        QVERIFY(complaintOf(dialog).isEmpty());
        dialog.accept();
        QCOMPARE(valueOf(session.store().find(course.id))->lastDay, QDate(2019, 3, 20));
    }

    void theArrowsGoDayByDay()
    {
        TemporarySession session;
        CourseDialog dialog(*session, std::nullopt, aCourse());
        dialog.show();
        auto *firstDay = find<DayEdit>(dialog, u"firstDay"_s);
        QTest::keyClick(firstDay, Qt::Key_Up);
        QCOMPARE(firstDay->date(), aCourse().firstDay.addDays(1));
        QTest::keyClick(firstDay, Qt::Key_Down);
        QTest::keyClick(firstDay, Qt::Key_Down);
        QCOMPARE(firstDay->date(), aCourse().firstDay.addDays(-1));
    }

    void whatIsTypedIsNotLostWithoutAsking()
    {
        TemporarySession session;
        PersonDialog dialog(*session, std::nullopt);
        dialog.show();
        QTest::keyClicks(find<QLineEdit>(dialog, u"familyName"_s), u"Kim"_s);
        {
            Answer answer(u"Keep editing"_s);
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(answer.wasAsked());
        }
        QVERIFY(dialog.isVisible());
        QCOMPARE(find<QLineEdit>(dialog, u"familyName"_s)->text(), u"Kim"_s);
        Answer answer(u"Discard"_s);
        dialog.close();
        QVERIFY(answer.wasAsked());
        QVERIFY(!dialog.isVisible());
        QCOMPARE(valueOf(session.store().all<Person>()).size(), std::size_t(0));
    }

    void anErrorOfTheRegisterIsSaidInTheDialog()
    {
        TemporarySession session;
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        added(session.store(), aCourse(u"A-1"_s)); // in another window, meanwhile
        QTest::keyClicks(find<QLineEdit>(dialog, u"code"_s), u"A-1"_s);
        compose(find<QLineEdit>(dialog, u"nameKo"_s), u"가"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(complaintOf(dialog).contains(u"A-1"_s));
        QTest::keyClicks(find<QLineEdit>(dialog, u"code"_s), u"b"_s);
        QVERIFY(complaintOf(dialog).isEmpty());
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    /// A dialog that forgot to show a column would empty it here.
    void anEditWithoutChangeIsNoStep()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        Register &store = session.store();
        const Course course = added(store, fullCourse(store));
        const Person person = added(store, fullPerson());
        const Enrolment enrolment = added(store, fullEnrolment(store, course, person));
        const Headcount headcount = added(store, fullHeadcount(store, course));
        const Release release = added(store, fullRelease(store));
        const qint64 newest = valueOf(store.newestChangeId());
        acceptUnchanged(ReleaseDialog(*session, release));
        acceptUnchanged(CourseDialog(*session, course, course));
        acceptUnchanged(PersonDialog(*session, person));
        acceptUnchanged(EnrolmentDialog(*session, enrolment));
        acceptUnchanged(HeadcountDialog(*session, headcount));
        QCOMPARE(session->undoStack().undoText(), QString());
        QCOMPARE(valueOf(store.newestChangeId()), newest);
    }

    void aReleaseBeginsAsTheLastOneAndIsAdded()
    {
        TemporarySession session;
        added(session.store(), fullRelease(session.store()));
        ReleaseDialog dialog(*session, std::nullopt);
        dialog.show();
        QCOMPARE(find<QLineEdit>(dialog, u"department"_s)->text(), u"기획조정실"_s);
        compose(find<QLineEdit>(dialog, u"title"_s), u"국제연수 16년"_s);
        find<DayEdit>(dialog, u"embargoDay"_s)->setDate(QDate(2023, 11, 27));
        QTest::keyClicks(find<QLineEdit>(dialog, u"embargoTime"_s), u"1115"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Release release = valueOf(session.store().find(dialog.releaseId())).value();
        QCOMPARE(release.title, u"국제연수 16년"_s);
        QCOMPARE(release.language, interfaceLanguage());
        QCOMPARE(release.embargoTime, QTime(11, 15));
        QCOMPARE(release.body, QString());
        QVERIFY(release.asOf.isNull());
        QVERIFY(release.forumId.isNull());
    }

    void anEmbargoIsATimeOfADay()
    {
        TemporarySession session;
        ReleaseDialog dialog(*session, aRelease());
        dialog.show();
        auto *time = find<QLineEdit>(dialog, u"embargoTime"_s);
        QTest::keyClicks(time, u"soon"_s);
        QVERIFY(!complaintOf(dialog).isEmpty());
        time->clear();
        QVERIFY(complaintOf(dialog).isEmpty());
        QTest::keyClicks(time, u"11:15"_s);
        QCOMPARE(complaintOf(dialog), QString());
        dialog.accept();
        QVERIFY(dialog.isVisible()); // a time needs its day
        QVERIFY(!complaintOf(dialog).isEmpty());
    }

    void aWrongEmailIsSaid()
    {
        TemporarySession session;
        PersonDialog dialog(*session, aPerson());
        dialog.show();
        QTest::keyClicks(find<QLineEdit>(dialog, u"email"_s), u"kim"_s);
        QVERIFY(!complaintOf(dialog).isEmpty());
        QTest::keyClicks(find<QLineEdit>(dialog, u"email"_s), u"@example.org"_s);
        QVERIFY(complaintOf(dialog).isEmpty());
    }

    void theNextRunHasAFreeCode()
    {
        TemporarySession session;
        const Course course = added(session.store(), aCourse(u"TR-2019-01"_s));
        added(session.store(), aCourse(u"TR-2020-01"_s));
        const Course next = CourseDialog::nextRunOf(session.store(), course);
        QCOMPARE(next.code, u"TR-2020-02"_s);
        QCOMPARE(next.firstDay, course.firstDay.addYears(1));
        QCOMPARE(next.status, CourseStatus::Planned);
        QVERIFY(next.id.isNull());
    }

    void aHeadcountKnowsWhereItsPeopleComeFrom()
    {
        TemporarySession session;
        const Course course = added(session.store(), aCourse());
        HeadcountDialog dialog(*session, course.id);
        dialog.show();
        find<QSpinBox>(dialog, u"number"_s)->setValue(12);
        find<QComboBox>(dialog, u"origin"_s)->setCurrentIndex(1);
        dialog.accept();
        const Headcount written = valueOf(session.store().headcountsOf(course.id)).front();
        QCOMPARE(written.number, 12);
        QVERIFY(!written.continentId.isNull());
        HeadcountDialog again(*session, written);
        again.show();
        find<QComboBox>(again, u"origin"_s)->setCurrentIndex(3);
        again.accept();
        QCOMPARE(complaintOf(again), u"Enter the city."_s);
        QTest::keyClicks(find<QLineEdit>(again, u"city"_s), u"Kampala"_s);
        again.accept();
        const Headcount edited = valueOf(session.store().headcountsOf(course.id)).front();
        QVERIFY(!edited.cityId.isNull());
        QVERIFY(edited.continentId.isNull());
    }

    /// A dialog that neither was accepted nor rejected is one that a crash has ended.
    void whatACrashLeftIsOffered()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const auto open = [&session] {
            return std::make_unique<CourseDialog>(*session, std::nullopt, CourseDialog::emptyPattern());
        };
        const auto offer = [](QDialog &dialog) { return dialog.findChild<DraftNote *>(); };
        auto crashed = open();
        crashed->show();
        QVERIFY(!offer(*crashed)->isVisible());
        find<QLineEdit>(*crashed, u"nameKo"_s)->setText(u"대중교통"_s);
        find<QLineEdit>(*crashed, u"code"_s)->setText(u"TR-77"_s);
        crashed.reset();

        CourseDialog again(*session, std::nullopt, CourseDialog::emptyPattern());
        again.show();
        QVERIFY(offer(again)->isVisible());
        emit offer(again)->restoreRequested();
        QCOMPARE(find<QLineEdit>(again, u"nameKo"_s)->text(), u"대중교통"_s);
        again.accept();
        QCOMPARE(again.result(), int(QDialog::Accepted));
        const auto after = open();
        after->show();
        QVERIFY(!offer(*after)->isVisible());
    }

    void whatOthersEnteredIsOverwrittenOnlyKnowingly()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const Course before = valueOf(session.store().all<Course>()).front();
        CourseDialog dialog(*session, before, before);
        dialog.show();
        Course theirs = before;
        theirs.nameKo = u"다른 이름"_s;
        theirs.venue = u"본청"_s;
        QVERIFY(session->apply(edit(before, theirs)));
        find<QLineEdit>(dialog, u"nameKo"_s)->setText(u"내 이름"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(complaintOf(dialog).contains(u"다른 이름"));
        QVERIFY(complaintOf(dialog).contains(u"내 이름"));
        dialog.accept();
        QVERIFY2(dialog.isVisible(), "by saving once more nothing is overwritten");
        dialog.findChild<ErrorNote *>()->actionButton().click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Course written = valueOf(session.store().find(before.id)).value();
        QCOMPARE(written.nameKo, u"내 이름"_s);
        QCOMPARE(written.venue, u"본청"_s);
        session->undoStack().undo();
        QCOMPARE(valueOf(session.store().find(before.id)).value(), theirs);
    }

    void aDraftOutlivesWhatIsTypedBesideIt()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const auto open = [&session] {
            auto dialog =
                std::make_unique<CourseDialog>(*session, std::nullopt, CourseDialog::emptyPattern());
            dialog->show();
            return dialog;
        };
        const auto note = [](QDialog &dialog) { return dialog.findChild<DraftNote *>(); };
        find<QLineEdit>(*open(), u"nameKo"_s)->setText(u"대중교통"_s);
        {
            const auto again = open();
            find<QLineEdit>(*again, u"nameKo"_s)->setText(u"대"_s);
            QTest::qWait(500); // longer than it takes to keep what is typed
            emit note(*again)->restoreRequested();
            QCOMPARE(find<QLineEdit>(*again, u"nameKo"_s)->text(), u"대중교통"_s);
        }
        {
            const auto given = open();
            QVERIFY(note(*given)->isVisible());
            find<QLineEdit>(*given, u"nameKo"_s)->setText(u"하수"_s);
            const Answer discard(u"Discard"_s);
            given->reject();
            QVERIFY(discard.wasAsked());
        }
        const auto last = open();
        QVERIFY(note(*last)->isVisible());
        emit note(*last)->discardRequested();
        QCOMPARE(find<QLineEdit>(*last, u"nameKo"_s)->text(), QString());
        QVERIFY(!note(*open())->isVisible());
    }

    void whatIsTypedInAnotherWindowIsNotOffered()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const auto type = [&session](const QString &name) {
            auto dialog =
                std::make_unique<CourseDialog>(*session, std::nullopt, CourseDialog::emptyPattern());
            dialog->show();
            find<QLineEdit>(*dialog, u"nameKo"_s)->setText(name);
            return dialog;
        };
        auto one = type(u"하나"_s);
        QTest::qWait(500); // it is kept by now
        auto two = type(u"둘"_s);
        QVERIFY(!two->findChild<DraftNote *>()->isVisible());
        one.reset();
        two.reset();
        QStringList found;
        for (int i = 0; i < 2; ++i) {
            CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
            dialog.show();
            QVERIFY(dialog.findChild<DraftNote *>()->isVisible());
            emit dialog.findChild<DraftNote *>()->restoreRequested();
            found.append(find<QLineEdit>(dialog, u"nameKo"_s)->text());
            const Answer discard(u"Discard"_s);
            dialog.reject();
        }
        QCOMPARE(found, QStringList({u"하나"_s, u"둘"_s}));
    }

    void enterOnTheNoteBringsTheDraftBack()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        {
            CourseDialog crashed(*session, std::nullopt, CourseDialog::emptyPattern());
            find<QLineEdit>(crashed, u"nameKo"_s)->setText(u"대중교통"_s);
        }
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QWidget *restore = dialog.findChild<DraftNote *>()->tabStops().front();
        restore->setFocus();
        QTest::keyClick(restore, Qt::Key_Return);
        QCOMPARE(find<QLineEdit>(dialog, u"nameKo"_s)->text(), u"대중교통"_s);
        QVERIFY(dialog.isVisible());
        QCOMPARE(complaintOf(dialog), QString());
    }

    void everyWrongFieldSaysSoByItself()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        find<QLineEdit>(dialog, u"firstDay"_s)->setText(u"2019-02-30"_s);
        QVERIFY2(!complaintOf(dialog).isEmpty(), "although code and name are still to come");
        find<QLineEdit>(dialog, u"code"_s)->setText(u"x"_s);
        find<QLineEdit>(dialog, u"code"_s)->clear();
        int said = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += int(label->property("error").toBool() && label->isVisible());
        QCOMPARE(said, 2);
    }

    void aDraftBelongsToItsRow()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const std::vector<Course> courses = valueOf(session.store().all<Course>());
        {
            CourseDialog crashed(*session, courses[0], courses[0]);
            find<QLineEdit>(crashed, u"nameKo"_s)->setText(u"대중교통"_s);
        }
        CourseDialog other(*session, courses[1], courses[1]);
        other.show();
        QVERIFY(!other.findChild<DraftNote *>()->isVisible());
        CourseDialog same(*session, courses[0], courses[0]);
        same.show();
        QVERIFY(same.findChild<DraftNote *>()->isVisible());
    }

    void aCourseThatEndsOffersToCompleteItsParticipants()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        Register &store = session.store();
        Course running = aCourse(u"RUN-1"_s);
        running.status = CourseStatus::Running;
        running = added(store, running);
        const std::array states{EnrolmentStatus::Applied, EnrolmentStatus::Applied, EnrolmentStatus::Accepted,
                                EnrolmentStatus::Withdrawn};
        for (const EnrolmentStatus status : states) {
            Enrolment row = anEnrolment(running.id, added(store, aPerson()).id);
            row.status = status;
            row.completedOn = {};
            added(store, row);
        }
        CourseDialog dialog(*session, running, running);
        dialog.show();
        auto *completeAll = find<QCheckBox>(dialog, u"completeAll"_s);
        QVERIFY(!completeAll->isVisible());
        setCurrentValue(*find<QComboBox>(dialog, u"status"_s), CourseStatus::Completed);
        QVERIFY(completeAll->isVisible());
        QVERIFY2(completeAll->text().endsWith(u"2 applied, 1 accepted"), qPrintable(completeAll->text()));
        dialog.accept();
        int completed = 0;
        for (const Enrolment &row : valueOf(store.enrolmentsOf(running.id)))
            completed += row.status == EnrolmentStatus::Completed && row.completedOn == running.lastDay;
        QCOMPARE(completed, 3);
        QCOMPARE(session->undoStack().index(), 1);
    }

    void aNewCourseThatIsOverIsCompletedUntilAStatusIsChosen()
    {
        TemporarySession session;
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        auto *status = find<QComboBox>(dialog, u"status"_s);
        const auto enterLastDay = [&dialog](QDate day) {
            auto *edit = find<DayEdit>(dialog, u"lastDay"_s);
            edit->setDate(day);
            emit edit->dateEntered(day);
        };
        QCOMPARE(currentValue<CourseStatus>(*status), CourseStatus::Planned);
        enterLastDay(QDate::currentDate().addDays(-1));
        QCOMPARE(currentValue<CourseStatus>(*status), CourseStatus::Completed);
        enterLastDay(QDate::currentDate().addDays(30));
        QCOMPARE(currentValue<CourseStatus>(*status), CourseStatus::Planned);
        setCurrentValue(*status, CourseStatus::Cancelled);
        emit status->activated(status->currentIndex());
        enterLastDay(QDate::currentDate().addDays(-1));
        QCOMPARE(currentValue<CourseStatus>(*status), CourseStatus::Cancelled);
    }

    void aCodeThatIsTakenIsToldBesideTheField()
    {
        TemporarySession session;
        const Course taken = added(session.store(), aCourse(u"TR-1"_s));
        CourseDialog dialog(*session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        find<QLineEdit>(dialog, u"nameKo"_s)->setText(u"대중교통"_s);
        QTest::keyClicks(find<QLineEdit>(dialog, u"code"_s), u" TR-1"_s);
        QCOMPARE(complaintOf(dialog), u"There is a course with this code already."_s);
        QTest::keyClicks(find<QLineEdit>(dialog, u"code"_s), u"0"_s);
        QCOMPARE(complaintOf(dialog), QString());
        CourseDialog own(*session, taken, taken);
        own.show();
        own.accept();
        QCOMPARE(own.result(), int(QDialog::Accepted));
    }

    void aPrerequisiteIsChosenByTyping()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const Course course = fullCourse(session.store());
        CourseDialog dialog(*session, std::nullopt, course);
        dialog.show();
        auto *prerequisite = find<SuggestEdit>(dialog, u"prerequisite"_s);
        QCOMPARE(prerequisite->chosen().toLongLong(), course.prerequisiteId.value());
        prerequisite->clear();
        QTest::keyClicks(prerequisite, u"no such course"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!complaintOf(dialog).isEmpty());
        prerequisite->selectAll();
        QTest::keyClick(prerequisite, Qt::Key_Delete);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const CourseId written = dialog.courseId();
        QVERIFY(valueOf(session.store().find(written))->prerequisiteId.isNull());
    }
};

QTEST_MAIN(TestRowDialogs)
#include "tst_row_dialogs.moc"
