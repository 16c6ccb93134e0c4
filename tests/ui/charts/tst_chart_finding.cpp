// Titles that say what stands out, and are true.
#include "charts/chart_finding.h"
#include "figures_of_2022.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

constexpr Language ko = Language::Korean;
constexpr Language en = Language::English;

using Categories = std::vector<std::pair<QString, qint64>>;

/// Attendances by continent; the name of each is its key.
CrossTab attendances(const Categories &categories)
{
    CrossTab tab;
    tab.measure = Measure::Attendances;
    tab.rows = Dimension::Continent;
    for (const auto &[key, value] : categories) {
        tab.rowCategories.push_back({key, key, key, key == u"other"});
        tab.cells.push_back(value);
        tab.total += value;
    }
    return tab;
}

QString findingOf(const CrossTab &tab)
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, en);
    return finding(choice, chartNumbers(choice, tab));
}

} // namespace

class TestChartFinding : public QObject
{
    Q_OBJECT

private slots:
    void theSamplesChartsSayWhatStandsOut_data()
    {
        QTest::addColumn<ChartTopic>("topic");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        const auto add = [](ChartTopic topic, const QString &korean, const QString &english) {
            QTest::addRow("%s in Korean", keyOf(topic).data()) << topic << ko << korean;
            QTest::addRow("%s in English", keyOf(topic).data()) << topic << en << english;
        };
        add(ChartTopic::Continents, u"참가자 네 명 중 세 명은 아시아에서 왔다"_s,
            u"Three in four participants came from Asia"_s);
        add(ChartTopic::Themes, u"참가자가 가장 많은 주제는 도시관리(609명)"_s,
            u"Most participants: Urban management, with 609"_s);
        add(ChartTopic::CitiesByContinent, u"참가 도시의 과반은 아시아에 있다"_s,
            u"More than half of all cities are in Asia"_s);
        add(ChartTopic::Seniority, u"참가자 열 명 중 일곱 명은 ‘실무’"_s,
            u"Seven in ten participants were of the level “Staff”"_s);
        add(ChartTopic::Years, u"과정은 2019년에 가장 많았다(17회)"_s,
            u"Most courses were held in 2019: 17"_s);
        add(ChartTopic::Countries, u"참가자가 가장 많은 국가는 인도네시아(188명)"_s,
            u"Most participants: Indonesia, with 188"_s);
        add(ChartTopic::ThemesByYear, u"참가자는 2019년에 가장 많았다(251명)"_s,
            u"Most participants came in 2019: 251"_s);
    }
    void theSamplesChartsSayWhatStandsOut()
    {
        QFETCH(const ChartTopic, topic);
        QFETCH(const Language, language);
        const ChartChoice choice = choiceOf2022(topic, language);
        QTEST(finding(choice, numbersOf2022(choice)), "expected");
    }

    void aFractionIsSaidOnlyWhereItIsAboutRight_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<QString>("expected");
        QTest::newRow("exactly a half") << qint64(500) << u"1/2"_s;
        QTest::newRow("a hair more") << qint64(509) << u"1/2"_s;
        QTest::newRow("too much for a half") << qint64(515) << QString();
        QTest::newRow("three in four") << qint64(744) << u"3/4"_s;
        QTest::newRow("not three in four") << qint64(734) << QString();
        QTest::newRow("the 70% of 65.1%") << qint64(651) << QString();
        QTest::newRow("nearly all") << qint64(890) << u"9/10"_s;
        QTest::newRow("all") << qint64(1000) << QString();
        QTest::newRow("nobody") << qint64(0) << QString();
    }
    void aFractionIsSaidOnlyWhereItIsAboutRight()
    {
        QFETCH(const qint64, part);
        const auto fraction = simpleFraction(part, 1000);
        QTEST(fraction ? u"%1/%2"_s.arg(fraction->part).arg(fraction->whole) : QString(), "expected");
    }

    void anyFractionIsWithinTwoPercentOfItself()
    {
        QRandomGenerator random(7);
        int said = 0;
        for (int i = 0; i < 10'000; ++i) {
            const qint64 whole = random.bounded(1, 100'000);
            const qint64 part = random.bounded(int(whole) + 1);
            if (const auto fraction = simpleFraction(part, whole)) {
                const double printed = double(fraction->part) / fraction->whole;
                QVERIFY(std::abs(double(part) / double(whole) - printed) <= 0.02 * printed + 1e-9);
                ++said;
            }
        }
        QVERIFY(said > 1000);
    }

    void whatIsNotSureIsNotSaid_data()
    {
        QTest::addColumn<Categories>("categories");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << Categories{} << QString();
        QTest::newRow("only one") << Categories{{u"Asia"_s, 5}} << QString();
        QTest::newRow("two as large")
            << Categories{{u"Asia"_s, 5}, {u"Europe"_s, 5}, {u"Africa"_s, 1}} << QString();
        QTest::newRow("the collecting one is largest")
            << Categories{{u"Asia"_s, 5}, {u"other"_s, 7}, {u"Africa"_s, 1}} << QString();
        QTest::newRow("the unknown may make another one largest")
            << Categories{{u"Asia"_s, 45}, {u"Europe"_s, 40}, {u"unknown"_s, 6}} << QString();
        QTest::newRow("the unknown change nothing")
            << Categories{{u"Asia"_s, 380}, {u"Europe"_s, 280}, {u"Africa"_s, 338}, {u"unknown"_s, 2}}
            << u"Most participants: Asia, with 380"_s;
        QTest::newRow("the unknown may change the fraction")
            << Categories{{u"Asia"_s, 74}, {u"Europe"_s, 10}, {u"unknown"_s, 16}}
            << u"More than half of all participants came from Asia"_s;
    }
    void whatIsNotSureIsNotSaid()
    {
        QFETCH(const Categories, categories);
        QTEST(findingOf(attendances(categories)), "expected");
    }

    /// Of 256 Africans "seven in ten participants" would be false, and which year had most courses, too.
    void underAFilterNothingIsSaid()
    {
        ChartChoice choice = choiceOf2022(ChartTopic::Years, en);
        QVERIFY(!finding(choice, numbersOf2022(choice)).isEmpty());
        choice.filter.select(Dimension::Continent, {u"AF"_s});
        QCOMPARE(finding(choice, numbersOf2022(choice)), QString());
        choice.filter = {};
        choice.filter.fromYear = 2015;
        QCOMPARE(finding(choice, numbersOf2022(choice)), QString());
    }

    void nothingIsSaidOfNumbersThatAreAtLeast()
    {
        CrossTab tab = attendances({{u"Asia"_s, 380}, {u"Europe"_s, 280}});
        tab.measure = Measure::Persons;
        QCOMPARE(findingOf(tab), u"Most people: Asia, with 380"_s);
        tab.isAtLeast = true;
        QCOMPARE(findingOf(tab), QString());
    }
};

QTEST_MAIN(TestChartFinding)
#include "tst_chart_finding.moc"
