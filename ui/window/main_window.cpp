#include "window/main_window.h"

#include "dialogs/duplicates.h"
#include "dialogs/duplicates_dialog.h"
#include "dialogs/erasing.h"
#include "dialogs/file_drop.h"
#include "dialogs/identity_question.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/long_write.h"
#include "figures/cross_tab.h"
#include "figures/share.h"
#include "help/about_dialog.h"
#include "help/help_topics.h"
#include "pages/dashboard_page.h"
#include "support/application_style.h"
#include "support/error_event.h"
#include "support/record_event.h"
#include "support/settings.h"
#include "window/kept_view.h"
#include "window/notice_bar.h"
#include "window/open_palette.h"
#include "window/shortcuts_dialog.h"
#include "window/start_page.h"
#include "window/undo_keys.h"
#include "window/window_actions.h"
#include "window/window_exports.h"
#include "window/window_imports.h"
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
#include <QScreen>
#include <QStatusBar>
#include <QTime>
#include <QUndoStack>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int leastForCounts = 640; ///< in pixels, with the usual letters

/// Enlarged letters need a larger window, as far as the screen has room for it.
QSize smallestFor(const QSize &room)
{
    constexpr QSize smallest(1024, 640);
    return (smallest * letterScale()).boundedTo(room).expandedTo(smallest);
}

} // namespace

MainWindow::MainWindow(EditingSession *session, LiveFacts *facts, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_path(session ? session->store().path() : QString())
    , m_actions(new WindowActions(this))
    , m_notice(new NoticeBar(this))
    , m_counts(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_page(new QLabel(this))
    , m_job(new QLabel(this))
{
    new UndoKeys(this);
    setAcceptDrops(true);
    setMinimumSize(smallestFor(screen()->availableSize()));
    makeStatusBar();
    makeCentre();
    m_actions->setRecentFiles(Settings::recentFiles());
    connect(m_actions, &WindowActions::recentFileRequested, this, &MainWindow::fileRequested);
    connectHelp();
    connect(m_actions->palette, &QAction::triggered, this, [this, session] { openPalette(*this, session); });
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

/// What the pages say, too, gives way to what only this line says.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_counts->setVisible(event->size().width() >= scaledToLetters(leastForCounts));
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    setCentralWidget(centre);
    m_actions->goToNotice->setEnabled(false);
    connect(m_notice, &NoticeBar::shownChanged, m_actions->goToNotice, &QAction::setEnabled);
    connect(m_actions->goToNotice, &QAction::triggered, m_notice,
            [this] { m_notice->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::showInCentre(QWidget *page)
{
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->addWidget(page, 1);
}

void MainWindow::sayError(const Error &error)
{
    m_notice->say(noticeOf(error));
}

void MainWindow::showStartPage()
{
    setWindowTitle(tr("Yeonsu"));
    auto *page = new StartPage(centralWidget());
    connect(page, &StartPage::newRequested, m_actions->newRegister, &QAction::trigger);
    connect(page, &StartPage::openRequested, m_actions->open, &QAction::trigger);
    connect(page, &StartPage::sampleRequested, m_actions->sample, &QAction::trigger);
    connect(page, &StartPage::fileRequested, this, &MainWindow::fileRequested);
    m_startPage = page;
    showInCentre(page);
    statusBar()->hide();
}

/// What leaves from a dialog leaves as from a page.
template <typename Dialog>
void MainWindow::followOut(const Dialog &dialog)
{
    connect(&dialog, &Dialog::outRequested, m_workspace, &Workspace::outRequested);
}

void MainWindow::showWorkspace(EditingSession &session, LiveFacts &facts, Prompts &prompts)
{
    const QString name = QFileInfo(session.store().path()).fileName();
    const bool isWritable = session.store().isWritable();
    setWindowTitle((isWritable ? name : tr("%1 (read only)").arg(name)) + u" — "_s + tr("Yeonsu"));
    tellReading(facts);
    m_workspace = new Workspace(session, facts, prompts, centralWidget());
    showInCentre(m_workspace);
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
            [this, &session] { followOut(findDuplicatePeople(session, this)); });
    connect(m_actions->findDuplicateCities, &QAction::triggered, this,
            [this, &session] { followOut(findDuplicateCities(session, this)); });
    connect(m_actions->findKeptLong, &QAction::triggered, this,
            [this, &session] { followOut(findKeptLong(session, this)); });
    m_imports = new WindowImports(session, prompts, *m_workspace, *m_notice, *m_actions, this);
    connect(m_imports, &WindowImports::filesPasted, this, &MainWindow::takeFiles);
    DashboardPage *dashboard = &m_workspace->dashboard();
    connect(m_actions->exportChart, &QAction::triggered, dashboard, &DashboardPage::exportForPress);
    m_actions->addChart->setMenu(dashboard->addMenu());
    auto *exports = new WindowExports(session, facts, prompts, *m_workspace, *m_actions, this);
    connect(exports, &WindowExports::saved, dashboard, &DashboardPage::exported);
    connect(m_actions->clearFilter, &QAction::triggered, dashboard, &DashboardPage::clearFilter);
    connect(exports, &WindowExports::failed, this, &MainWindow::sayError);
    connect(exports, &WindowExports::refused, this,
            [this](const QString &reason) { statusBar()->showMessage(reason, 10'000); });
    connect(dashboard, &DashboardPage::failed, this, &MainWindow::sayError);
    connectSession(session, facts);
}

void MainWindow::connectSession(EditingSession &session, LiveFacts &facts)
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
    connect(&session, &EditingSession::stepFailed, this, &MainWindow::sayError);
    connect(&facts, &LiveFacts::failed, this, &MainWindow::sayError);
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
    return helpPlaceOf(m_workspace ? m_workspace->page(m_workspace->currentPage()) : m_startPage);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == RecordEvent::kind() && m_workspace) {
        m_workspace->showRecord(static_cast<RecordEvent *>(event)->record());
        event->accept();
        return true;
    }
    if (event->type() != ErrorEvent::kind())
        return QMainWindow::event(event);
    sayError(static_cast<ErrorEvent *>(event)->error());
    event->accept();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const std::optional<FileDrop> files = filesIn(*event->mimeData());
    if (!files)
        return;
    event->acceptProposedAction();
    if (files->kind == DropKind::List && m_imports)
        statusBar()->showMessage(tr("Drop “%1” to bring it in").arg(QFileInfo(files->path).fileName()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    statusBar()->clearMessage();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    statusBar()->clearMessage();
    const std::optional<FileDrop> files = filesIn(*event->mimeData());
    if (!files)
        return;
    event->acceptProposedAction();
    // The program that the files come from waits until this returns, and a dialog would keep it waiting.
    QMetaObject::invokeMethod(
        this, [this, files = *files] { takeFiles(files); }, Qt::QueuedConnection);
}

/// Dropped or pasted.
void MainWindow::takeFiles(const FileDrop &files)
{
    if (files.kind == DropKind::Register)
        emit fileRequested(files.path);
    else if (files.kind == DropKind::List && m_imports)
        m_imports->importFile(files.path);
    else
        m_notice->say({.text = [files] { return whatCanBeDropped(files); }});
}

bool MainWindow::finishTyping()
{
    return !m_workspace || m_workspace->finishTyping();
}

void MainWindow::keepView() const
{
    if (m_workspace)
        Settings::setKeptView(m_path, toDefinition(viewToKeep(*m_workspace)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!finishTyping()) {
        event->ignore();
        return;
    }
    Settings::setWindowGeometry(saveGeometry());
    keepView();
    QMainWindow::closeEvent(event);
}

} // namespace yeonsu
