#include "charts/chart_context.h"
#include "charts/chart_counting.h"
#include "charts/chart_text.h"
#include "figures_of_2022.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QTest>

#include <numeric>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const ChartNumbers &numbers)
{
    QStringList keys;
    for (const ChartCategory &category : numbers.categories)
        keys.append(category.key);
    return keys;
}

CrossTab levels(const std::vector<qint64> &cells)
{
    CrossTab tab;
    tab.rows = Dimension::Continent;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString key = QString::number(i);
        tab.rowCategories.push_back({key, u"가"_s + key, u"A"_s + key});
        tab.total += cells[i];
    }
    tab.cells = cells;
    return tab;
}

CrossTab courseYears(const std::vector<std::pair<int, qint64>> &years)
{
    CrossTab tab;
    tab.measure = Measure::Courses;
    tab.rows = Dimension::Year;
    for (const auto &[year, courses] : years) {
        const QString key = QString::number(year);
        tab.rowCategories.push_back({key, key, key});
        tab.cells.push_back(courses);
        tab.total += courses;
    }
    return tab;
}

CountedOutcomes outcomes()
{
    return {{{{u"AF"_s, u"아프리카"_s, u"Africa"_s},
              {u"AS"_s, u"아시아"_s, u"Asia"_s},
              {QString(unknownKey), u"미상"_s, u"Unknown"_s}},
             {{u"problem-solved"_s, u"도시문제 해결"_s, u"Problem solved"_s},
              {u"capacity"_s, u"역량 강화"_s, u"Capacity built"_s}},
             {1, 0, 2, 3, 0, 7}},
            u"연도: 2019"_s,
            u"Year: 2019"_s};
}

} // namespace

class TestChartNumbers : public QObject
{
    Q_OBJECT

private slots:
    void everyTopicHasKindsAndKeys();
    void ordersByValueWithOtherLast();
    void keepsTheRegistersOrderWhereAsked();
    void bringsTheSecondMeasureToItsCategory();
    void leavesOutWhatIsEmpty();
    void hasEveryYearOfThePeriod();
    void hasTheYearsInWhichNobodyCame();
    void leavesOutSeriesWithoutValues();
    void foldsTheSmallest();
    void ofEqualsTheLastAreFolded();
    void neverFoldsWhatIsUnknown();
    void foldsTheSmallestSeries();
    void saysThatAFoldedNumberIsASum();
    void stacksOnlyWhatAddsUp();
    void sumsSharesAsPrinted();
    void saysItInWords_data();
    void saysItInWords();
    void saysNothingOfSharesThatAreNotDrawn();
    void countsOneInTheSingular();
    void readsAllOfItAloud();
    void drawsOutcomesByContinentInTheirKinds();
    void saysOutcomesInWords();
    void saysNoLargestThatIsNotSure_data();
    void saysNoLargestThatIsNotSure();
    void readsTheSecondDimensionAloud_data();
    void readsTheSecondDimensionAloud();
    void readsNoMoreAloudThanIsDrawn();
    void saysTotalsAndYearsAsOneSpeaks();
    void saysThatPersonsAreAtLeast_data();
    void saysThatPersonsAreAtLeast();
};

void TestChartNumbers::everyTopicHasKindsAndKeys()
{
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        QCOMPARE(fromKey<ChartTopic>(QString(key)), std::optional(topic));
        QVERIFY(!chartKinds(topic).empty());
        QCOMPARE(defaultChoice(topic, Language::Korean).kind, chartKinds(topic).front());
    }
}

void TestChartNumbers::ordersByValueWithOtherLast()
{
    const ChartNumbers numbers = numbersOf2022(choiceOf2022(ChartTopic::Themes, Language::Korean));
    QCOMPARE(keysOf(numbers),
             QStringList({u"urban-management"_s, u"smart-city"_s, u"transport"_s, u"climate"_s, u"other"_s}));
    QVERIFY(numbers.categories.back().isRest);
    QCOMPARE(numbers.total, 2688);
    QCOMPARE(numbers.largest(), 609);
}

