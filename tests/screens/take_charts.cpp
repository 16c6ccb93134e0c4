// Charts of the dashboard, and on their way out.
#include "charts/chart_context.h"
#include "charts/chart_table_view.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/own_chart_dialog.h"
#include "dialogs/press_pack_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "pages/chart_card.h"
#include "pages/chart_cards.h"
#include "pages/dashboard_page.h"
#include "support/language.h"
#include "takes.h"

#include <QComboBox>
#include <QMenu>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

/// Sections of the settings, each in a card.
void takeExportDialog(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    const Result<ChartContext> context = chartContext(host.session()->store());
    if (!context)
        qFatal("%s", qPrintable(context.error().message));
    ExportMemory memory;
    ExportChartDialog dialog(host.window().workspace()->dashboard().chartsToExport(),
                             int(ChartTopic::Continents), host.facts()->table(), *context, memory, prompts,
                             &host.window());
    photographer.take(dialog, u"dialog-export"_s);
    auto *preset = dialog.findChild<QComboBox *>(u"preset"_s);
    preset->setCurrentIndex(preset->count() - 1);
    dialog.copy();    // which is said below
    QTest::qWait(20); // the form grows
    photographer.take(dialog, u"dialog-export-own-size"_s);
}

/// Charts that the user added, the dialog that asks for one, a chart as its table, and the rows behind one.
void takeChartCards(const Photographer &photographer, WindowHost &host)
{
    DashboardPage &dashboard = host.window().workspace()->dashboard();
    EditingSession &session = *host.session();
    const int undone = session.undoStack().index();
    host.window().workspace()->showPage(0);
    for (const char *topic : {"countries", "target-regions", "themes-by-year", "seniority-by-continent"})
        dashboard.addMenu()->findChild<QAction *>(QString::fromLatin1(topic))->trigger();
    photographer.takeSized(host.window(), usualSize, u"dashboard-more"_s);
    photographer.takeSized(host.window(), smallestSize, u"dashboard-more-small"_s);
    host.window().resize(usualSize);
    for (const std::size_t shown : {std::size_t(0), std::size_t(2), std::size_t(5)})
        dashboard.cards()[shown]->findChild<QAction *>(u"asTable"_s)->trigger();
    dashboard.cards()[0]->table().setFocus();
    photographer.take(host.window(), u"dashboard-tables"_s);
    dashboard.cards()[5]->table().setFocus();
    dashboard.findChild<ChartCards *>()->ensureWidgetVisible(dashboard.cards()[5]);
    photographer.take(host.window(), u"dashboard-tables-below"_s);
    QMenu *menu = dashboard.cards()[4]->findChild<QMenu *>();
    menu->popup({});
    photographer.take(*menu, u"dashboard-card-menu"_s);
    menu->close();
    for (const std::size_t shown : {std::size_t(0), std::size_t(2)})
        dashboard.cards()[shown]->findChild<QAction *>(u"asTable"_s)->trigger();
    const ChartContext context = chartContext(session.store()).value();
    const ChartQuestion asked{Measure::Persons, Dimension::Continent, Dimension::Mode, {}};
    OwnChartDialog own(session, {{}, u"dashboard"_s, {}, {}}, {ownChoice(asked, {}, interfaceLanguage())},
                       host.facts()->table(), context, &host.window());
    photographer.take(own, u"dialog-own-chart"_s);
    const ChartCard &regions = *dashboard.cards()[5];
    RowsBehindDialog courses(session.store(), host.facts()->table(), regions.choice(), regions.numbers(),
                             {{u"2019"_s}, u"all"_s}, &host.window());
    photographer.take(courses, u"dialog-rows-courses"_s);
    const ChartCard &continents = *dashboard.cards()[1];
    RowsBehindDialog people(session.store(), host.facts()->table(), continents.choice(), continents.numbers(),
                            {{u"OC"_s, u"NA"_s}, {}}, &host.window());
    photographer.take(people, u"dialog-rows-people"_s);
    session.undoStack().setIndex(undone);
}

/// As it is chosen, half-way, and done; the filter is one that is long in words.
void takePressPackDialog(const Photographer &photographer, WindowHost &host)
{
    class Answer : public Prompts
    {
        QString chooseFolderToSave(QWidget *, const QString &, const QString &,
                                   const std::function<bool(const QString &)> &) override
        {
            return m_folder.filePath(u"press-pack-2022-11-25"_s);
        }
        QTemporaryDir m_folder;
    } answer;
    Filter filter;
    filter.fromYear = 2015;
    filter.toYear = 2019;
    filter.select(Dimension::Continent, {u"AS"_s, u"AF"_s, u"SA"_s});
    host.window().workspace()->dashboard().setFilter(filter);
    const Result<ChartContext> context = chartContext(host.session()->store());
    const std::vector<ChartChoice> charts = host.window().workspace()->dashboard().chartsToExport();
    ExportMemory memory;
    memory.setTexts(charts[1], Language::Korean, {u"아시아에서 세계로"_s, {}, {}, {}});
    PressPackDialog dialog(charts, host.facts()->table(), *context, memory, host.session()->store().path(),
                           answer, &host.window());
    photographer.take(dialog, u"dialog-press-pack"_s);
    dialog.make();
    const auto *progress = dialog.findChild<QProgressBar *>();
    if (!QTest::qWaitFor([progress] { return progress->value() > progress->maximum() / 2; }, 60'000))
        qFatal("the press pack is not made");
    photographer.take(dialog, u"dialog-press-pack-running"_s);
    if (!QTest::qWaitFor([&dialog] { return !dialog.isRunning(); }, 60'000))
        qFatal("the press pack is not made");
    photographer.take(dialog, u"dialog-press-pack-made"_s);
    host.window().workspace()->dashboard().clearFilter();
}

} // namespace yeonsu::screens
