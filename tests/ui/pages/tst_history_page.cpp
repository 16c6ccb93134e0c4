// The history of the whole register: finding an act, seeing what it did, putting it back.
#include "builders.h"
#include "dialogs/day_edit.h"
#include "dialogs/error_note.h"
#include "editing/acts.h"
#include "editing/history_text.h"
#include "edits.h"
#include "lists.h"
#include "pages/days_button.h"
#include "pages/history_page.h"
#include "pages/history_panel.h"
#include "pages/people_page.h"
#include "pages/row_table.h"
#include "small_world.h"
#include "temporary_session.h"
#include "typing.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// With a world to edit, on the page.
struct Scene
{
    TemporarySession session{TemporarySession::Content::Nothing};
    Register &store = session.store();
    SmallWorld world{store};
    HistoryPage page{*session};

    Scene()
    {
        page.resize(2400, 840); // whatever typeface the machine has
        page.show();
    }

    void saveCourse(const std::function<void(Course &)> &change) const
    {
        const Course before = valueOf(store.find(world.course.id)).value();
        Course after = before;
        change(after);
        valueOf(session->apply(savedCourse(before, after)));
    }
    [[nodiscard]] RowTable &tableCalled(const QString &name) const
    {
        for (RowTable *table : page.findChildren<RowTable *>()) {
            if (table->accessibleName() == name)
                return *table;
        }
        qFatal("no table \"%s\"", qPrintable(name));
    }
    [[nodiscard]] RowTable &fields() const { return tableCalled(u"Fields of the row"_s); }
    [[nodiscard]] RowTable &rows() const { return tableCalled(u"Rows of the act"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *page.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString text(const RowTable &table, int row, int column) const
    {
        return table.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString sentence(int row) const { return text(page.table(), row, 1); }
    [[nodiscard]] QString count() const { return page.findChild<QLabel *>(u"count"_s)->text(); }
    [[nodiscard]] bool hasError() const
    {
        return page.findChild<HistoryPanel *>()->findChild<ErrorNote *>()->isVisible();
    }
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void theNewestActIsShownWithItsFields()
    {
        Scene scene;
        QCOMPARE(scene.count(), u"1"_s);
        scene.saveCourse([](Course &row) {
            row.venue = u"City Hall"_s;
            row.capacity = 24;
        });
        QCOMPARE(scene.count(), u"2"_s);
        QCOMPARE(scene.sentence(0), u"Edit course 2019-01"_s);
        scene.page.table().selectSingleRow(0);
        QCOMPARE(scene.rows().model()->rowCount(), 1);
        QCOMPARE(scene.text(scene.rows(), 0, 1), u"2019-01 도시교통 과정"_s);
        QCOMPARE(scene.text(scene.fields(), 0, 0), u"Venue"_s);
        QCOMPARE(scene.text(scene.fields(), 0, 2), u"City Hall"_s);
        QCOMPARE(scene.text(scene.fields(), 1, 1), QString());
        QVERIFY(!scene.button(u"putBackAct"_s).isVisible()); // the row is all
    }

    void arrowsGoFromActToActAndRowsAreCopied()
    {
        Scene scene;
        scene.saveCourse([](Course &row) { row.venue = u"City Hall"_s; });
        QVERIFY(QTest::qWaitForWindowActive(&scene.page));
        scene.page.table().selectSingleRow(0);
        scene.page.table().setFocus();
        QTest::keyClick(&scene.page.table(), Qt::Key_Down);
        QVERIFY(scene.rows().model()->rowCount() > 15);
        QTest::keyClick(&scene.page.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Small-world"_s));
        QTest::keyClick(&scene.page.table(), Qt::Key_Up);
        scene.fields().setFocus();
        QTest::keyClick(&scene.fields(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Venue\t\tCity Hall"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void aValueIsPutBackByAButton()
    {
        Scene scene;
        scene.saveCourse([](Course &row) {
            row.venue = u"City Hall"_s;
            row.capacity = 24;
        });
        scene.saveCourse([](Course &row) { row.capacity = 30; });
        scene.page.table().selectSingleRow(1);
        QCOMPARE(scene.text(scene.fields(), 1, 3), u"30"_s); // beside what the act wrote
        scene.fields().selectSingleRow(1);
        scene.button(u"putBackFields"_s).click();
        const Course now = valueOf(scene.store.find(scene.world.course.id)).value();
        QCOMPARE(now.capacity, 0);
        QCOMPARE(now.venue, u"City Hall"_s);
        QCOMPARE(scene.sentence(0), u"Put back “Capacity” of course 2019-01"_s);
        QCOMPARE(scene.text(scene.fields(), 1, 3), QString());
        QVERIFY(!scene.button(u"putBackFields"_s).isEnabled()); // it is back
        scene.session->undoStack().undo();
        QCOMPARE(valueOf(scene.store.find(now.id))->capacity, 30);
        QCOMPARE(scene.sentence(1), u"Put back “Capacity” of course 2019-01 (undone)"_s);
        QVERIFY(scene.button(u"putBackFields"_s).isEnabled());
    }

    void severalValuesAreChosenAtOnce()
    {
        Scene scene;
        scene.saveCourse([](Course &row) {
            row.venue = u"City Hall"_s;
            row.capacity = 24;
        });
        scene.page.table().selectSingleRow(0);
        scene.fields().selectAll();
        scene.button(u"putBackFields"_s).click();
        QVERIFY(valueOf(scene.store.find(scene.world.course.id)) == scene.world.course);
        QCOMPARE(scene.sentence(0), u"Put back 2 values of course 2019-01"_s);
    }

    void whatRefusesSaysWhy()
    {
        Scene scene;
        scene.saveCourse([](Course &row) { row.code = u"MOVED"_s; });
        valueOf(scene.session->apply(savedCourse({}, aCourse(scene.world.course.code))));
        scene.page.table().selectSingleRow(1);
        QVERIFY(!scene.hasError());
        scene.button(u"putBackRow"_s).click();
        QVERIFY(scene.hasError());
        scene.page.table().selectSingleRow(2);
        QVERIFY(!scene.hasError());
    }

    void anActWithDeletionsAsks()
    {
        Scene scene;
        valueOf(scene.session->apply(savedPerson({}, aPerson(u"Lý"_s))));
        scene.page.table().selectSingleRow(0);
        QCOMPARE(scene.button(u"putBackRow"_s).text(), u"Delete row…"_s);
        {
            Answer answer(u"Cancel"_s);
            scene.button(u"putBackRow"_s).click();
            QVERIFY(answer.wasAsked());
        }
        QCOMPARE(scene.count(), u"2"_s);
        Answer answer(u"Put back"_s);
        scene.button(u"putBackRow"_s).click();
        QCOMPARE(scene.count(), u"3"_s);
        QCOMPARE(scene.sentence(0), u"Put back person"_s);
        QVERIFY(!scene.button(u"putBackRow"_s).isEnabled());
    }

    void aDeletedPersonIsPutBackAsAWhole()
    {
        Scene scene;
        valueOf(scene.session->apply(valueOf(deletedPeople(scene.store, std::array{scene.world.person.id}))));
        scene.page.table().selectSingleRow(0);
        QCOMPARE(scene.rows().model()->rowCount(), 2);
        scene.button(u"putBackRow"_s).click(); // the enrolment, alone
        QVERIFY(scene.hasError());
        scene.button(u"putBackAct"_s).click();
        QVERIFY(!scene.hasError());
        QVERIFY(valueOf(scene.store.find(scene.world.enrolment.id)) == scene.world.enrolment);
        QCOMPARE(scene.sentence(0), u"Put back: delete person"_s);
    }

    void anImportIsTakenBackUnlessSomethingStandsOnIt()
    {
        Scene scene;
        const ImportPlan plan =
            planOf(scene.store, ListKind::People,
                   {{u"성명"_s, u"국가"_s, u"과정"_s},
                    {u"OKOT Daniel"_s, scene.world.country.nameEn, scene.world.course.code}});
        QCOMPARE(plan.counts.newPeople, 1);
        valueOf(scene.session->apply(changeSet(plan, {u"list.csv"_s, u"00"_s})));
        scene.page.table().selectSingleRow(0);
        QPushButton &takeBack = scene.button(u"putBackAct"_s);
        QCOMPARE(takeBack.text(), u"Take this import back…"_s);
        const Person made = valueOf(scene.store.all<Person>()).back();
        Person edited = made;
        edited.note = u"a note"_s;
        valueOf(scene.session->apply(savedPerson(made, edited)));
        scene.page.table().selectSingleRow(1);
        takeBack.click();
        QVERIFY(scene.hasError());
        scene.session->undoStack().undo();
        scene.page.table().selectSingleRow(2);
        const Answer answer(u"Put back"_s);
        takeBack.click();
        QVERIFY(!scene.hasError());
        QVERIFY(!valueOf(scene.store.find(made.id)));
    }

    void searchAndFiltersNarrow()
    {
        Scene scene;
        scene.saveCourse([](Course &row) { row.venue = u"City Hall"_s; });
        valueOf(scene.session->apply(savedPerson({}, aPerson(u"Lý"_s))));
        auto *search = scene.page.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"edit 2019"_s);
        QCOMPARE(scene.count(), u"1 of 3"_s);
        search->clear();
        const auto filters = scene.page.findChildren<ChoiceButton *>();
        QCOMPARE(filters.size(), 4);
        filters[2]->chooseValue(u"person"_s);
        QCOMPARE(filters[2]->value(), u"Person"_s);
        QCOMPARE(scene.count(), u"2 of 3"_s);
        filters[2]->clear();
        filters[1]->choose({u"nobody"_s, u"nobody"_s});
        QCOMPARE(scene.count(), u"0 of 3"_s);
    }

    void daysAreChosenOrTyped()
    {
        Scene scene;
        auto *days = scene.page.findChild<DaysButton *>();
        days->menu()->popup(scene.page.mapToGlobal(QPoint()));
        auto *from = days->menu()->findChild<DayEdit *>(u"from"_s);
        auto *to = days->menu()->findChild<DayEdit *>(u"to"_s);
        from->setText(u"2019-04-08"_s);
        emit from->editingFinished();
        QCOMPARE(days->value(), u"since 2019-04-08"_s);
        QCOMPARE(scene.count(), u"1 of 1"_s);
        to->setText(u"2018-01-01"_s); // crosses: the other end gives way
        emit to->editingFinished();
        QCOMPARE(days->value(), u"2018-01-01"_s);
        QCOMPARE(scene.count(), u"0 of 1"_s);
        from->clear();
        emit from->editingFinished();
        QCOMPARE(days->value(), u"until 2018-01-01"_s);
        to->clear();
        emit to->editingFinished();
        QCOMPARE(scene.count(), u"1"_s);
        for (QAction *action : days->menu()->actions()) {
            if (action->text() == u"Today"_s)
                action->trigger();
        }
        QCOMPARE(days->value(), u"Today"_s);
        days->menu()->close();
    }

    void oneRecordsHistoryIsShownUntilItIsCleared()
    {
        Scene scene;
        scene.saveCourse([](Course &row) { row.venue = u"City Hall"_s; });
        valueOf(scene.session->apply(savedPerson({}, aPerson(u"Lý"_s))));
        ChoiceButton *only = scene.page.findChildren<ChoiceButton *>().back();
        QVERIFY(!only->isVisible());
        scene.page.showRecord(recordOf(scene.world.course.id));
        QCOMPARE(scene.count(), u"2 of 3"_s);
        QVERIFY(only->isVisible());
        QCOMPARE(only->value(), u"2019-01 도시교통 과정"_s);
        QCOMPARE(scene.page.table().selectedRowNumbers(), std::vector{0});
        const ListView view = scene.page.view();
        HistoryPage other(*scene.session); // in another language, say
        other.setView(view);
        QCOMPARE(other.table().model()->rowCount(), 2);
        only->clear();
        QCOMPARE(scene.count(), u"3"_s);
        QVERIFY(!only->isVisible());
    }

    void aRegisterForReadingSaysWhyNothingIsPutBack()
    {
        TemporaryRegister file(TemporaryRegister::Content::Sample);
        valueOf(file->database().execute(u"PRAGMA user_version = 999"_s)); // of a newer program
        file.close();
        EditingSession session(valueOf(Register::open(file.path())));
        HistoryPage page(session);
        page.show();
        QTRY_VERIFY(page.table().model()->rowCount() > 0);
        for (const QString &name : {u"putBackFields"_s, u"putBackRow"_s, u"putBackAct"_s}) {
            QVERIFY(!page.findChild<QPushButton *>(name)->isEnabled());
            QVERIFY(!page.findChild<QPushButton *>(name)->toolTip().isEmpty());
        }
    }

    /// A participant who was removed is part of what happened to a person.
    void aPersonsPanelTellsOfRemovedEnrolments()
    {
        Scene scene;
        valueOf(scene.session->apply(
            valueOf(deletedEnrolments(scene.store, std::array{scene.world.enrolment.id}))));
        const RecentActs recent = valueOf(recentActs(scene.store, recordOf(scene.world.person.id), 5));
        QCOMPARE(recent.count, 2);
        QCOMPARE(actSentence(recent.acts[0].act), u"Remove participant from 2019-01"_s);
        QCOMPARE(recent.acts[0].changes, QStringList{u"removed: An Nguyễn – 2019-01"_s});
        QCOMPARE(recent.acts[1].changes, QStringList{u"added: An Nguyễn – 2019-01"_s});
        PeoplePage people(*scene.session);
        QSignalSpy requested(&people, &PeoplePage::historyRequested);
        people.show();
        people.selectPerson(scene.world.person.id);
        auto *all = people.findChild<QPushButton *>(u"allActs"_s);
        QCOMPARE(all->text(), u"All changes (2)"_s);
        all->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.front().front().value<Record>() == recordOf(scene.world.person.id));
    }

    void editsAreToldInShort()
    {
        Scene scene;
        scene.saveCourse([](Course &row) {
            row.status = CourseStatus::Cancelled;
            row.venue = u"City\nHall"_s;
            row.note = QString(200, u'n');
        });
        const RecentActs recent = valueOf(recentActs(scene.store, recordOf(scene.world.course.id), 1));
        QCOMPARE(recent.count, 2);
        QCOMPARE(recent.acts.size(), std::size_t(1));
        const QString text = recent.acts[0].changes.join(u'\n');
        QVERIFY2(text.startsWith(u"Venue: – → City Hall; Status: Completed → Cancelled; Note: – → nnn"_s),
                 qPrintable(text));
        QVERIFY(text.size() < 140);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