void TestChartNumbers::keepsTheRegistersOrderWhereAsked()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    choice.order = ChartOrder::Register;
    QCOMPARE(keysOf(numbersOf2022(choice)).first(), u"smart-city"_s);
    QCOMPARE(keysOf(numbersOf2022(choiceOf2022(ChartTopic::Seniority, Language::Korean))).first(),
             u"mayor"_s);
}

void TestChartNumbers::bringsTheSecondMeasureToItsCategory()
{
    const ChartNumbers numbers = numbersOf2022(choiceOf2022(ChartTopic::Themes, Language::Korean));
    QCOMPARE(numbers.categories.front().beside, std::optional<qint64>(36));
    QCOMPARE(numbers.categories.back().beside, std::optional<qint64>(34));
    QCOMPARE(numbers.besideTotal, std::optional<qint64>(174));
}

void TestChartNumbers::leavesOutWhatIsEmpty()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    QCOMPARE(keysOf(chartNumbers(choice, levels({3, 0, 5}))), QStringList({u"2"_s, u"0"_s}));
    QVERIFY(chartNumbers(choice, levels({0, 0})).isEmpty());
}

void TestChartNumbers::hasEveryYearOfThePeriod()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::Korean);
    choice.kind = ChartKind::Column;
    const CrossTab tab = courseYears({{2007, 0}, {2008, 2}, {2009, 0}, {2011, 4}, {2012, 0}});
    choice.fromYear = choice.toYear = 0;
    QCOMPARE(keysOf(chartNumbers(choice, tab)), QStringList({u"2008"_s, u"2009"_s, u"2010"_s, u"2011"_s}));
    choice.fromYear = 2007;
    choice.toYear = 2013;
    const ChartNumbers numbers = chartNumbers(choice, tab);
    QCOMPARE(keysOf(numbers),
             QStringList({u"2007"_s, u"2008"_s, u"2009"_s, u"2010"_s, u"2011"_s, u"2012"_s, u"2013"_s}));
    QCOMPARE(numbers.categories.front().value, 0);
    QVERIFY(chartNumbers(choice, courseYears({{2007, 0}})).isEmpty());
}

/// There were courses in 2008, to which nobody from Africa came.
void TestChartNumbers::hasTheYearsInWhichNobodyCame()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::English);
    choice.filter.select(Dimension::Continent, {u"AF"_s});
    choice = inContext(choice, ChartContext(), factsOf2022());
    const ChartNumbers numbers = numbersOf2022(choice);
    QCOMPARE(choice.fromYear, 2008);
    QCOMPARE(numbers.categories.front().key, u"2008"_s);
    QCOMPARE(numbers.categories.front().value, 0);
    QCOMPARE(numbers.categories.back().key, u"2022"_s);
    QVERIFY(ChartText(choice, numbers).altText().contains(u" 0 courses in 2008, "_s));
}

void TestChartNumbers::leavesOutSeriesWithoutValues()
{
    const ChartNumbers numbers = numbersOf2022(choiceOf2022(ChartTopic::Years, Language::English));
    QCOMPARE(numbers.series.size(), std::size_t(2));
    QCOMPARE(numbers.series[1].label, u"Online"_s);
    QCOMPARE(numbers.categories.back().values, std::vector<qint64>({3, 2}));
    QCOMPARE(numbers.categories.back().value, 5);
}

