// Two people or two cities side by side: which values win, which enrolments stay, and one step of undo.
#include "dialogs/merge_cities_dialog.h"
#include "dialogs/merge_people_dialog.h"
#include "duplicate_world.h"
#include "register_dump.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QRadioButton *button(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QRadioButton *>(name);
}

/// Everything that is read in the dialog.
QString textOf(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void press(QDialog &dialog, Qt::Key key)
{
    QTest::keyClick(dialog.focusWidget(), key);
}

} // namespace

class TestMergeDialogs : public QObject
{
    Q_OBJECT

private slots:
    void theFullerPersonIsKeptAndEmptyValuesLose()
    {
        DuplicateWorld world;
        MergePeopleDialog dialog(*world.session, world.nguyen, world.an);
        dialog.show();
        QCOMPARE(dialog.keptId(), world.an.id);
        QCOMPARE(dialog.sides().chosen(u"familyName"_s), Side::Right);
        QCOMPARE(dialog.sides().chosen(u"email"_s), Side::Right);
        // What both say is not asked, what nobody says is not shown.
        QVERIFY(!dialog.sides().hasChoice(u"givenName"_s));
        QVERIFY(!textOf(dialog).contains(u"Local name"_s));
        QVERIFY(textOf(dialog).contains(u"Afterwards: An Nguyen"_s));
        QVERIFY(textOf(dialog).contains(u"an@example.org · 2 courses"_s));
        QVERIFY(textOf(dialog).contains(u"Not kept: Nguyễn"_s));
    }

