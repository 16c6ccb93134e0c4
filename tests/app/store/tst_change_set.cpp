// A change set as a value, and its inverse.
#include "builders.h"
#include "store/change_set.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

class TestChangeSet : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsEmpty()
    {
        QVERIFY(ChangeSet().isEmpty());
        ChangeSet changeSet;
        changeSet.insert(aPerson());
        QVERIFY(!changeSet.isEmpty());
    }

    void eachKindHasItsSides()
    {
        const Course before = aCourse(u"1"_s);
        const Course after = aCourse(u"2"_s);
        ChangeSet changeSet;
        changeSet.insert(after);
        changeSet.update(before, after);
        changeSet.remove(before);
        const std::vector<RowChange> expected{
            {std::nullopt, Row(after)}, {Row(before), Row(after)}, {Row(before), std::nullopt}};
        QVERIFY(changeSet.changes == expected);
    }

    void theInverseGoesBackInReverse()
    {
        const Course before = aCourse(u"1"_s);
        const Course after = aCourse(u"2"_s);
        ChangeSet changeSet{u"edit-course"_s, {u"1"_s}, {}, {}};
        changeSet.insert(aPerson());
        changeSet.update(before, after);
        changeSet.remove(before);
        const ChangeSet back = inverse(changeSet);
        const std::vector<RowChange> expected{
            {std::nullopt, Row(before)}, {Row(after), Row(before)}, {Row(aPerson()), std::nullopt}};
        QVERIFY(back.changes == expected);
        QCOMPARE(back.what, changeSet.what);
        QCOMPARE(back.arguments, changeSet.arguments);
        QVERIFY(inverse(back).changes == changeSet.changes);
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_change_set.moc"