void TestChartNumbers::foldsTheSmallest()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    std::vector<qint64> cells(60);
    std::iota(cells.begin(), cells.end(), 1);
    const ChartNumbers all = chartNumbers(choice, levels(cells));
    const ChartNumbers fewer = folded(all, 10, Language::Korean);
    QCOMPARE(fewer.categories.size(), std::size_t(10));
    QCOMPARE(fewer.categories.front().value, 60);
    QCOMPARE(fewer.categories.back().key, QString(foldedKey));
    QCOMPARE(fewer.categories.back().label, u"그 밖 51개"_s);
    QCOMPARE(fewer.categories.back().value, 51 * 52 / 2);
    QCOMPARE(fewer.total, all.total);
    QCOMPARE(folded(all, 60, Language::Korean).categories.size(), std::size_t(60));
}

/// Else somebody with as many as the last that is named would be missing before it.
void TestChartNumbers::ofEqualsTheLastAreFolded()
{
    for (const ChartOrder order : {ChartOrder::ByValue, ChartOrder::Register}) {
        ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::English);
        choice.order = order;
        const ChartNumbers all = chartNumbers(choice, levels({9, 5, 5, 5, 5, 5}));
        QCOMPARE(keysOf(folded(all, 4, Language::English)), QStringList({u"0"_s, u"1"_s, u"2"_s, foldedKey}));
    }
}

void TestChartNumbers::neverFoldsWhatIsUnknown()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::English);
    CrossTab tab = levels({9, 8, 7, 6, 5, 2, 1});
    tab.rowCategories[5].isOther = true;
    tab.rowCategories[6] = {unknownKey, u"미상"_s, u"Unknown"_s};
    const ChartNumbers all = chartNumbers(choice, tab);
    QCOMPARE(keysOf(folded(all, 5, Language::English)),
             QStringList({u"0"_s, u"1"_s, u"5"_s, unknownKey, foldedKey}));
    // With less room, "other" is one of the others.
    QCOMPARE(keysOf(folded(all, 3, Language::English)), QStringList({u"0"_s, unknownKey, foldedKey}));
    QCOMPARE(keysOf(folded(all, 2, Language::English)), QStringList({unknownKey, foldedKey}));
}

void TestChartNumbers::foldsTheSmallestSeries()
{
    const ChartNumbers all = numbersOf2022(choiceOf2022(ChartTopic::TargetRegions, Language::English));
    const ChartNumbers fewer = foldedSeries(all, 4, Language::English);
    QCOMPARE(fewer.series.size(), std::size_t(4));
    QCOMPARE(fewer.series.back().key, QString(foldedKey));
    QCOMPARE(fewer.series.back().label, u"%1 others"_s.arg(all.series.size() - 3));
    QVERIFY(fewer.series.back().isRest);
    for (std::size_t i = 0; i < all.categories.size(); ++i) {
        const std::vector<qint64> &values = fewer.categories[i].values;
        QCOMPARE(std::accumulate(values.begin(), values.end(), qint64(0)), all.categories[i].value);
    }
    QCOMPARE(foldedSeries(all, all.series.size(), Language::English).series.size(), all.series.size());
}

/// Somebody who was in two of the folded countries is in their sum twice.
void TestChartNumbers::saysThatAFoldedNumberIsASum()
{
    const ChartChoice choice =
        ownChoice({Measure::Persons, Dimension::Country, {}, {}}, u"Persons"_s, Language::English);
    const ChartNumbers fewer = folded(numbersOf2022(choice), 16, Language::English);
    QCOMPARE(fewer.categories.back().label, u"57 others, added up"_s);
}

void TestChartNumbers::stacksOnlyWhatAddsUp()
{
    const auto kindsOf = [](Measure measure, std::optional<Dimension> columns) {
        return chartKinds(
            ownChoice({measure, Dimension::Year, columns, {}}, u"Anything"_s, Language::Korean));
    };
    using enum ChartKind;
    QCOMPARE(kindsOf(Measure::Persons, Dimension::Continent), std::vector<ChartKind>({Grouped, Column}));
    QCOMPARE(kindsOf(Measure::Attendances, Dimension::Continent),
             std::vector<ChartKind>({Stacked, Grouped, Column}));
    QCOMPARE(kindsOf(Measure::Persons, {}), std::vector<ChartKind>({Column}));
}