    void valuesAreChosenByKeyboard()
    {
        DuplicateWorld world;
        const QStringList before = rowsOf(world.store.database());
        MergePeopleDialog dialog(*world.session, world.an, world.nguyen);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), button(dialog, u"kept.left"_s));
        press(dialog, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), button(dialog, u"familyName.left"_s));
        press(dialog, Qt::Key_Right);
        QCOMPARE(dialog.sides().chosen(u"familyName"_s), Side::Right);
        QVERIFY(textOf(dialog).contains(u"Afterwards: An Nguyễn"_s));
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));

        QVERIFY(!valueOf(world.store.find(world.nguyen.id)));
        const Person kept = valueOf(world.store.find(world.an.id)).value();
        QCOMPARE(kept.familyName, u"Nguyễn"_s);
        QCOMPARE(kept.email, u"an@example.org"_s);
        QCOMPARE(world.session->undoStack().count(), 1);
        QCOMPARE(world.session->undoStack().undoText(), u"merge two people"_s);
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void theEnrolmentThatGotFurtherStaysUnlessTheOtherIsChosen_data()
    {
        QTest::addColumn<bool>("isOtherChosen");
        QTest::newRow("as suggested") << false;
        QTest::newRow("the other one") << true;
    }
    void theEnrolmentThatGotFurtherStaysUnlessTheOtherIsChosen()
    {
        QFETCH(const bool, isOtherChosen);
        DuplicateWorld world;
        MergePeopleDialog dialog(*world.session, world.an, world.nguyen);
        dialog.show();
        const QString key = u"course-%1"_s.arg(world.first.id.value());
        QCOMPARE(dialog.sides().chosen(key), Side::Right);
        if (isOtherChosen)
            button(dialog, key + u".left")->click();
        dialog.accept();
        const std::vector<Enrolment> left = valueOf(world.store.enrolmentsOf(world.first.id));
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().id, isOtherChosen ? world.anFirst.id : world.nguyenFirst.id);
        QCOMPARE(left.front().personId, world.an.id);
        QCOMPARE(valueOf(world.store.enrolmentsOf(world.an.id)).size(), std::size_t(2));
    }

    void whoStaysBringsTheirValuesButForThoseThatWereChosen()
    {
        DuplicateWorld world;
        Person an = edited(world.store, world.an, [](Person &row) { row.note = u"card"_s; });
        Person nguyen = edited(world.store, world.nguyen, [](Person &row) { row.note = u"list"_s; });
        MergePeopleDialog dialog(*world.session, an, nguyen);
        dialog.show();
        button(dialog, u"note.left"_s)->click(); // as it was, and now on purpose
        dialog.sides().choose(u"note"_s, Side::Right);
        dialog.sides().choose(u"note"_s, Side::Left);
        dialog.sides().choose(u"kept"_s, Side::Right);
        QCOMPARE(dialog.sides().chosen(u"familyName"_s), Side::Right);
        QCOMPARE(dialog.sides().chosen(u"email"_s), Side::Left); // the other one is empty
        QCOMPARE(dialog.sides().chosen(u"note"_s), Side::Left);
        dialog.accept();
        const Person kept = valueOf(world.store.find(nguyen.id)).value();
        QCOMPARE(kept.note, u"card"_s);
        QCOMPARE(kept.email, u"an@example.org"_s);
        QVERIFY(!valueOf(world.store.find(an.id)));
    }

    void whoWouldHaveNoNameIsNotMade()
    {
        DuplicateWorld world;
        const Person one = added(world.store, aPerson(u"Sukarno"_s, {}));
        const Person other = added(world.store, aPerson({}, u"Sukarno"_s));
        MergePeopleDialog dialog(*world.session, one, other);
        dialog.show();
        dialog.sides().choose(u"familyName"_s, Side::Right);
        dialog.sides().choose(u"givenName"_s, Side::Left);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(textOf(dialog).contains(u"Enter a name; one name is enough."_s));
        dialog.sides().choose(u"familyName"_s, Side::Left);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void whatOthersChangedMeanwhileIsNotOverwritten()
    {
        DuplicateWorld world;
        MergePeopleDialog dialog(*world.session, world.an, world.nguyen);
        dialog.show();
        edited(world.store, world.nguyen, [](Person &row) { row.email = u"new@example.org"_s; });
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(textOf(dialog).contains(u"changed meanwhile"_s));
        QVERIFY(valueOf(world.store.find(world.nguyen.id)));
    }

    void aCityKeepsThePeopleTheMarksAndTheNames()
    {
        DuplicateWorld world;
        const City kiev = edited(world.store, world.kiev, [](City &row) { row.isSisterCity = true; });
        added(world.store, aCityAlias(kiev.id, u"Киев"_s));
        const QStringList before = rowsOf(world.store.database());
        MergeCitiesDialog dialog(*world.session, kiev, world.kyiv);
        dialog.show();
        QCOMPARE(dialog.keptId(), world.kyiv.id);
        QVERIFY(textOf(dialog).contains(u"3 people"_s));
        QVERIFY(textOf(dialog).contains(u"Other spellings: Киев, Kiev"_s));
        QCOMPARE(dialog.sides().chosen(u"sisterCity"_s), Side::Left); // no loses
        QTest::mouseClick(button(dialog, u"nameEn.left"_s)->parentWidget(), Qt::LeftButton);
        QVERIFY(textOf(dialog).contains(u"Other spellings: Киев, Kyiv"_s));
        dialog.accept();
        const City kept = valueOf(world.store.find(world.kyiv.id)).value();
        QVERIFY(kept.isSisterCity);
        QCOMPARE(kept.nameEn, u"Kiev"_s);
        QVERIFY(!valueOf(world.store.find(kiev.id)));
        QCOMPARE(valueOf(world.store.aliasesOf(kept.id)).size(), std::size_t(2));
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void theSizeIsRemembered()
    {
        DuplicateWorld world;
        {
            MergeCitiesDialog dialog(*world.session, world.kyiv, world.kiev);
            dialog.resize(900, 700);
        }
        const MergeCitiesDialog again(*world.session, world.kyiv, world.kiev);
        QCOMPARE(again.size(), QSize(900, 700));
    }
};

QTEST_MAIN(TestMergeDialogs)
#include "tst_merge_dialogs.moc"
