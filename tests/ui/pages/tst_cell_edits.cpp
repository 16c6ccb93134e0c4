// Cells of the lists, edited in their place: typed, chosen, for several rows at once, refused, undone.
#include "editing/acts.h"
#include "editing/field_edits.h"
#include "edits.h"
#include "models/course_model.h"
#include "models/person_model.h"
#include "pages/courses_page.h"
#include "pages/people_page.h"
#include "store/person_list.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestCellEdits : public QObject
{
    Q_OBJECT

    TemporarySession m_session{TemporarySession::Content::Sample};

    QUndoStack &undoStack() const { return m_session->undoStack(); }

    /// F2 in the cell, as its editor.
    template <typename Editor>
    static Editor *openEditor(ListPage &page, int row, int column)
    {
        page.table().setFocus();
        page.table().selectionModel()->setCurrentIndex(page.table().model()->index(row, column),
                                                       QItemSelectionModel::NoUpdate);
        QTest::keyClick(&page.table(), Qt::Key_F2);
        return qobject_cast<Editor *>(QApplication::focusWidget());
    }
    static bool isActive(QWidget &page)
    {
        page.resize(1500, 700);
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
    /// In the opened list.
    static void choose(QComboBox *combo, const QVariant &value)
    {
        combo->showPopup();
        QAbstractItemView *list = combo->view();
        list->setCurrentIndex(combo->model()->index(combo->findData(value), 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    std::optional<Enrolment> latestOf(const PeoplePage &page, int row)
    {
        const qint64 id = page.table().model()->index(row, 0).data(RowListModel::IdRole).toLongLong();
        const auto enrolments = valueOf(m_session.store().enrolmentsOf(PersonId(id)));
        return enrolments.empty() ? std::nullopt : std::optional(enrolments.front());
    }

private slots:
    void cleanup() { undoStack().setIndex(0); }

    void aNameIsTyped()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        const QString before = page.table().model()->index(3, CourseModel::Name).data().toString();
        auto *line = openEditor<QLineEdit>(page, 3, CourseModel::Name);
        QVERIFY(line);
        QCOMPARE(line->text(), before);
        line->selectAll();
        QTest::keyClicks(line, u"Night buses of Seoul"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(page.table().model()->index(3, CourseModel::Name).data().toString(),
                     u"Night buses of Seoul"_s);
        QVERIFY(undoStack().undoText().startsWith(u"set name (English) of course "));
        undoStack().undo();
        QCOMPARE(page.table().model()->index(3, CourseModel::Name).data().toString(), before);
    }

    /// One passes by the values between, and has chosen with Enter, or by another way out of the cell.
    void arrowsOnAClosedListChooseNothingYet()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        auto *combo = openEditor<QComboBox>(page, 0, CourseModel::Mode);
        QVERIFY(combo);
        QCOMPARE(combo->currentIndex(), 0);
        QTest::keyClick(combo, Qt::Key_Down);
        QTest::keyClick(combo, Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(undoStack().index(), 0);
        const QVariant chosen = combo->currentData();
        QTest::keyClick(combo, Qt::Key_Return);
        QTRY_COMPARE(undoStack().index(), 1);
        const CourseId id(page.table().model()->index(0, 0).data(RowListModel::IdRole).toLongLong());
        QCOMPARE(QVariant(toKey(valueOf(m_session.store().find(id))->mode)), chosen);
    }

    void enterInTheListOpensNoDialog()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        auto *combo = openEditor<QComboBox>(page, 0, CourseModel::Mode);
        QVERIFY(combo);
        choose(combo, toKey(CourseMode::Blended));
        QTRY_COMPARE(undoStack().index(), 1);
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
    }

    void nothingTypedIsNoStep()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        auto *line = openEditor<QLineEdit>(page, 0, CourseModel::Name);
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_Return);
        auto *combo = openEditor<QComboBox>(page, 0, CourseModel::Status);
        QVERIFY(combo);
        choose(combo, combo->currentData());
        QCOMPARE(undoStack().index(), 0);
    }

    void aChoiceIsMadeForAllSelectedRows()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        page.table().selectSingleRow(0);
        page.table().selectionModel()->select(
            QItemSelection(page.table().model()->index(1, 0), page.table().model()->index(4, 0)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        auto *combo = openEditor<QComboBox>(page, 2, CourseModel::Mode);
        QVERIFY(combo);
        choose(combo, toKey(CourseMode::Blended));
        for (int row = 0; row < 5; ++row)
            QCOMPARE(page.table().model()->index(row, CourseModel::Mode).data().value<CourseMode>(),
                     CourseMode::Blended);
        QCOMPARE(undoStack().index(), 1);
        QCOMPARE(undoStack().undoText(), u"set mode of 5 courses"_s);
        undoStack().undo();
        QVERIFY(page.table().model()->index(2, CourseModel::Mode).data().value<CourseMode>() !=
                CourseMode::Blended);
    }

    void theSeniorityIsThatOfTheLatestEnrolment()
    {
        PeoplePage page(*m_session);
        QVERIFY(isActive(page));
        page.table().selectSingleRow(1);
        const Enrolment before = latestOf(page, 1).value();
        const Seniority other = valueOf(m_session.store().all<Seniority>()).front();
        QVERIFY(before.seniorityId != other.id);
        auto *combo = openEditor<QComboBox>(page, 1, PersonModel::Seniority);
        QVERIFY(combo);
        QCOMPARE(combo->currentData().toLongLong(), before.seniorityId.value());
        choose(combo, other.id.value());
        Enrolment after = before;
        after.seniorityId = other.id;
        QVERIFY(latestOf(page, 1) == after);
        QVERIFY(undoStack().undoText().startsWith(u"set seniority of a participant of "));
    }

    void whatIsRefusedIsThereToBeMended()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        const QString taken = page.table().model()->index(1, CourseModel::Code).data().toString();
        auto *line = openEditor<QLineEdit>(page, 0, CourseModel::Code);
        QVERIFY(line);
        line->setText(taken);
        QTest::keyClick(line, Qt::Key_Return);
        const QPointer<QLineEdit> first = line;
        QTRY_VERIFY(!first && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        auto *again = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTRY_COMPARE(again->text(), taken);
        QCOMPARE(undoStack().index(), 0);
        QTest::keyClicks(again, u"x"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QTRY_COMPARE(page.table().model()->index(0, CourseModel::Code).data().toString(), taken + u'x');
    }

    void aCourseThatEndsAsksAboutItsParticipants()
    {
        Course open = valueOf(m_session.store().all<Course>()).back();
        open.status = CourseStatus::Open;
        VERIFY_OK(m_session->apply(savedCourse(valueOf(m_session.store().find(open.id)).value(), open)));
        std::vector<EnrolmentId> ids;
        for (const Enrolment &row : valueOf(m_session.store().enrolmentsOf(open.id)))
            ids.push_back(row.id);
        VERIFY_OK(m_session->apply(
            valueOf(editedEnrolments(m_session.store(), ids, {EnrolmentStatus::Applied, {}, {}}))));
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        page.selectCourse(open.id);
        const int row = page.table().selectedRowNumbers().front();
        const int steps = undoStack().index();
        const auto end = [&](const QString &answer) {
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            Answer question(answer);
            auto *combo = openEditor<QComboBox>(page, row, CourseModel::Status);
            QVERIFY(combo);
            choose(combo, toKey(CourseStatus::Completed));
            QTRY_VERIFY(question.wasAsked());
            QVERIFY2(question.question().startsWith(u"%1 applied: "_s.arg(ids.size())),
                     qPrintable(question.question()));
        };
        end(u"Cancel"_s);
        QTRY_COMPARE(undoStack().index(), steps);
        QCOMPARE(valueOf(m_session.store().find(open.id))->status, CourseStatus::Open);
        end(u"Mark as completed"_s);
        QTRY_COMPARE(undoStack().index(), steps + 1);
        QCOMPARE(valueOf(m_session.store().find(open.id))->status, CourseStatus::Completed);
        for (const Enrolment &each : valueOf(m_session.store().enrolmentsOf(open.id)))
            QVERIFY(each.status == EnrolmentStatus::Completed && each.completedOn == open.lastDay);
    }

    void whatIsNotEditedInItsPlaceOpensTheDialogThere_data()
    {
        QTest::addColumn<bool>("isCourse");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("field");
        QTest::newRow("days") << true << int(CourseModel::Days) << u"firstDay"_s;
        QTest::newRow("name") << false << int(PersonModel::Name) << u"familyName"_s;
        QTest::newRow("city") << false << int(PersonModel::City) << u"city"_s;
    }
    void whatIsNotEditedInItsPlaceOpensTheDialogThere()
    {
        QFETCH(bool, isCourse);
        QFETCH(int, column);
        QFETCH(QString, field);
        std::unique_ptr<ListPage> page;
        if (isCourse)
            page = std::make_unique<CoursesPage>(*m_session);
        else
            page = std::make_unique<PeoplePage>(*m_session);
        QVERIFY(isActive(*page));
        page->table().selectSingleRow(1);
        QString focused;
        QTimer::singleShot(0, qApp, [&focused] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            focused = dialog && dialog->focusWidget() ? dialog->focusWidget()->objectName() : u"-"_s;
            if (dialog)
                dialog->reject();
        });
        openEditor<QWidget>(*page, 1, column);
        QTRY_COMPARE(focused, field);
    }

    void whatIsCountedCannotBeEdited()
    {
        CoursesPage page(*m_session);
        QVERIFY(isActive(page));
        QVERIFY(!page.table()
                     .model()
                     ->flags(page.table().model()->index(0, CourseModel::Participants))
                     .testFlag(Qt::ItemIsEditable));
    }
};

QTEST_MAIN(TestCellEdits)
#include "tst_cell_edits.moc"
