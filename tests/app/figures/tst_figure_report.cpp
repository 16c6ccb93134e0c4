// All figures at once: the same as asked one by one, and those of the release.
#include "figures/fact_table.h"
#include "figures/figure_report.h"
#include "random_edits.h"
#include "results.h"
#include "temporary_register.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestFigureReport : public QObject
{
    Q_OBJECT

private slots:
    void theSamplesReportIsTheReleases()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FactTable facts = valueOf(FactTable::load(store->database()));
        const FigureReport report = figureReport(facts, Filter());
        QVERIFY(report.period == (YearSpan{2008, 2022}));
        QCOMPARE(report.courses, 174);
        QCOMPARE(report.attendances, 2688);
        QCOMPARE(report.persons.number, 2512);
        QVERIFY(!report.persons.isAtLeast);
        QCOMPARE(report.cities, 282);
        QCOMPARE(report.countries, 72);
        QCOMPARE(report.decisionMakers, 806);

        QCOMPARE(report.byThemeGroup.size(), std::size_t(5));
        QCOMPARE(report.byThemeGroup[0].category.key, u"smart-city"_s);
        QCOMPARE(report.byThemeGroup[0].courses, 43);
        QCOMPARE(report.byThemeGroup[0].attendances, 599);
        QVERIFY(report.byThemeGroup[4].category.isOther);
        QCOMPARE(report.byContinent.size(), std::size_t(6));
        QCOMPARE(report.byContinent[0].category.nameKo, u"아시아"_s);
        QCOMPARE(report.byContinent[0].cities, 181);
        QCOMPARE(report.byContinent[0].attendances, 2000);
        QCOMPARE(report.bySeniority.size(), std::size_t(4));
        QCOMPARE(report.bySeniority[2].attendances, 571);
        QVERIFY(report.bySeniority[2].isDecisionMaking);
        QVERIFY(!report.bySeniority[3].isDecisionMaking);
        QCOMPARE(report.byYear.size(), std::size_t(15));
        QCOMPARE(report.byYear.front().year, 2008);
        QCOMPARE(report.byYear.front().courses, 9);
        QCOMPARE(report.byYear.back().coursesByMode, std::vector<qint64>({3, 2, 0}));
    }

    void anEmptyRegistersReportIsEmpty()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const FigureReport report = figureReport(valueOf(FactTable::load(store->database())), Filter());
        QVERIFY(report.period.isEmpty());
        QCOMPARE(report.courses, 0);
        QCOMPARE(report.attendances, 0);
        QVERIFY(report.byYear.empty());
        QCOMPARE(report.byThemeGroup.size(), std::size_t(5));
        QCOMPARE(report.byContinent.size(), std::size_t(6));
        QCOMPARE(report.bySeniority.size(), std::size_t(4));
        for (const auto &group : report.byThemeGroup)
            QCOMPARE(group.courses + group.attendances, 0);
    }

    void partsAddUpToTheWhole_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("key");
        QTest::newRow("everything") << QString() << QString();
        QTest::newRow("one continent") << u"continent"_s << u"AS"_s;
        QTest::newRow("unknown origin") << u"continent"_s << u"unknown"_s;
        QTest::newRow("one group") << u"theme-group"_s << u"transport"_s;
        QTest::newRow("without a theme") << u"theme"_s << u"unknown"_s;
        QTest::newRow("one year") << u"year"_s << u"2015"_s;
        QTest::newRow("online") << u"mode"_s << u"online"_s;
        QTest::newRow("staff") << u"seniority"_s << u"staff"_s;
        QTest::newRow("nothing") << u"city"_s << u"no such"_s;
    }
    void partsAddUpToTheWhole()
    {
        QFETCH(const QString, dimension);
        QFETCH(const QString, key);
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        RandomEdits edits(*store, 11);
        valueOf(store->apply(edits.manyRows(60, 120, 500, 40)));
        Filter filter;
        if (!dimension.isEmpty())
            filter.select(fromKey<Dimension>(dimension).value(), {key});
        const FactTable facts = valueOf(FactTable::load(store->database()));
        const FigureReport report = figureReport(facts, filter);

        const auto sum = [](const auto &parts, auto member) {
            qint64 whole = 0;
            for (const auto &part : parts)
                whole += part.*member;
            return whole;
        };
        QCOMPARE(sum(report.byThemeGroup, &FigureReport::ThemeGroupFigure::courses), report.courses);
        QCOMPARE(sum(report.byThemeGroup, &FigureReport::ThemeGroupFigure::attendances), report.attendances);
        QCOMPARE(sum(report.byContinent, &FigureReport::ContinentFigure::cities), report.cities);
        QCOMPARE(sum(report.byContinent, &FigureReport::ContinentFigure::attendances), report.attendances);
        QCOMPARE(sum(report.bySeniority, &FigureReport::SeniorityFigure::attendances), report.attendances);
        QCOMPARE(sum(report.byYear, &FigureReport::YearFigure::courses), report.courses);
        QCOMPARE(sum(report.byYear, &FigureReport::YearFigure::attendances), report.attendances);
        qint64 decisionMakers = 0;
        for (const auto &level : report.bySeniority)
            decisionMakers += level.isDecisionMaking ? level.attendances : 0;
        QCOMPARE(report.decisionMakers, decisionMakers);
        for (const auto &year : report.byYear)
            QCOMPARE(std::accumulate(year.coursesByMode.begin(), year.coursesByMode.end(), qint64(0)),
                     year.courses);
        QCOMPARE(report.attendances, total(facts, Measure::Attendances, filter).number);
        QCOMPARE(report.persons.number, total(facts, Measure::Persons, filter).number);
        QVERIFY(key == u"no such"_s ? report.attendances == 0 : report.attendances > 0);
    }
};

QTEST_GUILESS_MAIN(TestFigureReport)
#include "tst_figure_report.moc"
