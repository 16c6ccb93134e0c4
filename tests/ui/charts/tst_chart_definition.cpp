// What the register keeps of a chart brings the same chart back.
#include "charts/chart_definition.h"

#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

std::optional<KeptChart> read(const QString &definition)
{
    return chartFromDefinition(definition, u"My chart"_s, Language::English);
}

} // namespace

class TestChartDefinition : public QObject
{
    Q_OBJECT

private slots:
    void everyTopicComesBackInEveryKind()
    {
        for (const auto &[topic, key] : keyTable<ChartTopic>) {
            KeptChart chart{defaultChoice(topic, Language::English), true, 3};
            for (const ChartKind kind : chartKinds(chart.choice)) {
                chart.choice.kind = kind;
                QCOMPARE(read(toDefinition(chart)), std::optional(chart));
            }
        }
    }

    void everyQuestionComesBack()
    {
        for (const auto &[measure, key] : keyTable<Measure>) {
            for (const auto &[rows, rowsKey] : keyTable<Dimension>) {
                for (const auto &[columns, columnsKey] : keyTable<Dimension>) {
                    const ChartQuestion asked{measure, rows, columns, {}};
                    KeptChart chart{ownChoice(asked, u"My chart"_s, Language::English), false, 1};
                    chart.choice.order = ChartOrder::Register;
                    QCOMPARE(read(toDefinition(chart)), std::optional(chart));
                }
            }
        }
    }

    void whatIsNotKnownIsPassedOver()
    {
        const std::optional<KeptChart> chart =
            read(u"{\"topic\":\"countries\",\"sound\":\"loud\",\"kind\":\"globe\",\"place\":\"first\"}"_s);
        QCOMPARE(chart, std::optional(KeptChart{defaultChoice(ChartTopic::Countries, Language::English)}));
    }

    void aKindThatDoesNotFitBecomesTheUsualOne()
    {
        const std::optional<KeptChart> chart =
            read(u"{\"measure\":\"persons\",\"rows\":\"continent\",\"kind\":\"pie\"}"_s);
        QVERIFY(chart);
        QCOMPARE(chart->choice.kind, ChartKind::Bar);
        QCOMPARE(chart->choice.ownName, u"My chart"_s);
    }

    void whatIsNoChartIsNotRead_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{\"topic\":"_s;
        QTest::newRow("another JSON") << u"[1, 2]"_s;
        QTest::newRow("an unknown topic") << u"{\"topic\":\"weather\"}"_s;
        QTest::newRow("an unknown measure") << u"{\"measure\":\"weight\",\"rows\":\"year\"}"_s;
        QTest::newRow("no rows") << u"{\"measure\":\"courses\"}"_s;
    }
    void whatIsNoChartIsNotRead()
    {
        QFETCH(const QString, definition);
        QVERIFY(!read(definition));
    }
};

QTEST_GUILESS_MAIN(TestChartDefinition)
#include "tst_chart_definition.moc"