void TestChartNumbers::sumsSharesAsPrinted()
{
    QCOMPARE(sumOfShares(numbersOf2022(choiceOf2022(ChartTopic::Continents, Language::Korean))), 999);
    QCOMPARE(sumOfShares(numbersOf2022(choiceOf2022(ChartTopic::Seniority, Language::Korean))), 1000);
}

void TestChartNumbers::saysItInWords_data()
{
    QTest::addColumn<ChartTopic>("topic");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("footer");
    const auto ko = Language::Korean;
    const auto en = Language::English;
    QTest::newRow("themes in Korean")
        << ChartTopic::Themes << ko << u"정책 주제별 국제연수 참가자(연인원)와 과정 수, 2008–2022년"_s
        << u"자료: 서울시인재개발원 국제연수 등록부 (2022-11-25 기준) · 연인원 2,688명, 174회"_s;
    QTest::newRow("themes in English")
        << ChartTopic::Themes << en
        << u"International training participants (attendances) and courses by policy theme, 2008–2022"_s
        << u"Source: Seoul Human Resource Development Center, register of international training "
           "(as of 2022-11-25) · 2,688 attendances, 174 courses"_s;
    QTest::newRow("continents note their rounding")
        << ChartTopic::Continents << ko << u"대륙별 국제연수 참가자(연인원), 2008–2022년"_s
        << u"자료: 서울시인재개발원 국제연수 등록부 (2022-11-25 기준) · 비율은 각각 반올림해 합이 99.9%임"_s;
    QTest::newRow("seniority has nothing to note")
        << ChartTopic::Seniority << ko << u"참가 당시 직급별 국제연수 참가자(연인원), 2008–2022년"_s
        << u"자료: 서울시인재개발원 국제연수 등록부 (2022-11-25 기준) · 연인원 2,688명"_s;
}

void TestChartNumbers::saysItInWords()
{
    QFETCH(ChartTopic, topic);
    QFETCH(Language, language);
    const ChartChoice choice = choiceOf2022(topic, language);
    const ChartNumbers numbers = numbersOf2022(choice);
    const ChartText text(choice, numbers);
    QTEST(text.subtitle(), "subtitle");
    QTEST(text.footer(), "footer");
}

void TestChartNumbers::saysNothingOfSharesThatAreNotDrawn()
{
    ChartChoice choice = choiceOf2022(ChartTopic::SeniorityByContinent, Language::Korean);
    const auto footer = [&choice] {
        const ChartNumbers numbers = numbersOf2022(choice);
        return ChartText(choice, numbers).footer();
    };
    choice.kind = ChartKind::Stacked;
    QVERIFY(footer().contains(u"99.9%"_s));
    choice.kind = ChartKind::Grouped;
    QVERIFY(!footer().contains(u'%'));
}

void TestChartNumbers::countsOneInTheSingular()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::English);
    choice.kind = ChartKind::Column;
    const ChartNumbers numbers = chartNumbers(choice, courseYears({{2008, 1}}));
    QCOMPARE(ChartText(choice, numbers).tooltip(numbers.categories.front(), 0), u"1 course in 2008"_s);
}

void TestChartNumbers::readsAllOfItAloud()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    choice.filterInWords = u"온라인"_s;
    const ChartNumbers numbers = numbersOf2022(choice);
    const QString spoken = ChartText(choice, numbers).altText();
    QVERIFY(spoken.startsWith(u"도넛 그래프: 대륙별 국제연수 참가자(연인원), 2008–2022년 · 조건: 온라인."_s));
    QVERIFY(spoken.contains(u"모두 연인원 2,688명."_s));
    QVERIFY(spoken.contains(u"가장 많은 것은 아시아 2,000명 (74.4%)."_s));
    QVERIFY(spoken.endsWith(u"오세아니아 4명 (0.1%)."_s));
}

