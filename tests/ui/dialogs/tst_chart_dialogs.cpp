// A chart of one's own, and the rows behind a number of a chart.
#include "charts/chart_counting.h"
#include "charts/chart_sheet.h"
#include "charts/chart_widget.h"
#include "dialogs/own_chart_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "editing/chart_acts.h"
#include "editing/view_acts.h"
#include "models/rows_behind_model.h"
#include "shown_table.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

class TestChartDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    FactTable m_facts;
    ChartContext m_context;

    [[nodiscard]] std::unique_ptr<OwnChartDialog>
    ownChart(const SavedView &view = {{}, dashboardPage, {}, {}},
             const ChartQuestion &begin = {Measure::Attendances, Dimension::Country, {}, {}}) const
    {
        const KeptChart shown{ownChoice(begin, view.name, interfaceLanguage()), false, 4};
        return std::make_unique<OwnChartDialog>(**m_session, view, shown, m_facts, m_context);
    }
    static void choose(const OwnChartDialog &dialog, const QString &field, const QString &key)
    {
        const QList<QComboBox *> combos = dialog.findChildren<QComboBox *>();
        const QStringList fields{u"measure"_s, u"rows"_s, u"series"_s, u"kind"_s};
        QComboBox *combo = combos.at(fields.indexOf(field));
        QVERIFY(combo->findData(key) >= 0);
        combo->setCurrentIndex(combo->findData(key));
    }
    [[nodiscard]] static QStringList kindsOf(const OwnChartDialog &dialog)
    {
        QStringList kinds;
        const QComboBox *combo = dialog.findChildren<QComboBox *>().at(3);
        for (int i = 0; i < combo->count(); ++i)
            kinds.append(combo->itemData(i).toString());
        return kinds;
    }
    [[nodiscard]] static QString said(const QDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->isHidden() ? QString() : label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] std::unique_ptr<RowsBehindDialog> rows(const ChartChoice &choice,
                                                         const AskedMark &asked) const
    {
        return std::make_unique<RowsBehindDialog>(m_session->store(), m_facts, choice,
                                                  chartNumbers(choice, m_facts), asked);
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_facts = valueOf(FactTable::load(m_session->store().database()));
        m_context = valueOf(chartContext(m_session->store()));
    }
    void cleanup() { (*m_session)->undoStack().setIndex(0); }

    void theNameIsProposedUntilOneIsWritten()
    {
        const auto dialog = ownChart();
        auto *name = dialog->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"Participants (attendances) by country"_s);
        choose(*dialog, u"measure"_s, u"courses"_s);
        QCOMPARE(name->text(), u"Courses by country"_s);
        name->setText(u"Ours"_s);
        choose(*dialog, u"rows"_s, u"mode"_s);
        QCOMPARE(name->text(), u"Ours"_s);
        QCOMPARE(dialog->chart().choice.own->rows, Dimension::Mode);
    }

    void onlyKindsThatAreTrueAreOffered()
    {
        const auto dialog = ownChart();
        QVERIFY(kindsOf(*dialog).contains(u"pie"_s));
        QVERIFY(!said(*dialog).contains(u"No pie"_s));
        choose(*dialog, u"measure"_s, u"persons"_s);
        QVERIFY(!kindsOf(*dialog).contains(u"pie"_s));
        QVERIFY(said(*dialog).contains(u"No pie: “Participants (distinct persons)” by country"_s));
        choose(*dialog, u"series"_s, u"mode"_s);
        QVERIFY(!kindsOf(*dialog).contains(u"stacked"_s));
        QVERIFY(said(*dialog).contains(u"Grouped, not stacked"_s));
        QCOMPARE(dialog->chart().choice.kind, ChartKind::Grouped);
        choose(*dialog, u"measure"_s, u"attendances"_s);
        QVERIFY(kindsOf(*dialog).contains(u"stacked"_s));
        QCOMPARE(dialog->chart().choice.kind, ChartKind::Grouped); // what was chosen stays
        QVERIFY(!said(*dialog).contains(u"not stacked"_s));
    }

    void nothingIsPartedIntoItself()
    {
        const auto dialog = ownChart();
        choose(*dialog, u"series"_s, u"mode"_s);
        choose(*dialog, u"rows"_s, u"mode"_s);
        QCOMPARE(dialog->chart().choice.own->columns, std::nullopt);
        QCOMPARE(dialog->findChildren<QComboBox *>().at(2)->findData(u"mode"_s), -1);
    }

    void thePreviewShowsWhatIsAsked()
    {
        const auto dialog = ownChart();
        dialog->show();
        choose(*dialog, u"rows"_s, u"continent"_s);
        QCOMPARE(dialog->findChild<ChartWidget *>()->sheet().numbers().categories.size(), std::size_t(6));
    }

    void theChartIsAddedAsOneStep()
    {
        const auto dialog = ownChart();
        dialog->findChild<QLineEdit *>()->setText(u" Our countries "_s);
        dialog->accept();
        const std::optional<SavedView> kept =
            valueOf(viewNamed(m_session->store(), dashboardPage, u"Our countries"_s));
        QVERIFY(kept);
        const auto chart = chartFromDefinition(kept->definition, kept->name, Language::English);
        QCOMPARE(chart->choice.own->rows, Dimension::Country);
        QCOMPARE(chart->place, 4);
        QCOMPARE((*m_session)->undoStack().undoText(), u"add chart “Our countries”"_s);
    }

    void aChartIsRenamedAndChanged()
    {
        ownChart()->accept();
        SavedView view = valueOf(viewsOf(m_session->store(), dashboardPage)).front();
        auto dialog = ownChart(view);
        choose(*dialog, u"kind"_s, u"column"_s);
        dialog->findChild<QLineEdit *>()->setText(view.name);
        dialog->accept();
        QVERIFY((*m_session)->undoStack().undoText().startsWith(u"change chart"_s));
        view = valueOf(viewsOf(m_session->store(), dashboardPage)).front();
        dialog = ownChart(view);
        dialog->findChild<QLineEdit *>()->setText(u"Another name"_s);
        dialog->accept();
        QCOMPARE((*m_session)->undoStack().undoText(), u"rename chart to “Another name”"_s);
    }

    void aNameIsThereOnce()
    {
        ownChart()->accept();
        const auto second = ownChart();
        second->show();
        second->accept();
        QVERIFY(second->isVisible());
        QVERIFY(said(*second).contains(u"Another chart of the dashboard has this name."_s));
        QCOMPARE(valueOf(viewsOf(m_session->store(), dashboardPage)).size(), std::size_t(1));
    }

    void theTitleHasTheNumber()
    {
        const auto dialog = rows(defaultChoice(ChartTopic::Continents, Language::English), {{u"AS"_s}, {}});
        QCOMPARE(dialog->windowTitle(), u"Asia: 2,000 people"_s);
        QCOMPARE(dialog->number(), 2000);
        QCOMPARE(dialog->model().rowCount(), 2000);
        QCOMPARE(dialog->table().accessibleName(), dialog->windowTitle());
    }

    void aSeriesNarrowsTheRows()
    {
        const auto dialog =
            rows(defaultChoice(ChartTopic::TargetRegions, Language::English), {{u"2008"_s}, {u"AS"_s}});
        QCOMPARE(dialog->windowTitle(), u"2008, Asia: 5 courses"_s);
        QCOMPARE(dialog->model().rowCount(), 5);
    }

    void theFilterOfTheChartNarrowsTheRows()
    {
        ChartChoice choice = defaultChoice(ChartTopic::Continents, Language::English);
        choice.filter.fromYear = choice.filter.toYear = 2019;
        const ChartNumbers numbers = chartNumbers(choice, m_facts);
        QCOMPARE(rows(choice, {{numbers.categories[0].key}, {}})->number(), numbers.categories[0].value);
    }

    void foldedCategoriesAreAllListed()
    {
        const ChartChoice choice =
            ownChoice({Measure::Persons, Dimension::Year, {}, {}}, {}, Language::English);
        const auto dialog = rows(choice, {{u"2018"_s, u"2019"_s}, {}});
        QVERIFY(dialog->windowTitle().startsWith(u"2 others: "_s));
        qint64 inChart = 0;
        for (const ChartCategory &year : chartNumbers(choice, m_facts).categories)
            inChart += year.key == u"2018"_s || year.key == u"2019"_s ? year.value : 0;
        QVERIFY(inChart >= dialog->number());
        QCOMPARE(said(*dialog).contains(u"The chart adds up to"_s), inChart != dialog->number());
    }

    void distinctPeopleSayHowManyRowsTheyHave()
    {
        const auto dialog =
            rows(ownChoice({Measure::Persons, Dimension::Continent, {}, {}}, {}, Language::English),
                 {{u"AS"_s}, {}});
        QVERIFY(dialog->number() < dialog->model().rowCount());
        QVERIFY(said(*dialog).contains(u"2,000 enrolments"_s) ||
                said(*dialog).contains(u"2000 enrolments"_s));
    }

    void theRowsGoOutUnderTheirNumber()
    {
        const auto dialog = rows(defaultChoice(ChartTopic::Continents, Language::English), {{u"OC"_s}, {}});
        std::vector<std::pair<ShownList, ListOut>> asked;
        connect(dialog.get(), &RowsBehindDialog::outRequested, this,
                [&asked](const ShownList &list, ListOut way) { asked.emplace_back(list, way); });
        dialog->findChild<QPushButton *>(u"save"_s)->click();
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTest::keyClick(&dialog->table(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(asked.size(), std::size_t(2));
        QCOMPARE(asked[0].second, ListOut::File);
        QCOMPARE(asked[1].second, ListOut::Printer);
        QVERIFY(dialog->isVisible());

        const ShownList &list = asked[1].first;
        QCOMPARE(list.title, dialog->windowTitle());
        QVERIFY(list.title.contains(QString::number(dialog->number())));
        const PlainTable all = tableOf(list, PersonalData::Included);
        QCOMPARE(all.columns.front().heading, u"Name"_s);
        QVERIFY(all.subtitle.contains(u"by continent"_s));
        QVERIFY(all.hasTotal);
        QCOMPARE(all.rows.size(), std::size_t(dialog->model().rowCount() + 1));
        QCOMPARE(all.rows.back().back(), TableCell(dialog->number()));
        const PlainTable withoutNames = tableOf(list, PersonalData::LeftOut);
        QCOMPARE(withoutNames.columns.front().heading, u"Course"_s);
        QCOMPARE(withoutNames.rows.size(), all.rows.size());
        QCOMPARE(withoutNames.columns.size() + 1, all.columns.size());
    }

    void rowsOfCoursesNameNobody()
    {
        const auto dialog = rows(defaultChoice(ChartTopic::Years, Language::English), {{u"2022"_s}, {}});
        const ShownList list = dialog->shownList();
        QVERIFY(!isOfPeople(*list.model));
        QVERIFY(!list.total);
        QCOMPARE(qint64(tableOf(list, PersonalData::LeftOut).rows.size()), dialog->number());
    }

    void itLeadsToPersonAndCourse()
    {
        const auto dialog = rows(defaultChoice(ChartTopic::Continents, Language::English), {{u"OC"_s}, {}});
        QSignalSpy person(dialog.get(), &RowsBehindDialog::personRequested);
        QSignalSpy course(dialog.get(), &RowsBehindDialog::courseRequested);
        dialog->show();
        dialog->table().selectRow(1);
        const RowTargets targets = dialog->model().targetsOf(1);
        QTest::keyClick(&dialog->table(), Qt::Key_Return);
        QCOMPARE(person.size(), 1);
        QCOMPARE(person[0][0].value<PersonId>(), targets.person);
        QVERIFY(!dialog->isVisible());
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Go to &course"_s)
                button->click();
        }
        QCOMPARE(course[0][0].value<CourseId>(), targets.course);
    }

    void itLeadsToPlaces()
    {
        const auto cities =
            rows(defaultChoice(ChartTopic::CitiesByContinent, Language::English), {{u"AS"_s}, {}});
        QSignalSpy city(cities.get(), &RowsBehindDialog::cityRequested);
        QTest::keyClick(&cities->table(), Qt::Key_Return);
        QCOMPARE(city[0][0].value<CityId>(), cities->model().targetsOf(0).city);
        const auto countries =
            rows(ownChoice({Measure::Countries, Dimension::Continent, {}, {}}, {}, Language::English),
                 {{u"AS"_s}, {}});
        QSignalSpy country(countries.get(), &RowsBehindDialog::countryRequested);
        QTest::keyClick(&countries->table(), Qt::Key_Return);
        QCOMPARE(country[0][0].value<CountryId>(), countries->model().targetsOf(0).country);
    }

    void rowsAreCopied()
    {
        const auto dialog = rows(defaultChoice(ChartTopic::Continents, Language::English), {{u"OC"_s}, {}});
        dialog->table().clearSelection();
        dialog->copy();
        const QString all = QGuiApplication::clipboard()->mimeData()->text();
        QCOMPARE(all.trimmed().count(u'\n'), dialog->model().rowCount());
        dialog->table().selectRow(2);
        QTest::keySequence(&dialog->table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text().trimmed().count(u'\n'), 1);
    }
};

QTEST_MAIN(TestChartDialogs)
#include "tst_chart_dialogs.moc"
