// The table of a chart, and how a year differs from the one before.
#include "charts/chart_counting.h"
#include "charts/chart_table_model.h"
#include "charts/chart_table_view.h"
#include "charts/chart_text.h"
#include "charts/year_change.h"
#include "figures_of_2022.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

/// Courses of three years, the middle one without any.
ChartNumbers threeYears()
{
    ChartNumbers numbers;
    numbers.measure = Measure::Courses;
    numbers.series = {{}};
    numbers.total = 33;
    for (const auto &[year, value] : {std::pair(2017, 16), std::pair(2018, 0), std::pair(2019, 17)}) {
        const QString key = QString::number(year);
        numbers.categories.push_back(
            {.key = key, .label = key, .values = {value}, .value = value, .beside = {}});
    }
    return numbers;
}

ChartChoice byYear(Language language)
{
    return ownChoice({Measure::Courses, Dimension::Year, {}, {}}, {}, language);
}

QStringList row(const ChartTableModel &model, std::size_t index)
{
    return model.lines().at(index);
}

} // namespace

class TestChartTableView : public QObject
{
    Q_OBJECT

private slots:
    void theThemesHaveSharesAndCourses()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        const ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::English);
        model.setChart(choice, numbersOf2022(choice));
        QCOMPARE(row(model, 0),
                 (QStringList{u"Theme"_s, u"Participants (attendances)"_s, u"Share (%)"_s, u"Courses"_s}));
        QCOMPARE(row(model, 4), (QStringList{u"Climate and environment"_s, u"409"_s, u"15.2"_s, u"24"_s}));
        QCOMPARE(row(model, 6), (QStringList{u"Total"_s, u"2,688"_s, QString(), u"174"_s}));
        QCOMPARE(model.categoryAt(3), u"climate"_s);
        QCOMPARE(model.categoryAt(5), QString());
    }

    void distinctPeopleHaveNoShares()
    {
        ChartTableModel model;
        const ChartChoice choice =
            ownChoice({Measure::Persons, Dimension::Continent, {}, {}}, {}, Language::English);
        const ChartNumbers numbers = chartNumbers(choice, factsOf2022());
        model.setChart(choice, numbers);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(row(model, numbers.categories.size() + 1).last().remove(u',').toLongLong(), numbers.total);
    }

    void everyCategoryIsThere()
    {
        ChartTableModel model;
        const ChartChoice choice = defaultChoice(ChartTopic::Countries, Language::Korean);
        model.setChart(choice, chartNumbers(choice, factsOf2022()));
        QCOMPARE(model.rowCount(), 73); // and the whole
        QCOMPARE(row(model, 0).first(), u"국가"_s);
    }

    void seriesHaveColumnsOfTheirOwn()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        const ChartChoice choice = defaultChoice(ChartTopic::TargetRegions, Language::English);
        const ChartNumbers numbers = chartNumbers(choice, factsOf2022());
        model.setChart(choice, numbers);
        const auto seriesCount = int(numbers.series.size());
        QVERIFY(seriesCount > 1);
        for (int column = 1; column <= seriesCount; ++column) {
            QCOMPARE(model.seriesAt(column), numbers.series[std::size_t(column) - 1].key);
            qint64 sum = 0;
            for (const ChartCategory &category : numbers.categories)
                sum += category.values[std::size_t(column) - 1];
            QCOMPARE(row(model, numbers.categories.size() + 1)[column].toLongLong(), sum);
        }
        QCOMPARE(model.seriesAt(0), QString());
        QCOMPARE(row(model, 0)[seriesCount + 1], u"Total"_s);
    }

    void yearsSayTheirChange()
    {
        ChartTableModel model;
        model.setChart(byYear(Language::English), threeYears());
        QCOMPARE(row(model, 1).mid(3), (QStringList{QString(), QString()}));
        QCOMPARE(row(model, 2).mid(3), (QStringList{u"−16"_s, u"−100.0"_s}));
        QCOMPARE(row(model, 3).mid(3), (QStringList{u"+17"_s, QString()}));
    }

    void theChangeIsSaidInWords()
    {
        ChartNumbers numbers = threeYears();
        numbers.categories[1].value = 16;
        const ChartChoice english = byYear(Language::English);
        QCOMPARE(ChartText(english, numbers).tooltip(numbers.categories[2], 0),
                 u"17 courses in 2019, +1 (+6.3%) on 2018"_s);
        QCOMPARE(ChartText(english, numbers).tooltip(numbers.categories[1], 0),
                 u"16 courses in 2018, ±0 (±0.0%) on 2017"_s);
        QCOMPARE(ChartText(english, numbers).tooltip(numbers.categories[0], 0), u"16 courses in 2017"_s);
        numbers.categories[1].value = 0;
        QCOMPARE(ChartText(english, numbers).tooltip(numbers.categories[2], 0),
                 u"17 courses in 2019, +17 on 2018"_s);
        const ChartChoice korean = byYear(Language::Korean);
        QVERIFY(ChartText(korean, numbers).tooltip(numbers.categories[2], 0).contains(u"2018년"_s));
    }

    void onlyYearsHaveAYearBefore()
    {
        const ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::English);
        const ChartNumbers numbers = numbersOf2022(choice);
        QVERIFY(!yearChange(choice, numbers, numbers.categories[1]));
    }

    /// Whatever their order.
    void theYearBeforeIsFoundByItsNumber()
    {
        ChartNumbers numbers = threeYears();
        std::reverse(numbers.categories.begin(), numbers.categories.end());
        const auto change = yearChange(byYear(Language::English), numbers, numbers.categories[0]);
        QCOMPARE(change, std::optional(YearChange{2018, 17, {}}));
    }

    void itIsCopiedAsTextAndAsATable()
    {
        ChartTableView view;
        view.setChart(byYear(Language::English), threeYears());
        view.show();
        QTest::keySequence(&view, QKeySequence::Copy);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().startsWith(u"Year\tCourses\tShare (%)\tChange\tChange (%)\n"_s));
        QVERIFY(copied->text().contains(u"2019\t17\t51.5\t+17"_s));
        QVERIFY(copied->html().contains(u"<td>2019</td><td>17</td>"_s));
    }

    void enterAsksForTheRowsBehindANumber()
    {
        ChartTableView view;
        view.setChart(byYear(Language::English), threeYears());
        view.show();
        QSignalSpy requested(&view, &ChartTableView::rowsRequested);
        view.setCurrentIndex(view.model()->index(2, 1));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toStringList(), QStringList{u"2019"_s});
        view.setCurrentIndex(view.model()->index(3, 1)); // the whole
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    void itIsNamedForAScreenReader()
    {
        ChartTableView view;
        view.setChart(byYear(Language::Korean), threeYears());
        QCOMPARE(view.accessibleName(), ChartText(byYear(Language::Korean), threeYears()).title());
        QCOMPARE(view.model()->index(0, 1).data(Qt::AccessibleTextRole).toString(), u"16"_s);
    }
};

QTEST_MAIN(TestChartTableView)
#include "tst_chart_table_view.moc"
