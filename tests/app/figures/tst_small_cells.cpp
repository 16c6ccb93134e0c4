// Folding small numbers of people: nothing small is left, nothing is lost, the rest stays as it was.
#include "figures/small_cells.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

/// Rows by continent, and columns by seniority if there are any; a category called "unknown" is unknown.
CrossTab table(const QStringList &rows, const QStringList &columns, const std::vector<qint64> &cells)
{
    CrossTab made;
    made.rows = Dimension::Continent;
    made.cells = cells;
    for (const QString &row : rows)
        made.rowCategories.push_back({row, row, row});
    for (const QString &column : columns)
        made.columnCategories.push_back({column, column, column});
    made.total = std::accumulate(cells.begin(), cells.end(), qint64(0));
    if (columns.isEmpty())
        return made;
    made.columns = Dimension::Seniority;
    made.rowTotals.resize(std::size_t(rows.size()));
    made.columnTotals.resize(std::size_t(columns.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        made.rowTotals[i / std::size_t(columns.size())] += cells[i];
        made.columnTotals[i % std::size_t(columns.size())] += cells[i];
    }
    return made;
}

QStringList keysOf(const std::vector<Category> &categories)
{
    QStringList keys;
    for (const Category &category : categories)
        keys.append(category.key);
    return keys;
}

qint64 sum(const std::vector<qint64> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

/// Of all that is known: the smallest number that is not 0.
qint64 smallestOf(const CrossTab &table)
{
    qint64 smallest = table.total;
    const std::size_t columns = std::max<std::size_t>(1, table.columnCategories.size());
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const bool isUnknown = table.rowCategories[i / columns].isUnknown() ||
                               (table.columns && table.columnCategories[i % columns].isUnknown());
        if (!isUnknown && table.cells[i] > 0)
            smallest = std::min(smallest, table.cells[i]);
    }
    return smallest;
}

/// How many are known and have a number.
int knownOf(const std::vector<Category> &categories, const std::vector<qint64> &numbers)
{
    int known = 0;
    for (std::size_t i = 0; i < categories.size(); ++i)
        known += !categories[i].isUnknown() && numbers[i] > 0 ? 1 : 0;
    return known;
}

} // namespace

class TestSmallCells : public QObject
{
    Q_OBJECT

private slots:
    void aSmallRowTakesTheNextSmallestWithIt()
    {
        const CrossTab folded =
            foldedBelow(table({u"AS"_s, u"NA"_s, u"AF"_s, u"OC"_s}, {}, {2000, 13, 256, 4}), 5);
        QCOMPARE(keysOf(folded.rowCategories), QStringList({u"AS"_s, u"AF"_s, foldedKey}));
        QCOMPARE(folded.cells, (std::vector<qint64>{2000, 256, 17}));
        QVERIFY(folded.rowTotals.empty());
        QCOMPARE(folded.total, 2273);
        const Category &others = folded.rowCategories.back();
        QCOMPARE(others.gathers, 2);
        QVERIFY(others.isOther);
        QCOMPARE(others.nameKo, u"그 밖 2개"_s);
        QCOMPARE(others.nameEn, u"2 others"_s);
    }

