// Participants are entered by typing: people and cities of the register are found, others are made.
#include "builders.h"
#include "dialogs/choices.h"
#include "dialogs/city_edit.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/row_suggestions.h"
#include "editing/acts.h"
#include "editing/course_progress.h"
#include "edits.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Entry
{
    TemporarySession session;
    Register &store = session.store();
    Course course = added(store, aCourse());
    Person kato = added(store, aPerson(u"KATO"_s, u"Daniel"_s));
    std::unique_ptr<EnrolmentDialog> dialog = open();

    std::unique_ptr<EnrolmentDialog> open()
    {
        Enrolment enrolment;
        enrolment.courseId = course.id;
        auto opened = std::make_unique<EnrolmentDialog>(*session, enrolment);
        opened->show();
        // Lists of suggestions and the end of editing follow the focus.
        opened->activateWindow();
        if (!QTest::qWaitForWindowActive(opened.get()))
            qFatal("the dialog is not active");
        return opened;
    }
    SuggestEdit *line(const QString &name) const
    {
        auto *found = dialog->findChild<SuggestEdit *>(name);
        if (!found)
            qFatal("there is no field \"%s\"", qPrintable(name));
        return found;
    }
    void clear(const QString &name) const
    {
        closePopup(name);
        line(name)->clear();
    }
    QStringList suggestions(const QString &name) const
    {
        const QAbstractItemModel *model = line(name)->completer()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    /// Takes the n-th suggestion from the list.
    void take(const QString &name, int row) const
    {
        QCompleter *completer = line(name)->completer();
        QAbstractItemView *popup = completer->popup();
        popup->setCurrentIndex(popup->model()->index(row, 0));
        QTest::keyClick(popup, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void type(const QString &name, const QString &text) const
    {
        line(name)->setFocus();
        if (text.front().script() == QChar::Script_Hangul)
            compose(line(name), text);
        else
            QTest::keyClicks(line(name), text);
        QCoreApplication::processEvents();
    }
    void closePopup(const QString &name) const { line(name)->completer()->popup()->hide(); }
    /// What stands beside the fields in this role.
    QString shownLabel(const char *property) const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->property(property).toBool() && label->isVisible())
                return label->text();
        }
        return {};
    }
    QString hint() const { return shownLabel("muted"); }
    Enrolment written() const { return valueOf(session.store().enrolmentsOf(course.id)).front(); }
};

Enrolment newEnrolmentOf(const Entry &entry)
{
    Enrolment expected = newEnrolment(entry.course);
    expected.id = entry.written().id;
    expected.personId = entry.kato.id;
    return expected;
}

} // namespace

class TestEnrolmentDialog : public QObject
{
    Q_OBJECT

private slots:
    void aPersonOfTheRegisterIsChosen()
    {
        Entry entry;
        entry.type(u"person"_s, u"kat"_s);
        QCOMPARE(entry.suggestions(u"person"_s), (QStringList{u"Daniel KATO"_s, u"New person “kat”"_s}));
        entry.take(u"person"_s, 0);
        QCOMPARE(entry.line(u"person"_s)->text(), u"Daniel KATO"_s);
        entry.dialog->accept();
        QVERIFY(!entry.dialog->isVisible());
        QCOMPARE(entry.written().personId, entry.kato.id);
        QCOMPARE(valueOf(entry.store.all<Person>()).size(), std::size_t(1));
    }

    void namesAreSuggestedBeforeWhatElseIsFound()
    {
        Entry entry;
        Enrolment earlier = anEnrolment(entry.course.id, added(entry.store, aPerson(u"ABE"_s, u"An"_s)).id);
        earlier.organisation = u"Kato & Sons"_s;
        added(entry.store, earlier);
        entry.type(u"person"_s, u"kat"_s);
        const QStringList suggestions = entry.suggestions(u"person"_s);
        QCOMPARE(suggestions.size(), 3);
        QCOMPARE(suggestions[0], u"Daniel KATO"_s);
        QVERIFY(suggestions[1].startsWith(u"An ABE"_s));
    }

    void aNewPersonIsMadeInPlace()
    {
        Entry entry;
        entry.type(u"person"_s, u"가나다"_s);
        entry.closePopup(u"person"_s);
        auto *familyName = entry.dialog->findChild<QLineEdit *>(u"familyName"_s);
        QVERIFY(familyName->isVisible());
        QCOMPARE(familyName->text(), u"가나다"_s);
        entry.dialog->accept();
        QCOMPARE(valueOf(entry.store.find(entry.written().personId))->familyName, u"가나다"_s);
        QCOMPARE(entry.session->undoStack().count(), 1);
    }

