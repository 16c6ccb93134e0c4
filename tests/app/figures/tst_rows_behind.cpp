// Behind every number of a table stand the rows that give it.
#include "builders.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "figures/rows_behind.h"
#include "random_edits.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QHash>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// A register as the rows are looked up in it again.
struct Looked
{
    explicit Looked(Register &store)
        : facts(valueOf(FactTable::load(store.database())))
    {
        for (const Enrolment &row : valueOf(store.all<Enrolment>()))
            persons.insert(row.id, row.personId);
        for (const Headcount &row : valueOf(store.all<Headcount>()))
            heads.insert(row.id, row.number);
    }

    /// The number that the rows give by themselves.
    [[nodiscard]] qint64 numberOf(Measure measure, const RowsBehind &behind) const
    {
        QSet<PersonId> met;
        qint64 number = 0;
        for (const EnrolmentId id : behind.enrolments) {
            met.insert(persons.value(id));
            ++number;
        }
        for (const HeadcountId id : behind.headcounts)
            number += heads.value(id);
        switch (measure) {
        case Measure::Attendances:
            return number;
        case Measure::Persons:
            return met.size();
        case Measure::Courses:
            return QSet<CourseId>(behind.courses.begin(), behind.courses.end()).size();
        case Measure::Cities:
            return QSet<CityId>(behind.cities.begin(), behind.cities.end()).size();
        case Measure::Countries:
            return QSet<CountryId>(behind.countries.begin(), behind.countries.end()).size();
        }
        Q_UNREACHABLE();
    }

    FactTable facts;
    QHash<EnrolmentId, PersonId> persons;
    QHash<HeadcountId, int> heads;
};

/// The first cell that its rows do not give, in words.
QString wrongCell(const Looked &looked, Measure measure, Dimension rows, std::optional<Dimension> columns,
                  const Filter &filter)
{
    const CrossTab table = crossTab(looked.facts, measure, rows, columns, filter);
    const std::size_t columnCount = columns ? table.columnCategories.size() : 1;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        const QString row = table.rowCategories[cell / columnCount].key;
        const QString column = columns ? table.columnCategories[cell % columnCount].key : QString();
        const RowsBehind behind = rowsBehind(looked.facts, measure, {rows, {row}, columns, {column}}, filter);
        if (behind.number != table.cells[cell] || looked.numberOf(measure, behind) != table.cells[cell])
            return u"%1 of %2 %3 are %4 and not %5"_s.arg(toKey(measure), row, column)
                .arg(looked.numberOf(measure, behind))
                .arg(table.cells[cell]);
    }
    return {};
}

QString wrongCells(const Looked &looked, const Filter &filter)
{
    using enum Dimension;
    QString wrong;
    for (const auto &[measure, key] : keyTable<Measure>) {
        for (const auto &[rows, rowsKey] : keyTable<Dimension>)
            wrong += wrongCell(looked, measure, rows, std::nullopt, filter);
        for (const auto &[rows, columns] :
             {std::pair(Year, Mode), std::pair(Year, TargetRegion), std::pair(Continent, Seniority),
              std::pair(Seniority, ThemeGroup), std::pair(Theme, Continent)})
            wrong += wrongCell(looked, measure, rows, columns, filter);
    }
    return wrong;
}

Filter someFilter()
{
    Filter filter;
    filter.fromYear = 2012;
    filter.select(Dimension::Continent, {u"AS"_s, u"EU"_s});
    filter.select(Dimension::Mode, {u"invited"_s});
    return filter;
}

} // namespace

class TestRowsBehind : public QObject
{
    Q_OBJECT

private slots:
    void theRowsGiveEveryNumberOfTheSample()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const Looked looked(*store);
        QCOMPARE(wrongCells(looked, {}), QString());
        QCOMPARE(wrongCells(looked, someFilter()), QString());
    }

    void theRowsGiveEveryNumberOfARandomRegister_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {20221125, 7, 415})
            QTest::addRow("%d", seed) << seed;
    }
    void theRowsGiveEveryNumberOfARandomRegister()
    {
        QFETCH(const int, seed);
        TemporaryRegister store;
        const SmallWorld world(*store);
        RandomEdits edits(*store, std::uint32_t(seed));
        valueOf(store->apply(edits.manyRows(12, 60, 200, 20)));
        for (int i = 0; i < 40; ++i)
            (void)store->apply(edits.next());
        const Looked looked(*store);
        QCOMPARE(wrongCells(looked, {}), QString());
        QCOMPARE(wrongCells(looked, someFilter()), QString());
    }

    void severalCategoriesAreListedTogether()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const Looked looked(*store);
        const auto numberOf = [&](const QStringList &continents) {
            return rowsBehind(looked.facts, Measure::Attendances, {Dimension::Continent, continents, {}, {}},
                              {})
                .number;
        };
        QCOMPARE(numberOf({u"OC"_s, u"NA"_s}), numberOf({u"OC"_s}) + numberOf({u"NA"_s}));
        QCOMPARE(numberOf({}), 0);
        // Somebody who came in two years is one person.
        const CrossTab years = crossTab(looked.facts, Measure::Persons, Dimension::Year, std::nullopt, {});
        QStringList keys;
        for (const Category &year : years.rowCategories)
            keys.append(year.key);
        const RowsBehind all =
            rowsBehind(looked.facts, Measure::Persons, {Dimension::Year, keys, {}, {}}, {});
        QCOMPARE(all.number, years.total);
    }

    void theLatestYearComesFirst()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const Looked looked(*store);
        const RowsBehind behind =
            rowsBehind(looked.facts, Measure::Courses, {Dimension::Mode, {u"invited"_s}, {}, {}}, {});
        std::vector<int> years;
        for (const CourseId id : behind.courses)
            years.push_back(valueOf(store->find(id)).value().firstDay.year());
        QVERIFY(years.front() > years.back());
        QVERIFY(std::is_sorted(years.rbegin(), years.rend()));
    }

    void headcountsAreListedWithTheEnrolments()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Looked looked(*store);
        const TablePart asia{Dimension::Continent, {world.continent.key}, {}, {}};
        const RowsBehind attendances = rowsBehind(looked.facts, Measure::Attendances, asia, {});
        QCOMPARE(attendances.enrolments, std::vector{world.enrolment.id});
        QCOMPARE(attendances.headcounts, std::vector{world.headcount.id});
        QCOMPARE(attendances.number, 13);
        // The people of a headcount have no names.
        const RowsBehind persons = rowsBehind(looked.facts, Measure::Persons, asia, {});
        QVERIFY(persons.headcounts.empty());
        QCOMPARE(persons.number, 1);
    }
};

QTEST_GUILESS_MAIN(TestRowsBehind)
#include "tst_rows_behind.moc"
