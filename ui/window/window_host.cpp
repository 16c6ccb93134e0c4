#include "window/window_host.h"

#include "exchange/new_register.h"
#include "store/sealed_copy.h"
#include "store/verification.h"
#include "support/application_style.h"
#include "support/background.h"
#include "support/language.h"
#include "window/kept_view.h"
#include "window/main_window.h"
#include "window/window_actions.h"
#include "window/window_backups.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QLatin1StringView ending(".yeonsu");

QString fileFilter()
{
    return WindowHost::tr("Registers (*.yeonsu)");
}

} // namespace

WindowHost::WindowHost(Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_backups(new WindowBackups(*this, prompts))
{
    rebuildWindow();
}

WindowHost::~WindowHost()
{
    m_window.reset();
    // Windows that were replaced a moment ago go before what they show.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowHost::show()
{
    m_window->show();
}

/// The old window goes when its events are done, as one of its menus may have asked for the new one.
void WindowHost::rebuildWindow()
{
    std::unique_ptr<MainWindow> old = std::move(m_window);
    m_window = std::make_unique<MainWindow>(session(), facts(), m_prompts);
    connectActions();
    if (!old)
        return;
    m_window->restoreGeometry(old->saveGeometry());
    if (old->isVisible())
        m_window->show();
    old->hide();
    old.release()->deleteLater();
}

/// In another language or other colours, but otherwise as it was.
void WindowHost::redrawWindow()
{
    std::optional<Workspace::View> view;
    if (const Workspace *workspace = m_window->workspace())
        view = workspace->view();
    const std::vector<Notice> notices = m_window->notice().notices();
    rebuildWindow();
    if (view)
        m_window->workspace()->setView(*view);
    m_window->notice().setNotices(notices);
    m_help.redraw();
}

void WindowHost::replaceRegister(std::shared_ptr<OpenRegister> next)
{
    MainWindow *old = m_window.get();
    old->keepView();
    const std::shared_ptr<OpenRegister> shown = std::exchange(m_register, std::move(next));
    rebuildWindow();
    m_backups->followRegister();
    connect(old, &QObject::destroyed, this, [shown] { /* what it showed goes after it */ });
}

void WindowHost::connectActions()
{
    const WindowActions &actions = m_window->actions();
    connect(actions.newRegister, &QAction::triggered, this, &WindowHost::newRegister);
    connect(actions.open, &QAction::triggered, this, &WindowHost::chooseRegister);
    connect(actions.sample, &QAction::triggered, this, &WindowHost::openSample);
    connect(actions.check, &QAction::triggered, this, &WindowHost::check);
    connect(actions.close, &QAction::triggered, this, &WindowHost::closeRegister);
    connect(actions.quit, &QAction::triggered, m_window.get(), &QWidget::close);
    connect(actions.systemLanguage, &QAction::triggered, this, [this] { changeLanguage(std::nullopt); });
    connect(actions.korean, &QAction::triggered, this, [this] { changeLanguage(Language::Korean); });
    connect(actions.english, &QAction::triggered, this, [this] { changeLanguage(Language::English); });
    connect(actions.systemAppearance, &QAction::triggered, this,
            [this] { changeAppearance(Appearance::System); });
    connect(actions.light, &QAction::triggered, this, [this] { changeAppearance(Appearance::Light); });
    connect(actions.dark, &QAction::triggered, this, [this] { changeAppearance(Appearance::Dark); });
    connect(m_window.get(), &MainWindow::fileRequested, this, &WindowHost::openRegister);
    connect(m_window.get(), &MainWindow::helpRequested, &m_help, &WindowHelp::show);
    m_backups->connectWindow(*m_window);
    if (const Workspace *workspace = m_window->workspace()) {
        connect(workspace, &Workspace::languageRequested, this, &WindowHost::changeLanguage);
        connect(workspace, &Workspace::appearanceRequested, this, &WindowHost::changeAppearance);
    }
}

bool WindowHost::openRegister(const QString &path)
{
    if (!m_window->finishTyping())
        return false;
    if (isSealedCopy(path)) {
        show();
        m_backups->openSealed(path);
        return false;
    }
    Result<std::unique_ptr<Register>> store = Register::open(path);
    if (!store) {
        say(noticeOf(store.error()));
        return false;
    }
    Settings::addRecentFile(path);
    const RegisterFileState state = (*store)->fileState();
    replaceRegister(std::make_shared<OpenRegister>(std::move(*store)));
    goOn();
    sayHowItIsOpen(state);
    return true;
}

/// Where the register was left, which is said where it shows a part only.
void WindowHost::goOn()
{
    Workspace &workspace = *m_window->workspace();
    showKept(workspace, keptViewFrom(Settings::keptView(session()->store().path())));
    const QList<int> pages = narrowedPages(workspace);
    if (pages.isEmpty())
        return;
    const auto text = [this, pages] {
        const QStringList all = m_window->workspace()->pageNames();
        QStringList names;
        for (const int page : pages)
            names.append(all[page]);
        return tr("As when you left it, only a part is shown on: %1.").arg(names.join(u", "_s));
    };
    say({.text = text,
         .actionName = [] { return tr("Show everything"); },
         .action = [this] { showEverything(*m_window->workspace()); }});
}

void WindowHost::sayHowItIsOpen(const RegisterFileState &state)
{
    if (state.isNewer)
        say({.text = [] {
            return tr("This register was written by a newer version of Yeonsu. It is open for reading only.");
        }});
    else if (state.isReadOnly)
        say({.text = [] {
            return tr("The file or its folder cannot be written. The register is open for reading only.");
        }});
    else if (state.isOnNetwork)
        say({.text = [] {
            return tr("The register lies on a network drive. Only one program can have it open at a time.");
        }});
}

void WindowHost::say(const Notice &notice)
{
    m_window->notice().say(notice);
}

void WindowHost::newRegister()
{
    const QString path =
        m_prompts.chooseFileToSave(m_window.get(), tr("New register"), tr("register") + ending, fileFilter());
    if (path.isEmpty())
        return;
    if (m_register && QFileInfo(session()->store().path()) == QFileInfo(path)) {
        say({.text = [] { return tr("This register is open. Choose another name."); }});
        return;
    }
    const Result<void> made = createRegister(path, NewRegister::Empty, IfExists::Replace);
    if (!made)
        say(noticeOf(made.error()));
    else
        openRegister(path);
}

void WindowHost::chooseRegister()
{
    const QString path = m_prompts.chooseFileToOpen(
        m_window.get(), tr("Open a register"), tr("Registers and sealed copies (*.yeonsu *.yeonsu-sealed)"));
    if (!path.isEmpty())
        openRegister(path);
}

/// The sample is kept with the user's data, so that what is tried in it is there the next time.
void WindowHost::openSample()
{
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/seoul-2008-2022"_s + ending;
    if (!QFileInfo::exists(path)) {
        const Result<void> made = createRegister(path, NewRegister::Sample, IfExists::Refuse);
        if (!made) {
            say(noticeOf(made.error()));
            return;
        }
    }
    openRegister(path);
}

void WindowHost::closeRegister()
{
    if (m_window->finishTyping())
        replaceRegister(nullptr);
}

void WindowHost::reopenAfter(const std::function<Result<void>()> &work)
{
    if (!m_window->finishTyping())
        return;
    const QString path = session()->store().path();
    replaceRegister(nullptr);
    // It is closed when the window that showed it has gone, and nobody reads it on another thread.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    readingThreads().waitForDone();
    QThreadPool::globalInstance()->waitForDone();
    m_window->setEnabled(false);
    runInBackground(this, work, [this, path](const Result<void> &outcome) {
        m_window->setEnabled(true);
        openRegister(path);
        if (!outcome)
            say(noticeOf(outcome.error()));
    });
}

void WindowHost::check()
{
    m_window->setJobText(tr("Checking the register…"));
    const QString path = session()->store().path();
    runInBackground(
        this, [path] { return verifyRegister(path); },
        [this](const Result<QStringList> &findings) {
            m_window->setJobText({});
            if (!findings)
                say(noticeOf(findings.error()));
            else if (findings->isEmpty())
                say({.text = [] { return tr("The register is sound."); }});
            else
                showFindings(*findings);
        });
}

void WindowHost::showFindings(const QStringList &findings)
{
    QStringList details = findings;
    // What is made from the rows can be made anew.
    if (m_register && session()->store().mendIndex().value_or(false))
        details.append(tr("The search index was made anew."));
    const auto text = [count = int(findings.size())] {
        return tr("The check found %n thing(s) that are wrong. Restore a backup if you have one.", nullptr,
                  count);
    };
    say({text, details.join(u'\n'), [] { return tr("Backups…"); }, [this] { m_backups->showBackups(); },
         true});
}

void WindowHost::changeLanguage(std::optional<Language> language)
{
    if (!m_window->finishTyping()) {
        m_window->actions().checkChosen();
        return;
    }
    Settings::setLanguage(language);
    setInterfaceLanguage(language.value_or(systemLanguage()));
    if (m_register)
        session()->retranslate();
    redrawWindow();
}

void WindowHost::changeAppearance(Appearance appearance)
{
    if (!m_window->finishTyping()) {
        m_window->actions().checkChosen();
        return;
    }
    Settings::setAppearance(appearance);
    applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), appearance);
    redrawWindow();
}

} // namespace yeonsu