void TestChartNumbers::saysNoLargestThatIsNotSure_data()
{
    QTest::addColumn<CrossTab>("tab");
    CrossTab unknown = levels({9, 8, 30});
    unknown.rowCategories[2] = {unknownKey, u"미상"_s, u"Unknown"_s};
    QTest::newRow("six as large") << levels({10, 10, 10, 10, 10, 10});
    QTest::newRow("two as large") << levels({10, 30, 30});
    QTest::newRow("most are unknown") << unknown;
    QTest::newRow("only one") << levels({3});
}

void TestChartNumbers::saysNoLargestThatIsNotSure()
{
    QFETCH(const CrossTab, tab);
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::English);
    const ChartNumbers numbers = chartNumbers(choice, tab);
    const QString spoken = ChartText(choice, numbers).altText();
    QVERIFY2(!spoken.contains(u"Largest"_s), qPrintable(spoken));
    QVERIFY(spoken.contains(u"A0 "_s));
}

void TestChartNumbers::readsTheSecondDimensionAloud_data()
{
    QTest::addColumn<ChartTopic>("topic");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("expected");
    const auto ko = Language::Korean;
    const auto en = Language::English;
    QTest::newRow("mode in Korean") << ChartTopic::Years << ko << u" 방식별: 초청 163회, 온라인 11회. "_s;
    QTest::newRow("mode") << ChartTopic::Years << en
                          << u" By mode: Invited 163 courses, Online 11 courses. "_s;
    QTest::newRow("seniority") << ChartTopic::SeniorityByContinent << en
                               << u" By seniority: Mayor or councillor 64 people, Director 171 people, "
                                  "Section chief 571 people, Staff 1,882 people. "_s;
    QTest::newRow("region") << ChartTopic::TargetRegions << en << u" By target region: "_s;
    QTest::newRow("theme") << ChartTopic::ThemesByYear << en << u"Urban transport 543 people, "_s;
}

void TestChartNumbers::readsTheSecondDimensionAloud()
{
    QFETCH(const ChartTopic, topic);
    QFETCH(const Language, language);
    QFETCH(const QString, expected);
    const ChartChoice choice = choiceOf2022(topic, language);
    const ChartNumbers numbers = numbersOf2022(choice);
    const QString spoken = ChartText(choice, numbers).altText();
    QVERIFY2(spoken.contains(expected), qPrintable(spoken));
}

/// The table beside it has all of them.
void TestChartNumbers::readsNoMoreAloudThanIsDrawn()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Countries, Language::English);
    const ChartNumbers numbers = numbersOf2022(choice);
    const QString spoken = ChartText(choice, numbers).altText();
    QVERIFY2(spoken.contains(numbers.categories[14].label), qPrintable(spoken));
    QVERIFY(!spoken.contains(numbers.categories[15].label));
    QVERIFY2(spoken.endsWith(u", 57 others 1,105 people (41.1%)."_s), qPrintable(spoken));
}

void TestChartNumbers::saysTotalsAndYearsAsOneSpeaks()
{
    const auto spoken = [](ChartTopic topic, Language language) {
        const ChartChoice choice = choiceOf2022(topic, language);
        const ChartNumbers numbers = numbersOf2022(choice);
        return ChartText(choice, numbers).altText();
    };
    QVERIFY(spoken(ChartTopic::CitiesByContinent, Language::English)
                .contains(u" In all 282 participating cities. "_s));
    QVERIFY(spoken(ChartTopic::Years, Language::English).contains(u" Largest: 17 courses in 2019. "_s));
    QVERIFY(spoken(ChartTopic::Years, Language::Korean).contains(u" 가장 많은 것은 2019년 17회. "_s));
    QVERIFY(spoken(ChartTopic::Years, Language::Korean).contains(u" 2008년 9회, 2009년 10회, "_s));
}

