// A course's participants, entered by keyboard alone beside the list of courses.
#include "builders.h"
#include "dialogs/city_edit.h"
#include "dialogs/suggest_edit.h"
#include "editing/course_progress.h"
#include "edits.h"
#include "pages/participant_entry.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QShortcut>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Entry
{
    TemporarySession session;
    Register &store = session.store();
    Course course = added(store, courseThatIsOver());
    Course other = added(store, aCourse(u"TR-2"_s));
    Person kato = added(store, aPerson(u"KATO"_s, u"Daniel"_s));
    std::unique_ptr<ParticipantEntry> entry = open();

    static Course courseThatIsOver()
    {
        Course row = aCourse(u"TR-1"_s);
        row.status = CourseStatus::Completed;
        return row;
    }
    std::unique_ptr<ParticipantEntry> open()
    {
        auto made = std::make_unique<ParticipantEntry>(*session);
        made->setCourse(course);
        made->resize(400, 500);
        made->show();
        activate(*made);
        made->findChild<SuggestEdit *>(u"person"_s)->setFocus();
        return made;
    }
    /// Without a window manager a list of suggestions that closes leaves no window active.
    static void activate(QWidget &window)
    {
        window.activateWindow();
        if (!QApplication::activePopupWidget() && !QTest::qWaitForWindowActive(&window))
            qFatal("the entry is not active");
    }
    void activate() const { activate(*entry); }
    SuggestEdit *person() const { return entry->findChild<SuggestEdit *>(u"person"_s); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return entry->findChild<Widget *>(name);
    }
    /// As a key that the form's shortcuts take before a list of suggestions sees it.
    void pressShortcut(Qt::Key key) const
    {
        for (QShortcut *shortcut : entry->findChildren<QShortcut *>()) {
            if (shortcut->key() == QKeySequence(key))
                emit shortcut->activated();
        }
        QCoreApplication::processEvents();
    }
    /// To wherever the keys go now.
    static void press(Qt::Key key)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        if (text.front().script() == QChar::Script_Hangul)
            compose(QApplication::focusWidget(), text);
        else
            QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    std::vector<Enrolment> written() { return valueOf(store.enrolmentsOf(course.id)); }
    QString unfinished() const
    {
        for (const QLabel *label : entry->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"href"_s))
                return label->text();
        }
        return {};
    }
};

} // namespace

