// Cells that are merged with those below stand for every row.
#include "exchange/list_file.h"
#include "sheet_tests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestMergedCells : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasTheText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"merged.xlsx"_s;
        QTest::newRow("ods") << u"merged.ods"_s;
    }
    /// The number is of all three rows together, and so is not repeated.
    void everyRowHasTheText()
    {
        QFETCH(const QString, name);
        const ListFile list = valueOf(readListFile(QStringLiteral(TEST_DATA "/sheets/") + name));
        QCOMPARE(shown(list.rows),
                 QStringList({u"1: 국가|소속|성명|인원"_s, u"2: 베트남|하노이시청|NGUYEN Thi Mai|12"_s,
                              u"3: 베트남|하노이시청|TRAN Van An"_s, u"4: 베트남|다낭시청|LE Van Binh"_s,
                              u"5: ||OKOT Daniel"_s}));
    }

    void onlyEmptyCellsOfRowsThatAreThereAreFilled()
    {
        std::vector<SheetRow> rows{{2, {u"a"_s, u"Hanoi"_s}}, {3, {u"b"_s}}, {6, {u"c"_s, u"Hue"_s}}};
        fillMerged(rows, {{1, 2, 6}, {0, 4, 6}, {5, 3, 6}, {1, 100, 200}});
        QCOMPARE(shown(rows), QStringList({u"2: a|Hanoi"_s, u"3: b|Hanoi"_s, u"6: c|Hue"_s}));
    }

    void aBlockOfImpossibleSizeEnds()
    {
        std::vector<SheetRow> rows;
        for (int i = 1; i <= 3000; ++i)
            rows.push_back({i, {u"x"_s}});
        std::vector<MergedCells> merged;
        rows.front().cells = QStringList(3000, u"y"_s);
        for (int column = 0; column < 3000; ++column)
            merged.push_back({column, 1, 1'000'000});
        fillMerged(rows, merged);
        QVERIFY(rows.back().cells.size() < 3000);
    }
};

QTEST_GUILESS_MAIN(TestMergedCells)
#include "tst_merged_cells.moc"