    void aSuggestedCityIsMadeOnTheWay()
    {
        Entry entry;
        entry.type(u"person"_s, u"Sukarno"_s);
        entry.closePopup(u"person"_s);
        entry.type(u"city"_s, u"Kampal"_s);
        QVERIFY(!entry.suggestions(u"city"_s).isEmpty());
        entry.take(u"city"_s, 0);
        entry.dialog->accept();
        const City city = valueOf(entry.store.find(entry.written().cityId)).value();
        QCOMPARE(city.nameEn, u"Kampala"_s);
        QCOMPARE(city.nameKo, u"캄팔라"_s);
        QCOMPARE(valueOf(entry.store.find(city.countryId))->code, u"UG"_s);
        entry.session->undoStack().undo();
        QCOMPARE(valueOf(entry.store.all<City>()).size(), std::size_t(0));
    }

    /// Of many cities with the word in their names, the one that is called so, then those of the register,
    /// then the larger ones.
    void theNearestCitiesAreSuggestedFirst()
    {
        Entry entry;
        const Country uganda = valueOf(entry.store.all<Country>()).front();
        added(entry.store, aCity(uganda.id, u"Santiagoville"_s));
        entry.dialog = entry.open();
        entry.type(u"city"_s, u"santiago"_s);
        const QStringList found = entry.suggestions(u"city"_s);
        QVERIFY(found.size() > 6);
        const QStringList starts{u"Santiago · Chile"_s, u"Santiago · Philippines"_s, u"Santiagoville"_s,
                                 u"Santiago de los Caballeros"_s, u"Santiago de Querétaro"_s};
        for (qsizetype i = 0; i < starts.size(); ++i)
            QVERIFY2(found[i].startsWith(starts[i]), qPrintable(found[i]));
        entry.clear(u"city"_s);
        entry.type(u"city"_s, u"rio"_s);
        QVERIFY2(entry.suggestions(u"city"_s)[0].startsWith(u"Rio de Janeiro"_s),
                 qPrintable(entry.suggestions(u"city"_s).join(u", "_s)));
    }

    void aCityOfTheRegisterIsFoundByEitherName()
    {
        Entry entry;
        const Country uganda = valueOf(entry.store.all<Country>()).front();
        const City city = added(entry.store, aCity(uganda.id, u"Testtown"_s, u"시험시"_s));
        entry.dialog = entry.open();
        entry.type(u"person"_s, u"Sukarno"_s);
        entry.closePopup(u"person"_s);
        entry.type(u"city"_s, u"시험시"_s);
        entry.closePopup(u"city"_s);
        entry.dialog->accept();
        QCOMPARE(entry.written().cityId, city.id);
        QCOMPARE(valueOf(entry.store.all<City>()).size(), std::size_t(1));
    }

    void aQuiteNewCityAsksForItsCountry()
    {
        Entry entry;
        entry.type(u"person"_s, u"Sukarno"_s);
        entry.closePopup(u"person"_s);
        entry.type(u"city"_s, u"Qwertyville"_s);
        entry.closePopup(u"city"_s);
        QComboBox *country = entry.dialog->findChild<CityEdit *>()->countryCombo();
        QVERIFY(country->isVisible());
        entry.dialog->accept();
        QVERIFY(entry.dialog->isVisible());
        country->setCurrentIndex(1);
        entry.dialog->accept();
        QVERIFY(!entry.dialog->isVisible());
        QCOMPARE(valueOf(entry.store.find(entry.written().cityId))->nameEn, u"Qwertyville"_s);
    }

    void aJobTitleRemembersItsSeniority()
    {
        Entry entry;
        const Seniority level = valueOf(entry.store.all<Seniority>()).back();
        added(entry.store, aJobTitle(level.id, u"bus planner"_s));
        entry.type(u"person"_s, u"Sukarno"_s);
        entry.closePopup(u"person"_s);
        auto *jobTitle = entry.dialog->findChild<QLineEdit *>(u"jobTitle"_s);
        jobTitle->setFocus();
        QTest::keyClicks(jobTitle, u"Bus Planner"_s);
        QTest::keyClick(jobTitle, Qt::Key_Tab);
        auto *seniority = entry.dialog->findChild<QComboBox *>(u"seniority"_s);
        QCOMPARE(seniority->currentText(), level.nameEn);
        entry.dialog->accept();
        QCOMPARE(entry.written().seniorityId, level.id);
    }

    /// What was filled in for one title must not be remembered for another.
    void aSeniorityThatWasFilledInGoesWithItsTitle()
    {
        Entry entry;
        const Seniority level = valueOf(entry.store.all<Seniority>()).back();
        added(entry.store, aJobTitle(level.id, u"bus planner"_s));
        auto *jobTitle = entry.dialog->findChild<QLineEdit *>(u"jobTitle"_s);
        auto *seniority = entry.dialog->findChild<QComboBox *>(u"seniority"_s);
        const auto enter = [jobTitle](const QString &title) {
            jobTitle->setFocus();
            jobTitle->selectAll();
            QTest::keyClicks(jobTitle, title);
            QTest::keyClick(jobTitle, Qt::Key_Tab);
        };
        enter(u"Bus planner"_s);
        QCOMPARE(seniority->currentText(), level.nameEn);
        enter(u"Consultant"_s);
        QCOMPARE(seniority->currentText(), u"Unknown"_s);
        enter(u"Bus planner"_s);
        seniority->setCurrentIndex(1);
        emit seniority->activated(1);
        const QString chosen = seniority->currentText();
        QVERIFY(chosen != level.nameEn);
        enter(u"Consultant"_s);
        QCOMPARE(seniority->currentText(), chosen);
    }

