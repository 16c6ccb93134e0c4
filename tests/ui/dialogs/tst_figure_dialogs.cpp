// Figures, charts and tables are chosen for a text by clicking, and shown as the register has them.
#include "charts/chart_table_view.h"
#include "charts/chart_words.h"
#include "charts/filter_words.h"
#include "dialogs/category_button.h"
#include "dialogs/figure_list.h"
#include "dialogs/figure_token_dialog.h"
#include "dialogs/filter_bar.h"
#include "dialogs/placed_figure_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "dialogs/sheet_preview.h"
#include "figures/cross_tab.h"
#include "figures/share.h"
#include "models/rows_behind_model.h"
#include "release/figure_words.h"
#include "release/placed_figure.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

namespace {

void choose(const QDialog &dialog, const QString &field, const QString &text)
{
    auto *combo = dialog.findChild<QComboBox *>(field);
    const int index = combo->findText(text, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
}

QString said(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLabel *>(name)->text();
}

/// Ticks the first of a list.
void tickFirst(const QDialog &dialog, const QString &bar, const QString &chip)
{
    for (auto *button : dialog.findChild<FilterBar *>(bar)->findChildren<CategoryButton *>()) {
        if (button->name() != chip)
            continue;
        button->menu()->actions().front()->trigger();
        return;
    }
    QFAIL(qPrintable(chip));
}

Filter yearsOf(int from, int to)
{
    Filter filter;
    filter.fromYear = from;
    filter.toYear = to;
    return filter;
}

Filter only(Dimension dimension, const QStringList &keys)
{
    Filter filter;
    filter.select(dimension, keys);
    return filter;
}

} // namespace

class TestFigureDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    FactTable m_facts;

    [[nodiscard]] QString firstKey(Dimension dimension) const
    {
        return crossTab(m_facts, Measure::Attendances, dimension, std::nullopt, {}).rowCategories.front().key;
    }
    [[nodiscard]] FigureToken readAgain(const FigureToken &token) const
    {
        return valueOf(parsedToken(tokenText(token), m_facts));
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_facts = valueOf(FactTable::load(m_session->store().database()));
    }

    void usualFiguresAreListedWithTheirValue()
    {
        const FigureTokenDialog dialog(m_facts, Language::Korean, std::nullopt);
        const QTableWidget &table = dialog.findChild<FigureList *>()->table();
        QCOMPARE(table.item(0, 1)->text(), groupedNumber(total(m_facts, Measure::Attendances, {}).number));
        QCOMPARE(table.currentRow(), 0);
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names.append(table.item(row, 0)->text());
        names.removeDuplicates();
        QCOMPARE(names.size(), table.rowCount());
    }

    void figuresAreFoundByTyping()
    {
        const FigureTokenDialog dialog(m_facts, Language::Korean, std::nullopt);
        const FigureList &list = *dialog.findChild<FigureList *>();
        QTest::keyClicks(&list.search(), u"countries asia"_s);
        QStringList shown;
        for (int row = 0; row < list.table().rowCount(); ++row) {
            if (!list.table().isRowHidden(row))
                shown.append(list.table().item(row, 0)->text());
        }
        QCOMPARE(shown, QStringList{u"countries: Asia"_s});
        QCOMPARE(dialog.token().question,
                 FigureQuestion::count(Measure::Countries, only(Dimension::Continent, {u"AS"_s})));
    }

    void aFigureIsChosenAndWorded()
    {
        FigureTokenDialog dialog(m_facts, Language::Korean, std::nullopt);
        QTableWidget &table = dialog.findChild<FigureList *>()->table();
        table.setCurrentCell(3, 0);
        const FigureToken cities{FigureQuestion::count(Measure::Cities), Wording::Exact, u"개 도시"_s};
        QCOMPARE(dialog.token(), cities);
        QCOMPARE(said(dialog, u"text"_s), filled(cities, m_facts, Language::Korean));
        choose(dialog, u"wording"_s, u"about"_s);
        QVERIFY(said(dialog, u"text"_s).startsWith(u"약 "_s));
        QVERIFY(said(dialog, u"text"_s).endsWith(u"개 도시"_s));
        QCOMPARE(readAgain(dialog.token()), dialog.token());
    }

