// The release of 2022-11-25 as the first acceptance test: the sample gives its figures, from rows.
#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "figures/share.h"
#include "results.h"
#include "sql_oracle.h"
#include "store/course_list.h"
#include "temporary_register.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using Counts = QMap<QString, qint64>;

Filter only(Dimension dimension, const QStringList &keys)
{
    Filter filter;
    filter.select(dimension, keys);
    return filter;
}

} // namespace

class TestSampleFigures : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    FactTable m_facts;

    Counts by(Measure measure, Dimension dimension, const Filter &filter = {}) const
    {
        const CrossTab table = crossTab(m_facts, measure, dimension, std::nullopt, filter);
        Counts counts;
        for (std::size_t i = 0; i < table.cells.size(); ++i)
            counts.insert(table.rowCategories[i].key, table.cells[i]);
        return counts;
    }

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_facts = valueOf(FactTable::load((*m_store)->database()));
    }

    void totalsAreThoseOfTheRelease()
    {
        QCOMPARE(total(m_facts, Measure::Courses, {}).number, 174);
        QCOMPARE(total(m_facts, Measure::Attendances, {}).number, 2688);
        QCOMPARE(total(m_facts, Measure::Persons, {}).number, 2512);
        QVERIFY(!total(m_facts, Measure::Persons, {}).isAtLeast);
        QCOMPARE(total(m_facts, Measure::Cities, {}).number, 282);
        QCOMPARE(total(m_facts, Measure::Countries, {}).number, 72);
        QVERIFY(yearsCounted(m_facts, {}) == (YearSpan{2008, 2022}));
        QCOMPARE(valueOf((*m_store)->dayOfNewestChange()), QDate(2022, 11, 25));
    }

    void themeGroupsAreThoseOfTheRelease()
    {
        QCOMPARE(by(Measure::Courses, Dimension::ThemeGroup), Counts({{u"smart-city"_s, 43},
                                                                      {u"transport"_s, 37},
                                                                      {u"urban-management"_s, 36},
                                                                      {u"climate"_s, 24},
                                                                      {u"other"_s, 34}}));
        QCOMPARE(by(Measure::Attendances, Dimension::ThemeGroup), Counts({{u"smart-city"_s, 599},
                                                                          {u"transport"_s, 543},
                                                                          {u"urban-management"_s, 609},
                                                                          {u"climate"_s, 409},
                                                                          {u"other"_s, 528}}));
    }

    void continentsAreThoseOfTheRelease()
    {
        QCOMPARE(
            by(Measure::Cities, Dimension::Continent),
            Counts(
                {{u"AS"_s, 181}, {u"EU"_s, 25}, {u"AF"_s, 40}, {u"SA"_s, 31}, {u"NA"_s, 3}, {u"OC"_s, 2}}));
        QCOMPARE(by(Measure::Attendances, Dimension::Continent), Counts({{u"AS"_s, 2000},
                                                                         {u"EU"_s, 159},
                                                                         {u"AF"_s, 256},
                                                                         {u"SA"_s, 256},
                                                                         {u"NA"_s, 13},
                                                                         {u"OC"_s, 4}}));
    }

    void seniorityIsThatOfTheRelease()
    {
        QCOMPARE(
            by(Measure::Attendances, Dimension::Seniority),
            Counts({{u"mayor"_s, 64}, {u"director"_s, 171}, {u"section-chief"_s, 571}, {u"staff"_s, 1882}}));
        const qint64 decisionMakers =
            total(m_facts, Measure::Attendances,
                  only(Dimension::Seniority, {u"mayor"_s, u"director"_s, u"section-chief"_s}))
                .number;
        QCOMPARE(decisionMakers, 806);
        QCOMPARE(shareText(decisionMakers, 2688), u"30.0%"_s);
    }

    void yearsAreThoseOfTheRelease()
    {
        const CrossTab table = crossTab(m_facts, Measure::Courses, Dimension::Year, std::nullopt, {});
        QCOMPARE(table.cells, std::vector<qint64>({9, 10, 11, 12, 13, 13, 14, 15, 15, 15, 16, 17, 5, 4, 5}));
        QCOMPARE(by(Measure::Courses, Dimension::TargetRegion, only(Dimension::Year, {u"2008"_s}))[u"AS"_s],
                 5);
        QCOMPARE(by(Measure::Courses, Dimension::TargetRegion, only(Dimension::Year, {u"2019"_s}))[u"all"_s],
                 9);
    }

    void modesAreThoseOfTheRelease()
    {
        const CrossTab table = crossTab(m_facts, Measure::Courses, Dimension::Year, Dimension::Mode, {});
        for (std::size_t row = 0; row < table.rowCategories.size(); ++row) {
            const int year = 2008 + int(row);
            const qint64 online = year == 2022 ? 2 : year >= 2020 ? table.rowTotals[row] : 0;
            QCOMPARE(table.cell(row, 0), table.rowTotals[row] - online);
            QCOMPARE(table.cell(row, 1), online);
            QCOMPARE(table.cell(row, 2), 0);
        }
    }

    void theFirstThreeThemesAreNotSeventyPercent()
    {
        const Filter filter =
            only(Dimension::ThemeGroup, {u"smart-city"_s, u"transport"_s, u"urban-management"_s});
        QCOMPARE(total(m_facts, Measure::Attendances, filter).number, 1751);
        QCOMPARE(total(m_facts, Measure::Courses, filter).number, 116);
        QCOMPARE(shareText(1751, 2688), u"65.1%"_s);
        QCOMPARE(shareText(116, 174), u"66.7%"_s);
    }

    void nothingIsUnknown()
    {
        for (const auto &[dimension, key] : keyTable<Dimension>)
            QVERIFY2(!by(Measure::Attendances, dimension).contains(u"unknown"_s), key.data());
    }

    /// The list of courses counts beside each of its rows by itself.
    void theListOfCoursesSaysTheSame()
    {
        Register &store = **m_store;
        QHash<ThemeId, QString> keyOfTheme;
        for (const Theme &theme : valueOf(store.all<Theme>()))
            keyOfTheme.insert(theme.id, theme.key);
        QStringList decisionMaking;
        for (const Seniority &level : valueOf(store.all<Seniority>())) {
            if (level.isDecisionMaking)
                decisionMaking.append(level.key);
        }
        QMap<std::pair<int, QString>, std::vector<CourseId>> coursesOf;
        for (const Course &course : valueOf(store.all<Course>()))
            coursesOf[{course.firstDay.year(), keyOfTheme[course.themeId]}].push_back(course.id);
        int compared = 0;
        for (auto group = coursesOf.cbegin(); group != coursesOf.cend(); ++group) {
            if (group->size() > 1)
                continue; // a filter of year and theme cannot tell them apart
            Filter filter = only(Dimension::Theme, {group.key().second});
            filter.fromYear = filter.toYear = group.key().first;
            const CourseSummary course = valueOf(courseSummaries(store.database(), *group)).front();
            QCOMPARE(qint64(course.participants), total(m_facts, Measure::Attendances, filter).number);
            QCOMPARE(qint64(course.cities), total(m_facts, Measure::Cities, filter).number);
            filter.select(Dimension::Seniority, decisionMaking);
            QCOMPARE(qint64(course.decisionMakers), total(m_facts, Measure::Attendances, filter).number);
            ++compared;
        }
        QVERIFY(compared > 50);
    }

    /// Also within each row of a table of two dimensions.
    void additiveMeasuresAddUp()
    {
        for (const auto &[measure, measureKey] : keyTable<Measure>) {
            for (const auto &[dimension, dimensionKey] : keyTable<Dimension>) {
                const CrossTab table = crossTab(m_facts, measure, Dimension::Year, dimension, {});
                bool addsUp = std::accumulate(table.columnTotals.begin(), table.columnTotals.end(),
                                              qint64(0)) == table.total;
                for (std::size_t row = 0; row < table.rowCategories.size(); ++row) {
                    qint64 sum = 0;
                    for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
                        sum += table.cell(row, column);
                    addsUp = addsUp && sum == table.rowTotals[row];
                }
                if (isAdditive(measure, dimension))
                    QVERIFY2(addsUp, qPrintable(inWords(measure, Dimension::Year, dimension, {})));
            }
        }
        QVERIFY(!isAdditive(Measure::Courses, Dimension::Continent)); // several continents in one course
        QVERIFY(!isAdditive(Measure::Persons, Dimension::Year));      // somebody came again
        QVERIFY(!isAdditive(Measure::Cities, Dimension::Mode));
        QVERIFY(!isAdditive(Measure::Countries, Dimension::City));
    }

    void sqlSaysTheSame()
    {
        SqlOracle oracle((*m_store)->database());
        for (const auto &[measure, measureKey] : keyTable<Measure>) {
            for (const auto &[rows, rowsKey] : keyTable<Dimension>) {
                for (const std::optional<Dimension> columns :
                     {std::optional<Dimension>(), std::optional(Dimension::Year),
                      std::optional(Dimension::Seniority)}) {
                    const QByteArray found = disagreement(crossTab(m_facts, measure, rows, columns, {}),
                                                          oracle.ask(measure, rows, columns, {}));
                    QVERIFY2(found.isEmpty(), qPrintable(inWords(measure, rows, columns, {}) + u": "_s +
                                                         QString::fromUtf8(found)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSampleFigures)
#include "tst_sample_figures.moc"
