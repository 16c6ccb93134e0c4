// The pages of courses and people: finding, choosing, editing, deleting, copying.
#include "builders.h"
#include "edits.h"
#include "pages/choice_button.h"
#include "pages/courses_page.h"
#include "pages/empty_state.h"
#include "pages/people_page.h"
#include "pages/row_table.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalSpy>
#include <QUndoStack>

#include <algorithm>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

int rowsOfTable(const ListPage &page)
{
    return page.table().model()->rowCount();
}

void search(const ListPage &page, const QString &text)
{
    page.findChild<QLineEdit *>(u"search"_s)->setText(text);
}

QString countText(const ListPage &page)
{
    return page.findChild<QLabel *>(u"count"_s)->text();
}

QString selectedText(const ListPage &page, int column)
{
    const QModelIndexList rows = page.table().selectionModel()->selectedRows(column);
    return rows.size() == 1 ? rows.front().data().toString() : QString();
}

/// Types into the next dialog and accepts it.
void fillNextDialog(const QString &field, const QString &text)
{
    QTimer::singleShot(0, qApp, [field, text] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>(field);
        QVERIFY(line);
        line->setText(text);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
    });
}

/// Takes the step that erasing needs, and erases.
void eraseInNextDialog()
{
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u"forGood"_s)->click();
        dialog->findChild<QPushButton *>(u"erase"_s)->click();
        QVERIFY(!dialog->isVisible());
    });
}

} // namespace

class TestListPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_sample = std::make_unique<TemporarySession>(TemporarySession::Content::Sample); }
    void cleanupTestCase() { m_sample.reset(); }
    void cleanup() { (**m_sample).undoStack().setIndex(0); }

    void theSearchNarrowsAndCounts()
    {
        CoursesPage page(**m_sample);
        page.show();
        QCOMPARE(countText(page), u"174"_s);
        search(page, u"TR-2019"_s);
        QVERIFY(rowsOfTable(page) > 0 && rowsOfTable(page) < 174);
        QCOMPARE(countText(page), u"%1 of 174"_s.arg(rowsOfTable(page)));
        search(page, {});
        QCOMPARE(countText(page), u"174"_s);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.focusSearch();
        QCOMPARE(QApplication::focusWidget(), page.findChild<QLineEdit *>(u"search"_s));
    }

    void theSelectionFollowsItsRowThroughSearchAndOrder()
    {
        PeoplePage page(**m_sample);
        page.show();
        page.table().selectSingleRow(40);
        const QString name = selectedText(page, 0);
        page.table().sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(selectedText(page, 0), name);
        search(page, name.split(u' ').front());
        QCOMPARE(selectedText(page, 0), name);
        search(page, u"no such person"_s);
        QCOMPARE(selectedText(page, 0), QString());
    }

    void nothingFoundOffersToClearTheSearch()
    {
        CoursesPage page(**m_sample);
        page.show();
        search(page, u"없는 과정"_s);
        QCOMPARE(rowsOfTable(page), 0);
        auto *empty = page.table().parentWidget()->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(rowsOfTable(page), 174);
        QVERIFY(!empty->isVisible());
    }

    void filtersNarrow()
    {
        CoursesPage page(**m_sample);
        page.show();
        ChoiceButton *year = page.findChildren<ChoiceButton *>().front();
        year->choose({u"2019"_s, 2019});
        QVERIFY(rowsOfTable(page) > 0 && rowsOfTable(page) < 174);
        year->clear();
        QCOMPARE(rowsOfTable(page), 174);
    }

    void aRowIsSelectedAsSoonAsTheListHasIt()
    {
        PeoplePage page(**m_sample);
        const QScopedValueRollback<std::chrono::milliseconds> impatient(patience,
                                                                        std::chrono::milliseconds(0));
        page.show();
        search(page, u"no such person"_s);
        const Person someone = valueOf(m_sample->store().all<Person>()).back();
        page.selectPerson(someone.id);
        QTRY_COMPARE(page.table().selectedKeys(), std::vector{someone.id.value()});
        QVERIFY(page.findChild<QLineEdit *>(u"search"_s)->text().isEmpty());
    }

    void aNewCourseIsAddedAndSelected()
    {
        CoursesPage page(**m_sample);
        page.show();
        search(page, u"TR-2019"_s);
        QTimer::singleShot(0, qApp, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            dialog->findChild<QLineEdit *>(u"code"_s)->setText(u"ZZ-1"_s);
            dialog->findChild<QLineEdit *>(u"nameKo"_s)->setText(u"새 과정"_s);
            dialog->accept();
        });
        page.newRow();
        QCOMPARE(selectedText(page, 0), u"ZZ-1"_s);
        QCOMPARE(countText(page), u"175"_s);
        (**m_sample).undoStack().undo();
        QCOMPARE(countText(page), u"174"_s);
    }

    void twoSelectedPeopleAreMerged()
    {
        Register &store = m_sample->store();
        PeoplePage page(**m_sample);
        page.show();
        auto *merge = page.findChild<QPushButton *>(u"merge"_s);
        QVERIFY(!merge->isEnabled());
        page.table().selectKeys({3, 5, 7});
        QVERIFY(!merge->isEnabled());
        page.table().selectKeys({3, 5});
        QVERIFY(merge->isEnabled());
        QTimer::singleShot(0, qApp,
                           [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept(); });
        merge->click();
        const bool isFirstKept = valueOf(store.find(PersonId(3))).has_value();
        QVERIFY(isFirstKept != valueOf(store.find(PersonId(5))).has_value());
        QCOMPARE(page.table().selectedKeys(), std::vector<qint64>{isFirstKept ? 3 : 5});
        QVERIFY(!merge->isEnabled());
        QCOMPARE((**m_sample).undoStack().undoText(), u"merge two people"_s);
    }

    void duplicatesAreSearchedForOverThePage()
    {
        PeoplePage page(**m_sample);
        page.show();
        page.findChild<QPushButton *>(u"findDuplicates"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"personDuplicatesDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
    }

    void allSelectedPeopleAreErasedByTheMenu()
    {
        TemporarySession session(TemporarySession::Content::Nothing);
        Register &store = session.store();
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            added(store, aPerson(name));
        PeoplePage page(*session);
        page.show();
        const auto actions = page.table().actions();
        const auto erase = std::ranges::find(actions, u"Erase…"_s, &QAction::text);
        QVERIFY(erase != actions.end());
        page.table().clearSelection();
        QVERIFY(!(*erase)->isEnabled());
        page.table().selectRow(0);
        page.table().selectionModel()->select(page.table().model()->index(1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        eraseInNextDialog();
        (*erase)->trigger();
        QVERIFY(isErased(valueOf(store.find(PersonId(1))).value()));
        QVERIFY(isErased(valueOf(store.find(PersonId(2))).value()));
        QVERIFY(!isErased(valueOf(store.find(PersonId(3))).value()));
        QCOMPARE(rowsOfTable(page), 3);
    }

    void thePanelErasesAndThenSaysSo()
    {
        TemporarySession session(TemporarySession::Content::Nothing);
        const Person person = added(session.store(), aPerson());
        PeoplePage page(*session);
        page.show();
        page.selectPerson(person.id);
        auto *erase = page.findChild<QPushButton *>(u"erase"_s);
        QVERIFY(erase && erase->isVisible() && erase->isEnabled());
        eraseInNextDialog();
        erase->click();
        QVERIFY(isErased(valueOf(session.store().find(person.id)).value()));
        QVERIFY(!erase->isVisible());
        QCOMPARE(page.table().model()->index(0, 0).data().toString(), u"(erased person 1)"_s);
    }

    void enterEditsTheSelectedRow()
    {
        CoursesPage page(**m_sample);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.table().selectSingleRow(3);
        page.table().setFocus();
        fillNextDialog(u"nameEn"_s, u"A better name"_s);
        QTest::keyClick(&page.table(), Qt::Key_Return);
        QCOMPARE(page.table().model()->index(3, 1).data().toString(), u"A better name"_s);
        (**m_sample).undoStack().undo();
        QVERIFY(page.table().model()->index(3, 1).data().toString() != u"A better name"_s);
    }

    void deletingNamesWhatGoesAlongAndIsOneStep()
    {
        CoursesPage page(**m_sample);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.table().selectSingleRow(3);
        page.table().setFocus();
        {
            Answer answer(u"Cancel"_s);
            QTest::keyClick(&page.table(), Qt::Key_Delete);
            QVERIFY(answer.question().contains(u"enrolments go with it"_s));
            QVERIFY(answer.details().count(u'\n') > 3);
        }
        QCOMPARE(rowsOfTable(page), 174);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        Answer answer(u"Delete"_s);
        QTest::keyClick(&page.table(), Qt::Key_Delete);
        QCOMPARE(rowsOfTable(page), 173);
        (**m_sample).undoStack().undo();
        QCOMPARE(rowsOfTable(page), 174);
    }

    void selectedRowsAreCopiedAsTheyRead()
    {
        PeoplePage page(**m_sample);
        page.show();
        page.table().selectRow(0);
        page.table().copySelection();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
        QVERIFY(lines[1].contains(selectedText(page, 0)));
    }

    void allSelectedRowsAreCopiedInTheOrderOfTheList()
    {
        CoursesPage page(**m_sample);
        page.resize(2400, 840); // with its first column
        page.show();
        page.table().selectAll();
        page.table().copySelection();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 175);
        for (int row = 0; row < 174; ++row)
            QVERIFY(lines[row + 1].startsWith(page.table().model()->index(row, 0).data().toString()));
        QCOMPARE(copied->html().count(u"<tr>"_s), 175);
    }

    void theShownListIsNarrowedInWords()
    {
        CoursesPage page(**m_sample);
        page.show();
        const ListView usual = page.view();
        ListView view = usual;
        view.search = u"TR"_s;
        view.chosen = {{u"year"_s, 2019}};
        view.filters = {{u"participants"_s, NumberFilter{10, {}}},
                        {u"days"_s, DayFilter{QDate(2019, 1, 1), QDate(2019, 12, 31)}}};
        view.columns = {{u"participants"_s, 80}, {u"code"_s, 120}};
        page.setView(view);
        const ShownList list = page.shownList();
        QCOMPARE(list.title, u"Courses"_s);
        QCOMPARE(list.columns, (std::vector<int>{7, 0}));
        QCOMPARE(list.rows().size(), rowsOfTable(page));
        QStringList words;
        for (const ShownList::Narrowing &each : list.narrowings) {
            words.append(each.words);
            QVERIFY(!each.isPersonal);
        }
        QCOMPARE(words, (QStringList{u"Year: 2019"_s, u"Dates: 2019-01-01 – 2019-12-31"_s, u"People: 10 –"_s,
                                     u"Search: “TR”"_s}));
        page.setView(usual); // columns are remembered
    }

    void whatNarrowsAListOfPeopleMayBeAName()
    {
        PeoplePage page(**m_sample);
        page.show();
        ListView view = page.view();
        view.search = u"an"_s;
        view.filters = {{u"name"_s, TextFilter{u"a"_s}}, {u"city"_s, TextFilter{u"a"_s}}};
        page.setView(view);
        std::map<QString, bool> isPersonal;
        for (const ShownList::Narrowing &each : page.shownList().narrowings)
            isPersonal[each.words] = each.isPersonal;
        QCOMPARE(isPersonal.size(), 3U);
        QVERIFY(isPersonal[u"Search: “an”"_s]);
        QVERIFY(isPersonal[u"Name: “a”"_s]);
        QVERIFY(!isPersonal[u"City (latest): “a”"_s]);
    }

    void whatIsSelectedIsTold()
    {
        CoursesPage page(**m_sample);
        page.show();
        QSignalSpy told(&page, &ListPage::statusTextChanged);
        page.table().selectAll();
        QVERIFY(page.statusText().contains(u"174"_s));
        QCOMPARE(told.size(), 1);
        page.table().clearSelection();
        QCOMPARE(page.statusText(), QString());
        QCOMPARE(told.size(), 2);
    }

    void anEmptyRegisterSaysWhatToDoNext()
    {
        TemporarySession session;
        PeoplePage page(*session);
        page.show();
        auto *empty = page.table().parentWidget()->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        fillNextDialog(u"familyName"_s, u"Sukarno"_s);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(rowsOfTable(page), 1);
        QVERIFY(!empty->isVisible());
        QCOMPARE(selectedText(page, 0), u"Sukarno"_s);
    }

    void aRegisterForReadingSaysWhyNothingCanBeEdited()
    {
        TemporaryRegister file(TemporaryRegister::Content::Sample);
        valueOf(file->database().execute(u"PRAGMA user_version = 999"_s)); // of a newer program
        file.close();
        EditingSession session(valueOf(Register::open(file.path())));
        CoursesPage page(session);
        page.show();
        QCOMPARE(rowsOfTable(page), 174);
        int forbidden = 0;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool()) {
                QVERIFY(!button->isEnabled());
                QVERIFY(!button->toolTip().isEmpty());
                ++forbidden;
            }
        }
        QCOMPARE(forbidden, 1);
        const QList<QAction *> papers = page.findChild<QPushButton *>(u"papers"_s)->menu()->actions();
        for (QAction *action : page.table().actions()) {
            if (!papers.contains(action)) // which only print
                QCOMPARE(action->isEnabled(), action->shortcut() == QKeySequence(QKeySequence::Copy));
        }
        page.newRow(); // opens nothing
    }

    void columnsMakeRoomInANarrowWindow()
    {
        CoursesPage page(**m_sample);
        page.resize(2400, 840); // whatever typeface the machine has
        page.show();
        QCOMPARE(page.table().horizontalHeader()->hiddenSectionCount(), 0);
        page.resize(700, 580);
        QCoreApplication::processEvents();
        QVERIFY(page.table().horizontalHeader()->hiddenSectionCount() > 0);
        QVERIFY(page.table().horizontalHeader()->length() <= page.table().viewport()->width());
    }

private:
    std::unique_ptr<TemporarySession> m_sample;
};

QTEST_MAIN(TestListPages)
#include "tst_list_pages.moc"
