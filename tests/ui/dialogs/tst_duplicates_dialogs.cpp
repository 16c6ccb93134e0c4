// Working through the lists of duplicates by keyboard: merging, saying no, taking back, searching anew.
#include "dialogs/city_duplicates_dialog.h"
#include "dialogs/duplicates.h"
#include "dialogs/error_note.h"
#include "dialogs/merge_dialog.h"
#include "dialogs/person_duplicates_dialog.h"
#include "duplicate_world.h"
#include "register_dump.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Does something in the dialog for merging that opens next.
template <typename Act>
void inTheNextMerge(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("nothing is merged");
        act(*dialog);
    });
}

template <typename Dialog>
struct Shown
{
    explicit Shown(const DuplicateWorld &world)
        : dialog(*world.session)
    {
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog) ||
            !QTest::qWaitFor([this] { return !dialog.search().isRunning(); }))
            qFatal("the dialog does not show a list");
    }

    /// Enter on the selected pair; `act` works in the dialog that opens.
    template <typename Act>
    void merge(Act act)
    {
        inTheNextMerge(act);
        QTest::keyClick(&table(), Qt::Key_Return);
        dialog.activateWindow(); // which a window manager does by itself
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the list is not active again");
    }

    QTableView &table() const { return *dialog.template findChild<QTableView *>(); }
    int rows() const { return dialog.model().rowCount(); }
    QString count() const { return dialog.template findChild<QLabel *>(u"count"_s)->text(); }
    bool shows(const QString &text) const
    {
        const auto labels = dialog.template findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    Dialog dialog;
};

} // namespace