void TestChartNumbers::saysThatPersonsAreAtLeast_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("tooltip");
    QTest::newRow("Korean") << Language::Korean << u"대륙별 연수생(실인원, 최소)"_s << u"실인원 1명 이상"_s
                            << u"이름 없이 집계된 인원은 실인원에서 빠짐"_s << u"아시아 1명 이상"_s;
    QTest::newRow("English") << Language::English
                             << u"Participants (distinct persons, at least) by continent"_s
                             << u"at least 1 distinct person"_s
                             << u"people counted without names not included"_s << u"Asia at least 1 person"_s;
}

/// A headcount has no names, so that nobody knows whom it would add.
void TestChartNumbers::saysThatPersonsAreAtLeast()
{
    QFETCH(const Language, language);
    QFETCH(const QString, total);
    test::TemporaryRegister store;
    const test::SmallWorld world(*store);
    const Result<FactTable> facts = FactTable::load(store->database());
    QVERIFY(facts);
    const ChartChoice choice =
        ownChoice({Measure::Persons, Dimension::Continent, {}, {}}, u"Persons"_s, language);
    const ChartNumbers numbers = chartNumbers(choice, *facts);
    QVERIFY(numbers.isAtLeast);
    const ChartText text(choice, numbers);
    QTEST(text.subtitle(), "subtitle");
    QVERIFY2(text.footer().contains(total), qPrintable(text.footer()));
    QTEST(text.footer().section(u" · "_s, 2, 2), "note");
    QVERIFY2(text.altText().contains(total), qPrintable(text.altText()));
    QTEST(text.tooltip(numbers.categories.front(), 0), "tooltip");
}

void TestChartNumbers::drawsOutcomesByContinentInTheirKinds()
{
    const ChartChoice choice = outcomeChoice(outcomes(), Language::English);
    const ChartNumbers numbers = chartNumbers(choice, FactTable());
    QCOMPARE(keysOf(numbers), QStringList({u"AS"_s, u"AF"_s, QString(unknownKey)}));
    QCOMPARE(numbers.series.size(), std::size_t(2));
    QCOMPARE(numbers.series[1].label, u"Capacity built"_s);
    QCOMPARE(numbers.categories[0].values, (std::vector<qint64>{2, 3}));
    QCOMPARE(numbers.total, 13);
    QVERIFY(numbers.categories.back().isRest);
    QCOMPARE(chartKinds(choice), (std::vector{ChartKind::Stacked, ChartKind::Grouped}));
    QCOMPARE(fileName(choice), u"outcomes-by-continent-en"_s);
    QVERIFY(chartNumbers(outcomeChoice({}, Language::English), FactTable()).isEmpty());
}

void TestChartNumbers::saysOutcomesInWords()
{
    const FactTable none;
    ChartChoice choice = inContext(outcomeChoice(outcomes(), Language::English), {}, none);
    const ChartNumbers numbers = chartNumbers(choice, none);
    const ChartText text(choice, numbers);
    QCOMPARE(text.title(), u"Outcomes by continent and kind"_s);
    QVERIFY(text.subtitle().endsWith(u"Only: Year: 2019"_s));
    QCOMPARE(text.counted(1), u"1 outcome"_s);
    QVERIFY(text.footer().contains(u"13 outcomes"_s));
    const QString aloud = text.altText();
    QVERIFY2(aloud.contains(u"By kind of outcome: Problem solved 3 outcomes, Capacity built 10 outcomes."_s),
             qPrintable(aloud));
    choice = inContext(outcomeChoice(outcomes(), Language::Korean), {}, none);
    QVERIFY(ChartText(choice, numbers).subtitle().contains(u"연도: 2019"_s));
    QVERIFY(!ChartText(choice, numbers).footer().contains(u"outcome"_s));
}

QTEST_GUILESS_MAIN(TestChartNumbers)
#include "tst_chart_numbers.moc"
