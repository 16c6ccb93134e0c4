#include "window/main_window.h"

#include "dialogs/duplicates.h"
#include "dialogs/erasing.h"
#include "dialogs/identity_question.h"
#include "dialogs/importing.h"
#include "dialogs/long_write.h"
#include "dialogs/press_pack_dialog.h"
#include "figures/cross_tab.h"
#include "figures/share.h"
#include "help/about_dialog.h"
#include "help/help_topics.h"
#include "pages/dashboard_page.h"
#include "support/settings.h"
#include "window/command_palette.h"
#include "window/palette_sources.h"
#include "window/shortcuts_dialog.h"
#include "window/start_page.h"
#include "window/undo_keys.h"
#include "window/window_actions.h"
#include "window/window_exports.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QStatusBar>
#include <QTime>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;

namespace yeonsu {

MainWindow::MainWindow(EditingSession *session, LiveFacts *facts, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new WindowActions(this))
    , m_counts(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_page(new QLabel(this))
    , m_job(new QLabel(this))
{
    new UndoKeys(this);
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    makeStatusBar();
    m_actions->setRecentFiles(Settings::recentFiles());
    connect(m_actions, &WindowActions::recentFileRequested, this, &MainWindow::fileRequested);
    connectHelp();
    connect(m_actions->palette, &QAction::triggered, this, [this, session] { showPalette(session); });
    if (session)
        showWorkspace(*session, *facts, prompts);
    else
        showStartPage();
    if (!restoreGeometry(Settings::windowGeometry()))
        resize(1440, 900);
}

/// A cell writes when it loses the keyboard: now, while everything that follows is still there.
MainWindow::~MainWindow()
{
    finishTyping();
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_page);
    statusBar()->addPermanentWidget(m_job);
}

void MainWindow::showStartPage()
{
    setWindowTitle(tr("Yeonsu"));
    auto *page = new StartPage(this);
    connect(page, &StartPage::newRequested, m_actions->newRegister, &QAction::trigger);
    connect(page, &StartPage::openRequested, m_actions->open, &QAction::trigger);
    connect(page, &StartPage::sampleRequested, m_actions->sample, &QAction::trigger);
    connect(page, &StartPage::fileRequested, this, &MainWindow::fileRequested);
    setCentralWidget(page);
    statusBar()->hide();
}

void MainWindow::showWorkspace(EditingSession &session, LiveFacts &facts, Prompts &prompts)
{
    const QString name = QFileInfo(session.store().path()).fileName();
    const bool isWritable = session.store().isWritable();
    setWindowTitle((isWritable ? name : tr("%1 (read only)").arg(name)) + u" — "_s + tr("Yeonsu"));
    tellReading(facts);
    m_workspace = new Workspace(session, facts, prompts, this);
    setCentralWidget(m_workspace);
    const QStringList names = m_workspace->pageNames();
    for (int i = 0; i < names.size(); ++i)
        m_actions->addPage(names[i], i);
    m_actions->setRegisterState(true, isWritable);
    m_actions->setUndoStack(session.undoStack());
    connect(m_actions, &WindowActions::pageRequested, m_workspace, &Workspace::showPage);
    connect(m_actions->newRow, &QAction::triggered, m_workspace, &Workspace::newRow);
    connect(m_actions->settings, &QAction::triggered, m_workspace, &Workspace::showSettings);
    connect(m_actions->search, &QAction::triggered, m_workspace, &Workspace::focusSearch);
    connect(m_actions->findDuplicatePeople, &QAction::triggered, this,
            [this, &session] { findDuplicatePeople(session, this); });
    connect(m_actions->findDuplicateCities, &QAction::triggered, this,
            [this, &session] { findDuplicateCities(session, this); });
    connect(m_actions->findKeptLong, &QAction::triggered, this,
            [this, &session] { findKeptLong(session, this); });
    const auto bringIn = [this, &session, &prompts](const ListHint &hint) {
        importList(session, prompts, hint, this);
    };
    connect(m_actions->importList, &QAction::triggered, this, [bringIn] { bringIn({}); });
    connect(m_workspace, &Workspace::importRequested, this, bringIn);
    connect(m_actions->pasteList, &QAction::triggered, this,
            [this, &session, &prompts] { importPasted(session, prompts, m_workspace->pasteHint(), this); });
    DashboardPage *dashboard = &m_workspace->dashboard();
    connect(m_actions->exportChart, &QAction::triggered, dashboard, &DashboardPage::exportForPress);
    m_actions->addChart->setMenu(dashboard->addMenu());
    connect(m_actions->pressPack, &QAction::triggered, this,
            [this, &session, &facts, &prompts] { makePressPack(session.store(), facts.table(), prompts); });
    auto *exports = new WindowExports(session.store(), facts, prompts, *m_workspace, *m_actions, this);
    connect(exports, &WindowExports::saved, dashboard, &DashboardPage::exported);
    connect(m_actions->clearFilter, &QAction::triggered, dashboard, &DashboardPage::clearFilter);
    connectSession(session, facts, prompts);
}

void MainWindow::makePressPack(Register &store, const FactTable &facts, Prompts &prompts)
{
    const Result<ChartContext> context = chartContext(store);
    if (!context) {
        prompts.showError(this, context.error());
        return;
    }
    const DashboardPage &dashboard = m_workspace->dashboard();
    PressPackDialog dialog(dashboard.chartsToExport(), facts, *context, dashboard.exportMemory(),
                           store.path(), prompts, this);
    connect(&dialog, &PressPackDialog::saved, &dashboard, &DashboardPage::exported);
    dialog.exec();
}

void MainWindow::connectSession(EditingSession &session, LiveFacts &facts, Prompts &prompts)
{
    connect(m_workspace, &Workspace::statusTextChanged, m_page, &QLabel::setText);
    DashboardPage *dashboard = &m_workspace->dashboard();
    connect(dashboard, &DashboardPage::counted, this, [this](double milliseconds) {
        setJobText(tr("Counted in %1 ms").arg(QString::number(milliseconds, 'f', 1)));
    });
    connect(dashboard, &DashboardPage::exported, this,
            [this](const QString &path) { statusBar()->showMessage(tr("Saved as %1").arg(path), 10'000); });
    connect(&session.store(), &Register::changed, this, [this] {
        m_saved->setText(tr("Saved at %1").arg(QLocale().toString(QTime::currentTime(), u"HH:mm"_s)));
    });
    session.setWriter([window = QPointer(this)](Register &store, const ChangeSet &changeSet) {
        return writeShowingProgress(store, changeSet, window);
    });
    session.setGuard([window = QPointer(this),
                      question = std::make_shared<IdentityQuestion>()](const ChangeSet &changeSet) {
        QWidget *front = QApplication::activeWindow();
        return question->ask(front ? front : window, changeSet);
    });
    connect(&session, &EditingSession::stepFailed, this,
            [this, &prompts](const Error &error) { prompts.showError(this, error); });
    connect(&facts, &LiveFacts::failed, this,
            [this, &prompts](const Error &error) { prompts.showError(this, error); });
    connect(&facts, &LiveFacts::changed, this, [this, &facts] { showCounts(facts.table()); });
    m_saved->setText(session.store().isWritable() ? tr("All changes are saved")
                                                  : tr("Open for reading only"));
    if (facts.isLoaded())
        showCounts(facts.table());
}

/// Until the figures are there, or are not to be had. To be called before the pages hear of them, since the
/// dashboard then says in the same place how long it took to count.
void MainWindow::tellReading(const LiveFacts &facts)
{
    if (facts.isLoaded())
        return;
    setJobText(tr("Reading the register…"));
    connect(&facts, &LiveFacts::changed, m_job, &QLabel::clear, Qt::SingleShotConnection);
    connect(&facts, &LiveFacts::failed, m_job, &QLabel::clear, Qt::SingleShotConnection);
}

void MainWindow::showCounts(const FactTable &facts)
{
    m_counts->setText(tr("Courses %1 · Attendances %2")
                          .arg(groupedNumber(total(facts, Measure::Courses, {}).number),
                               groupedNumber(total(facts, Measure::Attendances, {}).number)));
}

void MainWindow::setJobText(const QString &text)
{
    m_job->setText(text);
}

void MainWindow::connectHelp()
{
    connect(m_actions->manual, &QAction::triggered, this, [this] { emit helpRequested(helpPlace()); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { ShortcutsDialog(shortcutGroups(*menuBar(), m_workspace), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

/// Of what has the keyboard, else of the page.
QString MainWindow::helpPlace() const
{
    const QString place = helpPlaceOf(QApplication::focusWidget());
    if (!place.isEmpty())
        return place;
    return helpPlaceOf(m_workspace ? m_workspace->page(m_workspace->currentPage()) : centralWidget());
}

void MainWindow::showPalette(EditingSession *session)
{
    std::vector<CommandPalette::Source> sources{menuCommands(*menuBar())};
    const auto chapters = manualFound([this](const QString &place) { emit helpRequested(place); });
    if (!session) {
        sources.push_back(chapters);
        CommandPalette(sources, this).exec();
        return;
    }
    PlaceModel &places = m_workspace->places().model();
    sources.push_back(pageCommands(*m_workspace));
    sources.push_back(peopleFound(*session, [this](PersonId id) { m_workspace->showPerson(id); }));
    sources.push_back(coursesFound(*session, [this](CourseId id) { m_workspace->showCourse(id); }));
    sources.push_back(
        outcomesFound(session->store(), [this](OutcomeId id) { m_workspace->showOutcome(id); }));
    sources.push_back(forumsFound(session->store(), [this](ForumId id) { m_workspace->showForum(id); }));
    sources.push_back(
        releasesFound(session->store(), [this](ReleaseId id) { m_workspace->showRelease(id); }));
    sources.push_back(placesFound(places, [this](const PlaceKey &key) { m_workspace->showPlace(key); }));
    sources.push_back(chapters);
    CommandPalette palette(sources, this);
    // Counted by the time that somebody has typed, or found as soon as that is done.
    connect(&places, &PlaceModel::loaded, &palette, &CommandPalette::refresh);
    places.setFollowing(true);
    palette.exec();
    places.setFollowing(m_workspace->places().isVisible());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileRequested(event->mimeData()->urls().first().toLocalFile());
}

bool MainWindow::finishTyping()
{
    return !m_workspace || m_workspace->finishTyping();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!finishTyping()) {
        event->ignore();
        return;
    }
    Settings::setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace yeonsu