class TestDuplicatesDialogs : public QObject
{
    Q_OBJECT

private slots:
    void enterMergesWhatIsSelected()
    {
        DuplicateWorld world;
        const QStringList before = rowsOf(world.store.database());
        Shown<PersonDuplicatesDialog> shown(world);
        QCOMPARE(shown.count(), u"3 pairs"_s);
        QCOMPARE(QApplication::focusWidget(), &shown.table());
        shown.merge([](MergeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QVERIFY(!valueOf(world.store.find(world.nguyen.id)));
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.table().selectionModel()->selectedRows().size(), 1);

        // It is taken back from inside the dialog.
        QTest::keyClick(&shown.table(), Qt::Key_Z, Qt::ControlModifier);
        COMPARE_LINES(rowsOf(world.store.database()), before);
        QTRY_COMPARE(shown.rows(), 3);
        QTest::keyClick(&shown.table(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(shown.rows(), 1);
    }

    void escapeInTheMergeChangesNothing()
    {
        DuplicateWorld world;
        Shown<PersonDuplicatesDialog> shown(world);
        shown.merge([](MergeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QCOMPARE(shown.rows(), 3);
        QVERIFY(shown.dialog.isVisible());
    }

    void whoIsGoneIsToldInTheDialog()
    {
        DuplicateWorld world;
        Shown<PersonDuplicatesDialog> shown(world);
        auto *note = shown.dialog.findChild<ErrorNote *>();
        QVERIFY(!note->isVisible());
        QVERIFY(!mergeTwo(*world.session, world.nguyen.id, PersonId(99'999), &shown.dialog));
        QVERIFY(note->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void nRemembersThatTheyAreNotTheSame()
    {
        DuplicateWorld world;
        {
            Shown<PersonDuplicatesDialog> shown(world);
            QTest::keyClick(&shown.table(), Qt::Key_Down);
            const DuplicatePair second = shown.dialog.model().pairAt(1);
            QTest::keyClick(&shown.table(), Qt::Key_N);
            QCOMPARE(shown.rows(), 2);
            QCOMPARE(shown.dialog.model().rowOf(second), -1);
            // The next one is at hand.
            QCOMPARE(shown.table().selectionModel()->selectedRows().front().row(), 1);
        }
        Shown<PersonDuplicatesDialog> again(world);
        QCOMPARE(again.rows(), 2);
    }

    void onlyWhatWasDoneHereIsTakenBackHere()
    {
        DuplicateWorld world;
        valueOf(world.session->apply(insertion(aPerson(u"Kim"_s, u"Minjun"_s))));
        Shown<CityDuplicatesDialog> shown(world);
        auto *undo = shown.dialog.findChild<QPushButton *>(u"undo"_s);
        QVERIFY(!undo->isVisible());
        shown.dialog.findChild<QPushButton *>(u"notSame"_s)->click();
        QCOMPARE(shown.rows(), 1);
        QVERIFY(undo->isVisible());
        QCOMPARE(undo->text(), u"Undo: mark two cities as not the same"_s);
        undo->click();
        QTRY_COMPARE(shown.rows(), 2);
        QTest::keyClick(&shown.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.session->undoStack().index(), 1);
    }

    void citiesAreMarkedAndMerged()
    {
        DuplicateWorld world;
        {
            Shown<CityDuplicatesDialog> shown(world);
            shown.merge([](MergeDialog &dialog) { dialog.accept(); });
            QVERIFY(!valueOf(world.store.find(world.kiev.id)));
            QTest::keyClick(&shown.table(), Qt::Key_N);
            QVERIFY(shown.shows(u"No city seems to be here twice"_s));
        }
        Shown<CityDuplicatesDialog> again(world);
        QVERIFY(again.shows(u"No city seems to be here twice"_s));
        QVERIFY(!again.dialog.findChild<QPushButton *>(u"merge"_s)->isEnabled());
    }

    void theFilterCounts()
    {
        DuplicateWorld world;
        Shown<PersonDuplicatesDialog> shown(world);
        auto *filter = shown.dialog.findChild<QComboBox *>(u"filter"_s);
        QCOMPARE(filter->itemText(1), u"The same (1)"_s);
        filter->setCurrentIndex(2);
        QCOMPARE(shown.count(), u"2 of 3"_s);
        filter->setCurrentIndex(1);
        QTest::keyClick(&shown.table(), Qt::Key_N);
        QVERIFY(shown.shows(u"None of these"_s));
    }

    void whereNotAllWereComparedItSaysSo()
    {
        DuplicateWorld world;
        Shown<CityDuplicatesDialog> shown(world);
        QVERIFY(!shown.shows(u"too many to compare"_s));
        emit shown.dialog.search().found({{{1, 2, true, 0}}, false});
        QVERIFY(shown.shows(u"too many to compare"_s));
    }

    void theListFollowsTheRegister()
    {
        DuplicateWorld world;
        Shown<PersonDuplicatesDialog> shown(world);
        added(world.store, DuplicateWorld::withEmail(aPerson(u"Somebody"_s, u"Else"_s), u"an@example.org"_s));
        QTRY_COMPARE(shown.rows(), 4);
        QCOMPARE(shown.dialog.findChild<QComboBox *>(u"filter"_s)->itemText(1), u"The same (2)"_s);
    }

    void aStoppedSearchCanBeStartedAgain()
    {
        DuplicateWorld world;
        PersonDuplicatesDialog dialog(*world.session);
        dialog.show();
        dialog.search().stop();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
        QTest::qWait(20);
        QCOMPARE(dialog.model().rowCount(), 0);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Search")
                button->click();
        }
        QTRY_COMPARE(dialog.model().rowCount(), 3);
    }

    void theDialogAndTheRegisterMayGoDuringTheSearch()
    {
        QPointer<QDialog> opened;
        {
            DuplicateWorld world;
            QWidget window;
            window.show();
            findDuplicatePeople(*world.session, &window);
            opened = window.findChild<QDialog *>();
            QVERIFY(opened && opened->isVisible());
            QCOMPARE(opened->windowModality(), Qt::WindowModal);
        }
        QVERIFY(!opened);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
        QCoreApplication::processEvents();
    }

    void aClosedListGoes()
    {
        DuplicateWorld world;
        QWidget window;
        findDuplicateCities(*world.session, &window);
        const QPointer<QDialog> opened = window.findChild<QDialog *>();
        QTest::keyClick(opened, Qt::Key_Escape);
        QTRY_VERIFY(!opened);
    }
};

QTEST_MAIN(TestDuplicatesDialogs)
#include "tst_duplicates_dialogs.moc"