    void othersAreEnoughThemselves()
    {
        const CrossTab folded = foldedBelow(table({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {}, {90, 20, 1, 2}), 5);
        QCOMPARE(folded.cells, (std::vector<qint64>{90, 23})); // 1 and 2 would be 3 of them
        QCOMPARE(folded.rowCategories.back().gathers, 3);
    }

    void whatIsNotSmallStays()
    {
        const CrossTab whole = table({u"a"_s, u"none"_s, u"b"_s}, {u"x"_s, u"y"_s}, {5, 6, 0, 0, 0, 7});
        const CrossTab folded = foldedBelow(whole, 5);
        QCOMPARE(folded.rowCategories, whole.rowCategories);
        QCOMPARE(folded.columnCategories, whole.columnCategories);
        QCOMPARE(folded.cells, whole.cells);
        QCOMPARE(folded.rowTotals, whole.rowTotals);
    }

    void theSmallerSideIsFolded()
    {
        // Column z is smaller than any row.
        const CrossTab folded =
            foldedBelow(table({u"a"_s, u"b"_s}, {u"x"_s, u"y"_s, u"z"_s}, {50, 9, 2, 60, 8, 7}), 5);
        QCOMPARE(keysOf(folded.rowCategories), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(keysOf(folded.columnCategories), QStringList({u"x"_s, foldedKey}));
        QCOMPARE(folded.cells, (std::vector<qint64>{50, 11, 60, 15}));
        QCOMPARE(folded.columnTotals, (std::vector<qint64>{110, 26}));
    }

    void whatIsUnknownIsNoOther()
    {
        const CrossTab folded =
            foldedBelow(table({u"a"_s, u"b"_s, u"c"_s, unknownKey}, {}, {50, 40, 3, 2}), 5);
        QCOMPARE(keysOf(folded.rowCategories), QStringList({u"a"_s, unknownKey, foldedKey}));
        QCOMPARE(folded.cells, (std::vector<qint64>{50, 2, 43}));
    }

    void yearsStay()
    {
        CrossTab years = table({u"2008"_s, u"2009"_s, u"2010"_s}, {}, {50, 3, 40});
        years.rows = Dimension::Year;
        QCOMPARE(foldedBelow(years, 5).cells, years.cells);
    }

    void coursesAreNobody()
    {
        CrossTab courses = table({u"a"_s, u"b"_s, u"c"_s}, {}, {50, 3, 40});
        courses.measure = Measure::Courses;
        QCOMPARE(foldedBelow(courses, 5).cells, courses.cells);
    }

    void personsAreSaidToBeAddedUp()
    {
        CrossTab persons = table({u"a"_s, u"b"_s, u"c"_s}, {}, {50, 3, 40});
        persons.measure = Measure::Persons;
        const CrossTab folded = foldedBelow(persons, 5);
        QCOMPARE(folded.rowCategories.back().nameEn, u"2 others, added up"_s);
        QCOMPARE(folded.rowCategories.back().nameKo, u"그 밖 2개의 합"_s);
    }

    void nothingSmallIsLeftAndNothingIsLost()
    {
        QRandomGenerator random(2688);
        for (int round = 0; round < 2000; ++round) {
            const int rows = random.bounded(1, 7);
            const int columns = random.bounded(0, 5);
            QStringList rowKeys;
            QStringList columnKeys;
            for (int i = 0; i < rows; ++i)
                rowKeys.append(i == 3 ? QString(unknownKey) : u"r%1"_s.arg(i));
            for (int i = 0; i < columns; ++i)
                columnKeys.append(i == 3 ? QString(unknownKey) : u"c%1"_s.arg(i));
            std::vector<qint64> cells(std::size_t(rows * std::max(1, columns)));
            for (qint64 &cell : cells)
                cell = random.bounded(3) == 0 ? random.bounded(8) : random.bounded(40);
            const CrossTab whole = table(rowKeys, columnKeys, cells);
            const CrossTab folded = foldedBelow(whole, 5);
            QCOMPARE(folded.total, whole.total);
            QCOMPARE(sum(folded.cells), whole.total);
            QCOMPARE(folded.cells.size(),
                     folded.rowCategories.size() * std::max<std::size_t>(1, folded.columnCategories.size()));
            if (columns > 0) {
                QCOMPARE(sum(folded.rowTotals), whole.total);
                QCOMPARE(sum(folded.columnTotals), whole.total);
            }
            const bool isOneNumber =
                knownOf(folded.rowCategories, folded.columns ? folded.rowTotals : folded.cells) <= 1 &&
                knownOf(folded.columnCategories, folded.columnTotals) <= 1;
            QVERIFY2(isOneNumber || smallestOf(folded) >= 5, qPrintable(QString::number(round)));
        }
    }
};

QTEST_APPLESS_MAIN(TestSmallCells)
#include "tst_small_cells.moc"