    void anyFigureIsPutTogether()
    {
        FigureTokenDialog dialog(m_facts, Language::English, std::nullopt);
        choose(dialog, u"kind"_s, u"Share"_s);
        tickFirst(dialog, u"filter"_s, dimensionName(Dimension::ThemeGroup, Language::English));
        tickFirst(dialog, u"whole"_s, u"Continent"_s);
        const FigureToken token = dialog.token();
        QCOMPARE(token.question,
                 FigureQuestion::share(Measure::Attendances,
                                       only(Dimension::ThemeGroup, {firstKey(Dimension::ThemeGroup)}),
                                       only(Dimension::Continent, {firstKey(Dimension::Continent)})));
        QCOMPARE(token.counter, QString());
        QCOMPARE(readAgain(token), token);
        QVERIFY(said(dialog, u"exact"_s).contains(u" of "_s));
        choose(dialog, u"kind"_s, u"Number of years"_s);
        QVERIFY(dialog.findChild<QComboBox *>(u"measure"_s)->isHidden());
        QCOMPARE(dialog.token().counter, u"years"_s);
        QCOMPARE(readAgain(dialog.token()), dialog.token());
    }

    void whatWasThereStaysAsItWas_data()
    {
        QTest::addColumn<FigureToken>("before");
        const auto add = [](const char *name, const FigureToken &token) { QTest::newRow(name) << token; };
        add("count",
            {FigureQuestion::count(Measure::Persons, yearsOf(2015, 2019)), Wording::AtLeast, u"명 \"실\""_s});
        add("share of a year", {FigureQuestion::share(Measure::Courses, only(Dimension::Mode, {u"online"_s}),
                                                      yearsOf(2019, 2019)),
                                Wording::About,
                                {}});
        add("years", {FigureQuestion::years(), Wording::SomewhatOver, u"년"_s});
    }
    void whatWasThereStaysAsItWas()
    {
        QFETCH(const FigureToken, before);
        const FigureTokenDialog dialog(m_facts, Language::Korean, before);
        QCOMPARE(dialog.token(), before);
        QCOMPARE(readAgain(dialog.token()), before);
    }

