// A chart's numbers as a table: which columns it has, and what they say.
#include "charts/chart_table.h"
#include "figures_of_2022.h"

#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

PlainTable tableOf2022(const ChartChoice &choice)
{
    return chartTable(choice, numbersOf2022(choice));
}

PlainTable tableOf2022(ChartTopic topic, Language language = Language::English)
{
    return tableOf2022(choiceOf2022(topic, language));
}

QStringList headingsOf(const PlainTable &table)
{
    QStringList headings;
    for (const TableColumn &column : table.columns)
        headings.append(column.heading);
    return headings;
}

QStringList shownRow(const PlainTable &table, std::size_t row)
{
    QStringList cells;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        cells.append(shownText(table.rows[row][c], table.columns[c].kind));
    return cells;
}

} // namespace

class TestChartTable : public QObject
{
    Q_OBJECT

private slots:
    void themesHaveSharesAndCourses();
    void isInTheChartsLanguage();
    void yearsHaveTheChangeOnTheYearBefore();
    void changesFollowTheYearsInAnyOrder();
    void ofNothingThereIsNoShareOfChange();
    void allCountriesAreListed();
    void seriesHaveColumnsOfTheirOwn();
    void whatDoesNotAddUpHasNoShares();
    void whatIsAtLeastIsSaidSo();
    void everyRowIsAsLongAsTheHeadings_data();
    void everyRowIsAsLongAsTheHeadings();
    void saysWhatTheSheetSays();
    void anEmptyChartHasHeadingsOnly();
};

void TestChartTable::themesHaveSharesAndCourses()
{
    const PlainTable table = tableOf2022(ChartTopic::Themes);
    QCOMPARE(headingsOf(table),
             (QStringList{u"Theme"_s, u"Participants (attendances)"_s, u"Share (%)"_s, u"Courses"_s}));
    QCOMPARE(table.rows.size(), std::size_t(6));
    QCOMPARE(shownRow(table, 0), (QStringList{u"Urban management"_s, u"609"_s, u"22.7"_s, u"36"_s}));
    QVERIFY(table.hasTotal);
    QCOMPARE(shownRow(table, 5), (QStringList{u"Total"_s, u"2,688"_s, QString(), u"174"_s}));
}

void TestChartTable::isInTheChartsLanguage()
{
    const PlainTable table = tableOf2022(ChartTopic::Themes, Language::Korean);
    QCOMPARE(headingsOf(table).first(3), (QStringList{u"주제"_s, u"참가자(연인원)"_s, u"비율(%)"_s}));
    QCOMPARE(shownRow(table, 0).first(), u"도시관리"_s);
    QCOMPARE(shownRow(table, 5).first(), u"합계"_s);
}

void TestChartTable::yearsHaveTheChangeOnTheYearBefore()
{
    const PlainTable table = tableOf2022(ChartTopic::Years);
    QCOMPARE(headingsOf(table), (QStringList{u"Year"_s, u"Invited"_s, u"Online"_s, u"Total"_s, u"Share (%)"_s,
                                             u"Change"_s, u"Change (%)"_s}));
    QCOMPARE(shownRow(table, 0),
             (QStringList{u"2008"_s, u"9"_s, u"0"_s, u"9"_s, u"5.2"_s, QString(), QString()}));
    QCOMPARE(shownRow(table, 1),
             (QStringList{u"2009"_s, u"10"_s, u"0"_s, u"10"_s, u"5.7"_s, u"+1"_s, u"+11.1"_s}));
    QCOMPARE(shownRow(table, 12),
             (QStringList{u"2020"_s, u"0"_s, u"5"_s, u"5"_s, u"2.9"_s, u"−12"_s, u"−70.6"_s}));
    QCOMPARE(shownRow(table, 15),
             (QStringList{u"Total"_s, u"163"_s, u"11"_s, u"174"_s, QString(), QString(), QString()}));
}

void TestChartTable::changesFollowTheYearsInAnyOrder()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::English);
    choice.order = ChartOrder::ByValue;
    const PlainTable table = tableOf2022(choice);
    QCOMPARE(shownRow(table, 0).at(0), u"2019"_s);
    QCOMPARE(shownRow(table, 0).at(5), u"+1"_s); // 17 after 16, wherever 2018 stands
}

