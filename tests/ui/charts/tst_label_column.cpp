#include "charts/label_column.h"

#include <QTest>

using namespace yeonsu;

class TestLabelColumn : public QObject
{
    Q_OBJECT

private slots:
    void grantsWishesThatDoNotMeet();
    void sharesTheWayBetweenNeighbours();
    void staysBetweenTheEdges();
    void saysWhenThereIsNoRoom();
};

void TestLabelColumn::grantsWishesThatDoNotMeet()
{
    QCOMPARE(placedLabels({{10, 10}, {40, 20}}, 0, 100), std::optional(std::vector<qreal>({10, 40})));
}

void TestLabelColumn::sharesTheWayBetweenNeighbours()
{
    QCOMPARE(placedLabels({{50, 10}, {50, 10}}, 0, 100), std::optional(std::vector<qreal>({45, 55})));
    QCOMPARE(placedLabels({{50, 10}, {50, 10}, {50, 10}}, 0, 100),
             std::optional(std::vector<qreal>({40, 50, 60})));
}

void TestLabelColumn::staysBetweenTheEdges()
{
    QCOMPARE(placedLabels({{-30, 10}, {-20, 10}}, 0, 100), std::optional(std::vector<qreal>({5, 15})));
    QCOMPARE(placedLabels({{120, 10}, {130, 10}}, 0, 100), std::optional(std::vector<qreal>({85, 95})));
}

void TestLabelColumn::saysWhenThereIsNoRoom()
{
    QVERIFY(!placedLabels({{10, 60}, {20, 60}}, 0, 100));
    QVERIFY(placedLabels({}, 0, 100));
}

QTEST_GUILESS_MAIN(TestLabelColumn)
#include "tst_label_column.moc"