    void aWordingThatNoNumberFitsIsSaid()
    {
        const FigureToken none{FigureQuestion::count(Measure::Courses, yearsOf(1900, 1901)),
                               Wording::MoreThan, u"회"_s};
        FigureTokenDialog dialog(m_facts, Language::Korean, none);
        QVERIFY(!dialog.findChild<QLabel *>(u"note"_s)->isHidden());
        QCOMPARE(said(dialog, u"text"_s), u"0회"_s);
        choose(dialog, u"wording"_s, u"exactly"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"note"_s)->isHidden());
    }

    void aChartIsChosenForTheText()
    {
        PlacedFigureDialog dialog(m_facts, Language::Korean, {});
        QCOMPARE(dialog.command(), u"{{chart themes}}"_s);
        choose(dialog, u"topic"_s, chartName(defaultChoice(ChartTopic::Years, Language::English)));
        choose(dialog, u"kind"_s, kindName(ChartKind::Column));
        tickFirst(dialog, u"filter"_s, u"Continent"_s);
        const PlacedFigure chart = valueOf(placedFigure(dialog.command(), m_facts, Language::Korean));
        QVERIFY(chart.isChart);
        QCOMPARE(chart.topic, ChartTopic::Years);
        QCOMPARE(chart.kind, ChartKind::Column);
        QCOMPARE(chart.filter, only(Dimension::Continent, {firstKey(Dimension::Continent)}));
        QVERIFY(!dialog.findChild<SheetPreview *>()->isHidden());
        choose(dialog, u"place"_s, u"Table"_s);
        QVERIFY(dialog.findChild<SheetPreview *>()->isHidden());
        const ChartTableView *table = dialog.findChild<ChartTableView *>();
        QVERIFY(!table->isHidden());
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(dialog.command().startsWith(u"{{table years"_s));
    }

    void aPlacedFigureStaysAsItWas_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"{{chart themes}}", "{{chart continents kind=bar continent=AS,EU from=2015 to=2019}}",
              "{{table years kind=column}}", "{{table themes mode=online}}", "{{chart countries fold=10}}"})
            QTest::newRow(command) << QString::fromLatin1(command);
        for (const auto &[topic, key] : keyTable<ChartTopic>) {
            for (const ChartKind kind : chartKinds(topic)) {
                for (const bool isChart : {true, false}) {
                    const QString command = placedFigureText(isChart, topic, kind, yearsOf(2015, 2019));
                    QTest::newRow(qPrintable(command)) << command;
                }
            }
        }
    }
    void aPlacedFigureStaysAsItWas()
    {
        QFETCH(const QString, command);
        QCOMPARE(PlacedFigureDialog(m_facts, Language::Korean, command).command(), command);
    }

    void whatIsInPartsStaysSoForAnotherTopic()
    {
        PlacedFigureDialog dialog(m_facts, Language::Korean, u"{{table years kind=column}}"_s);
        choose(dialog, u"topic"_s,
               chartName(defaultChoice(ChartTopic::SeniorityByContinent, Language::English)));
        QCOMPARE(dialog.command(), u"{{table seniority-by-continent kind=column}}"_s);
        choose(dialog, u"kind"_s, u"in parts"_s);
        QCOMPARE(dialog.command(), u"{{table seniority-by-continent}}"_s);
    }

    void whatFoldsPeopleIsLeftOutWhereNoneAreCounted()
    {
        PlacedFigureDialog dialog(m_facts, Language::Korean, u"{{chart countries fold=10}}"_s);
        choose(dialog, u"topic"_s, chartName(defaultChoice(ChartTopic::Years, Language::English)));
        QCOMPARE(dialog.command(), u"{{chart years}}"_s);
        choose(dialog, u"topic"_s, chartName(defaultChoice(ChartTopic::Continents, Language::English)));
        QCOMPARE(dialog.command(), u"{{chart continents fold=10}}"_s);
        auto *fold = dialog.findChild<QSpinBox *>(u"fold"_s);
        fold->setValue(5);
        QCOMPARE(dialog.command(), u"{{chart continents fold=5}}"_s);
        fold->setValue(fold->minimum());
        QCOMPARE(dialog.command(), u"{{chart continents}}"_s);
    }

    void aCommandThatIsNotUnderstoodIsChosenAnew()
    {
        for (const QString &command : {u"{{chart colours}}"_s, u"{{courses}}"_s, u"{{chart"_s})
            QCOMPARE(PlacedFigureDialog(m_facts, Language::Korean, command).command(), u"{{chart themes}}"_s);
    }

    void theRowsBehindAFigureAreThoseCounted()
    {
        const Filter part = only(Dimension::Continent, {firstKey(Dimension::Continent)});
        const FigureQuestion share = FigureQuestion::share(Measure::Attendances, part);
        RowsBehindDialog dialog(m_session->store(), m_facts, share, Language::Korean);
        const FigureAnswer answer = answerTo(share, m_facts);
        QCOMPARE(dialog.number(), answer.number);
        QVERIFY(dialog.windowTitle().contains(inWords(share, m_facts, Language::Korean)));
        QVERIFY(dialog.windowTitle().endsWith(answerText(share, answer)));
        const RowsBehindDialog years(m_session->store(), m_facts, FigureQuestion::years(), Language::English);
        QCOMPARE(qint64(years.model().rowCount()), total(m_facts, Measure::Courses, {}).number);
    }

    void onlyTheFigureIsAsked()
    {
        FigureTokenDialog dialog(m_facts, Language::Korean, std::nullopt);
        choose(dialog, u"wording"_s, u"about"_s);
        dialog.askFigureOnly();
        QCOMPARE(dialog.token(), (FigureToken{FigureQuestion::count(Measure::Attendances), {}, {}}));
        QVERIFY(dialog.findChild<QComboBox *>(u"wording"_s)->isHidden());
        QVERIFY(dialog.findChild<QComboBox *>(u"counter"_s)->isHidden());
    }
};

QTEST_MAIN(TestFigureDialogs)
#include "tst_figure_dialogs.moc"