void TestChartTable::ofNothingThereIsNoShareOfChange()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::English);
    ChartNumbers numbers = numbersOf2022(choice);
    numbers.categories[2].value = 0;
    const PlainTable table = chartTable(choice, numbers);
    QCOMPARE(shownRow(table, 3).at(5), u"+12"_s);
    QCOMPARE(shownRow(table, 3).at(6), QString());
}

void TestChartTable::allCountriesAreListed()
{
    const PlainTable table = tableOf2022(ChartTopic::Countries);
    QCOMPARE(table.bodySize(), std::size_t(72));
    QCOMPARE(shownRow(table, 72).at(1), u"2,688"_s);
}

void TestChartTable::seriesHaveColumnsOfTheirOwn()
{
    const PlainTable table = tableOf2022(ChartTopic::SeniorityByContinent);
    QCOMPARE(headingsOf(table), (QStringList{u"Continent"_s, u"Mayor or councillor"_s, u"Director"_s,
                                             u"Section chief"_s, u"Staff"_s, u"Total"_s, u"Share (%)"_s}));
    QCOMPARE(shownRow(table, table.bodySize()),
             (QStringList{u"Total"_s, u"64"_s, u"171"_s, u"571"_s, u"1,882"_s, u"2,688"_s, QString()}));
}

void TestChartTable::whatDoesNotAddUpHasNoShares()
{
    ChartChoice choice =
        ownChoice({Measure::Persons, Dimension::Year, {}, {}}, u"who came"_s, Language::English);
    const PlainTable table = tableOf2022(choice);
    QCOMPARE(headingsOf(table),
             (QStringList{u"Year"_s, u"Participants (distinct persons)"_s, u"Change"_s, u"Change (%)"_s}));
    QCOMPARE(shownRow(table, table.bodySize()).at(1), u"2,512"_s); // less than the sum of the years
}

/// Of two years that have at least so many, nobody knows how they differ.
void TestChartTable::whatIsAtLeastIsSaidSo()
{
    ChartChoice choice =
        ownChoice({Measure::Persons, Dimension::Year, Dimension::Continent, {}}, {}, Language::English);
    ChartNumbers numbers = numbersOf2022(choice);
    numbers.isAtLeast = true;
    QStringList headings = headingsOf(chartTable(choice, numbers));
    QCOMPARE(headings.last(), u"Total, at least"_s);
    choice.kind = ChartKind::Column;
    numbers = numbersOf2022(choice);
    numbers.isAtLeast = true;
    const PlainTable table = chartTable(choice, numbers);
    QCOMPARE(headingsOf(table), (QStringList{u"Year"_s, u"Participants (distinct persons, at least)"_s}));
    QVERIFY(table.notes.front().contains(u"at least 2,512 distinct persons"_s));
}

void TestChartTable::everyRowIsAsLongAsTheHeadings_data()
{
    QTest::addColumn<ChartChoice>("choice");
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        for (const ChartKind kind : chartKinds(topic)) {
            ChartChoice choice = choiceOf2022(topic, Language::Korean);
            choice.kind = kind;
            QTest::addRow("%s as %s", key.data(), toKey(kind).toLatin1().constData()) << choice;
        }
    }
}

void TestChartTable::everyRowIsAsLongAsTheHeadings()
{
    QFETCH(const ChartChoice, choice);
    const PlainTable table = tableOf2022(choice);
    QVERIFY(table.columns.size() >= 2);
    for (const std::vector<TableCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
}

void TestChartTable::saysWhatTheSheetSays()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    choice.title = u"참가자 네 명 중 세 명은 아시아에서 왔다"_s;
    const PlainTable table = tableOf2022(choice);
    QCOMPARE(table.title, choice.title);
    QVERIFY(table.subtitle.contains(u"2008–2022"));
    QVERIFY(table.notes.join(u' ').contains(u"2022-11-25"));
    QVERIFY(table.notes.join(u' ').contains(u"99.9%")); // what the shares add up to
}

void TestChartTable::anEmptyChartHasHeadingsOnly()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::English);
    choice.filter.fromYear = 1999;
    choice.filter.toYear = 1999;
    const PlainTable table = tableOf2022(choice);
    QVERIFY(!table.columns.empty());
    QVERIFY(table.rows.empty());
    QVERIFY(!table.hasTotal);
}

QTEST_GUILESS_MAIN(TestChartTable)
#include "tst_chart_table.moc"