    void aTitleThatIsKnownByNowIsFilledInForSomebodyWhoHadNone()
    {
        Entry entry;
        const Seniority level = valueOf(entry.store.all<Seniority>()).back();
        Enrolment earlier = anEnrolment(added(entry.store, aCourse(u"OLD"_s)).id, entry.kato.id);
        earlier.jobTitle = u"Consultant"_s;
        added(entry.store, earlier);
        added(entry.store, aJobTitle(level.id, u"consultant"_s));
        entry.type(u"person"_s, u"kat"_s);
        entry.take(u"person"_s, 0);
        QCOMPARE(entry.dialog->findChild<QLineEdit *>(u"jobTitle"_s)->text(), u"Consultant"_s);
        QCOMPARE(entry.dialog->findChild<QComboBox *>(u"seniority"_s)->currentText(), level.nameEn);
    }

    void whatAPersonWasLastTimeIsOffered()
    {
        Entry entry;
        Enrolment earlier = anEnrolment(added(entry.store, aCourse(u"OLD"_s)).id, entry.kato.id);
        earlier.organisation = u"KCCA"_s;
        added(entry.store, earlier);
        entry.type(u"person"_s, u"kat"_s);
        entry.take(u"person"_s, 0);
        QCOMPARE(entry.dialog->findChild<QLineEdit *>(u"organisation"_s)->text(), u"KCCA"_s);
    }

    void aPersonIsInACourseOnce()
    {
        Entry entry;
        added(entry.store, anEnrolment(entry.course.id, entry.kato.id));
        entry.type(u"person"_s, u"kat"_s);
        entry.take(u"person"_s, 0);
        QCOMPARE(entry.shownLabel("error"), u"This person is in this course already."_s);
        entry.dialog->accept();
        QVERIFY(entry.dialog->isVisible());
        QCOMPARE(valueOf(entry.store.enrolmentsOf(entry.course.id)).size(), std::size_t(1));
        Answer answer(u"Discard"_s);
        entry.dialog->reject();
    }

    /// It may be another person of the same name: it is said, and does not stand in the way.
    void aNameThatIsThereAlreadyIsTold()
    {
        Entry entry;
        entry.type(u"person"_s, u"kato Danie"_s);
        QCOMPARE(entry.hint(), QString());
        entry.type(u"person"_s, u"l"_s);
        QVERIFY2(entry.hint().startsWith(u"Somebody of this name is there already: Daniel KATO"),
                 qPrintable(entry.hint()));
        added(entry.store, anEnrolment(entry.course.id, entry.kato.id));
        entry.line(u"person"_s)->clear();
        entry.type(u"person"_s, u"Daniel Kato"_s);
        QVERIFY2(entry.hint().startsWith(u"Somebody of this name is in this course already: "),
                 qPrintable(entry.hint()));
        entry.closePopup(u"person"_s);
        entry.dialog->accept();
        QVERIFY(!entry.dialog->isVisible());
        QCOMPARE(valueOf(entry.store.enrolmentsOf(entry.course.id)).size(), std::size_t(2));
    }

    void whatIsLikelyFollowsTheChosenCourse()
    {
        Entry entry;
        Enrolment of;
        of.personId = entry.kato.id;
        Course running = aCourse(u"RUN-1"_s);
        running.status = CourseStatus::Running;
        running = added(entry.store, running);
        entry.dialog = std::make_unique<EnrolmentDialog>(*entry.session, of);
        entry.dialog->show();
        auto *status = entry.dialog->findChild<QComboBox *>(u"status"_s);
        auto *course = entry.line(u"course"_s);
        const auto choose = [&](const Course &row) {
            course->choose(courseSuggestion(row));
            emit course->edited();
        };
        choose(entry.course);
        QCOMPARE(currentValue<EnrolmentStatus>(*status), EnrolmentStatus::Completed);
        choose(running);
        QCOMPARE(currentValue<EnrolmentStatus>(*status), EnrolmentStatus::Attended);
        setCurrentValue(*status, EnrolmentStatus::Withdrawn);
        emit status->activated(status->currentIndex());
        choose(entry.course);
        QCOMPARE(currentValue<EnrolmentStatus>(*status), EnrolmentStatus::Withdrawn);
        setCurrentValue(*status, EnrolmentStatus::Completed);
        emit status->activated(status->currentIndex());
        entry.dialog->accept();
        QVERIFY(entry.written() == newEnrolmentOf(entry));
    }

    void aPersonMustBeGiven()
    {
        Entry entry;
        entry.dialog->accept();
        QVERIFY(entry.dialog->isVisible());
        QCOMPARE(entry.dialog->focusWidget(), entry.line(u"person"_s));
    }
};

QTEST_MAIN(TestEnrolmentDialog)
#include "tst_enrolment_dialog.moc"