class TestParticipantEntry : public QObject
{
    Q_OBJECT

private slots:
    void somebodyOfTheRegisterIsAddedWithTheLatestData()
    {
        Entry entry;
        Enrolment earlier = anEnrolment(entry.other.id, entry.kato.id);
        earlier.organisation = u"KCCA"_s;
        added(entry.store, earlier);
        Entry::type(u"kat"_s);
        Entry::press(Qt::Key_Down);
        Entry::press(Qt::Key_Return);
        QCOMPARE(entry.person()->text(), u"Daniel KATO"_s);
        QCOMPARE(entry.written().size(), std::size_t(0));
        Entry::press(Qt::Key_Return);
        QCOMPARE(entry.written().size(), std::size_t(1));
        QCOMPARE(entry.written().front().personId, entry.kato.id);
        QCOMPARE(entry.written().front().organisation, u"KCCA"_s);
        QCOMPARE(entry.written().front().status, EnrolmentStatus::Completed);
        QCOMPARE(entry.written().front().completedOn, entry.course.lastDay);
        QVERIFY(entry.person()->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), entry.person());
    }

    void onePersonAfterAnotherIsChosenFromTheList()
    {
        Entry entry;
        std::vector<Person> people{entry.kato};
        for (const QString &name : {u"AKELLO"_s, u"BALOGUN"_s, u"CHEN"_s})
            people.push_back(added(entry.store, aPerson(name, u"Ana"_s)));
        for (const Person &person : people) {
            entry.activate();
            QTRY_COMPARE(QApplication::focusWidget(), entry.person());
            Entry::type(person.familyName.toLower());
            Entry::press(Qt::Key_Down);
            Entry::press(Qt::Key_Return);
            QCOMPARE(entry.person()->chosen().toLongLong(), person.id.value());
            Entry::press(Qt::Key_Return);
        }
        QCOMPARE(entry.written().size(), people.size());
        for (const Enrolment &enrolment : entry.written())
            QVERIFY(std::any_of(people.begin(), people.end(),
                                [&](const Person &person) { return person.id == enrolment.personId; }));
    }

    void enterInTheCitysListChoosesTheCityAndAddsNobodyYet()
    {
        Entry entry;
        Entry::type(u"RUIZ Ana"_s);
        Entry::press(Qt::Key_Return);
        auto *city = entry.find<QLineEdit>(u"city"_s);
        QCOMPARE(QApplication::focusWidget(), city);
        Entry::type(u"Kampal"_s);
        QTRY_VERIFY(city->completer()->popup()->isVisible());
        Entry::press(Qt::Key_Down);
        // As a real keyboard has it: the form's own key is asked before the list.
        entry.pressShortcut(Qt::Key_Return);
        QCOMPARE(entry.written().size(), std::size_t(0));
        QVERIFY(!city->completer()->popup()->isVisible());
        QCOMPARE(city->text(), u"Kampala"_s);
    }

    void anEntryThatIsEmptiedAgainLacksNobody()
    {
        Entry entry;
        Entry::type(u"x"_s);
        Entry::press(Qt::Key_Backspace);
        QVERIFY(entry.person()->text().isEmpty());
        for (const QLabel *label : entry.entry->findChildren<QLabel *>())
            QVERIFY2(!label->property("error").toBool() || !label->isVisible(), qPrintable(label->text()));
    }

    /// Nobody is chosen by Enter alone, however near the name.
    void enterChoosesOnlyWhatTheArrowsMarked()
    {
        Entry entry;
        Entry::type(u"kat"_s);
        Entry::press(Qt::Key_Return);
        QVERIFY(!entry.person()->chosen().isValid());
        QCOMPARE(entry.find<QLineEdit>(u"familyName"_s)->text(), u"kat"_s);
    }

    void enterOnANewNameOpensTheRest()
    {
        Entry entry;
        QVERIFY(!entry.find<QLineEdit>(u"organisation"_s)->isVisible());
        Entry::type(u"RUIZ Ana"_s);
        Entry::press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), entry.find<QLineEdit>(u"city"_s));
        QCOMPARE(entry.find<QLineEdit>(u"familyName"_s)->text(), u"RUIZ"_s);
        entry.find<QLineEdit>(u"organisation"_s)->setFocus();
        Entry::type(u"시청"_s);
        Entry::press(Qt::Key_Return);
        QCOMPARE(entry.written().size(), std::size_t(1));
        const Person person = valueOf(entry.store.find(entry.written().front().personId)).value();
        QCOMPARE(displayName(person), u"RUIZ Ana"_s);
        QCOMPARE(entry.session->undoStack().count(), 1);
        QVERIFY(!entry.find<QLineEdit>(u"organisation"_s)->isVisible());
    }

    /// Twenty people, one after the other, with nothing but keys.
    void aWholeCourseIsTyped()
    {
        Entry entry;
        for (int i = 0; i < 20; ++i) {
            Entry::type(u"가나다%1"_s.arg(i).left(3));
            Entry::type(QString::number(i));
            Entry::press(Qt::Key_Return);
            Entry::press(Qt::Key_Return);
            QCOMPARE(entry.written().size(), std::size_t(i + 1));
        }
        QCOMPARE(entry.session->undoStack().count(), 20);
        entry.session->undoStack().setIndex(0);
        QCOMPARE(entry.written().size(), std::size_t(0));
    }

    void aNewCityAsksForItsCountryOnce()
    {
        Entry entry;
        for (const QString &name : {u"Ana"_s, u"Berta"_s}) {
            Entry::type(name);
            Entry::press(Qt::Key_Return);
            auto *city = entry.entry->findChild<CityEdit *>();
            city->lineEdit()->setFocus();
            Entry::type(u"Qwertyville"_s);
            const bool isFirst = name == u"Ana"_s;
            QCOMPARE(city->countryCombo()->isVisible(), isFirst);
            entry.activate();
            if (isFirst) {
                Entry::press(Qt::Key_Return);
                QCOMPARE(entry.written().size(), std::size_t(0));
                city->countryCombo()->setCurrentIndex(1);
            }
            city->lineEdit()->setFocus();
            if (QApplication::activePopupWidget())
                Entry::press(Qt::Key_Return); // closes the suggestions
            Entry::press(Qt::Key_Return);
            entry.activate();
        }
        QCOMPARE(entry.written().size(), std::size_t(2));
        QCOMPARE(entry.written()[0].cityId, entry.written()[1].cityId);
    }

    void whatIsWrongIsSaidBesideTheField()
    {
        Entry entry;
        Entry::type(u"Ana"_s);
        Entry::press(Qt::Key_Return);
        entry.find<QLineEdit>(u"familyName"_s)->clear();
        Entry::press(Qt::Key_Return);
        QCOMPARE(entry.written().size(), std::size_t(0));
        QVERIFY(!entry.find<QLineEdit>(u"familyName"_s)->accessibleDescription().isEmpty());
    }

    void somebodyIsInTheCourseAlready()
    {
        Entry entry;
        added(entry.store, anEnrolment(entry.course.id, entry.kato.id));
        Entry::type(u"kat"_s);
        Entry::press(Qt::Key_Down);
        Entry::press(Qt::Key_Return);
        entry.person()->setFocus();
        Entry::press(Qt::Key_Return);
        QCOMPARE(entry.written().size(), std::size_t(1));
        QCOMPARE(entry.person()->text(), u"Daniel KATO"_s);
    }

    void escAsksBeforeTypedTextIsLost()
    {
        Entry entry;
        Entry::type(u"Ana"_s);
        Entry::press(Qt::Key_Return);
        {
            Answer keep(u"Keep editing"_s);
            Entry::press(Qt::Key_Escape);
            QVERIFY(keep.wasAsked());
        }
        QCOMPARE(entry.person()->text(), u"Ana"_s);
        entry.activate();
        Answer discard(u"Discard"_s);
        Entry::press(Qt::Key_Escape);
        QVERIFY(entry.person()->text().isEmpty());
    }

    void whatIsTypedWaitsForItsCourse()
    {
        Entry entry;
        Entry::type(u"Ana"_s);
        Entry::press(Qt::Key_Return);
        entry.find<QLineEdit>(u"organisation"_s)->setText(u"시청"_s);
        entry.entry->setCourse(entry.other);
        QVERIFY(entry.person()->text().isEmpty());
        QVERIFY(entry.unfinished().contains(u"Ana (TR-1)"_s));
        entry.entry->setCourse(entry.course);
        QCOMPARE(entry.person()->text(), u"Ana"_s);
        QCOMPARE(entry.find<QLineEdit>(u"organisation"_s)->text(), u"시청"_s);
        QVERIFY(entry.unfinished().isEmpty());
        entry.person()->setFocus();
        Entry::press(Qt::Key_Return);
        QCOMPARE(entry.written().size(), std::size_t(1));
        entry.entry = entry.open();
        QVERIFY(entry.person()->text().isEmpty());
    }

    void aCrashLosesNothing()
    {
        Entry entry;
        Entry::type(u"Ana"_s);
        Entry::press(Qt::Key_Return);
        entry.find<QLineEdit>(u"jobTitle"_s)->setText(u"과장"_s);
        QTest::qWait(600); // what is typed in the last moment before a crash is lost
        entry.entry.reset();
        entry.entry = entry.open();
        QCOMPARE(entry.person()->text(), u"Ana"_s);
        QCOMPARE(entry.find<QLineEdit>(u"jobTitle"_s)->text(), u"과장"_s);
    }

    void aCourseThatRunsHasPeopleWhoAttend()
    {
        Course course = aCourse();
        course.status = CourseStatus::Running;
        QCOMPARE(newEnrolment(course).status, EnrolmentStatus::Attended);
        course.status = CourseStatus::Planned;
        QCOMPARE(newEnrolment(course).status, EnrolmentStatus::Applied);
    }
};

QTEST_MAIN(TestParticipantEntry)
#include "tst_participant_entry.moc"
