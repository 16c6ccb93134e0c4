#include "window/window_host.h"

#include "exchange/new_register.h"
#include "store/verification.h"
#include "support/application_style.h"
#include "support/background.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/window_actions.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDate>
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
{
    rebuildWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::show()
{
    m_window->show();
}

/// The old window lives until the new one has taken its place, as one of its menus may have asked for it.
void WindowHost::rebuildWindow()
{
    std::unique_ptr<MainWindow> old = std::move(m_window);
    const int page = old && old->workspace() ? old->workspace()->currentPage() : 0;
    m_window = std::make_unique<MainWindow>(m_session.get(), m_facts.get(), m_prompts);
    connectActions();
    if (m_window->workspace())
        m_window->workspace()->showPage(page);
    if (!old)
        return;
    m_window->restoreGeometry(old->saveGeometry());
    if (old->isVisible())
        m_window->show();
    old->hide();
    old.release()->deleteLater();
}

void WindowHost::connectActions()
{
    const WindowActions &actions = m_window->actions();
    connect(actions.newRegister, &QAction::triggered, this, &WindowHost::newRegister);
    connect(actions.open, &QAction::triggered, this, &WindowHost::chooseRegister);
    connect(actions.sample, &QAction::triggered, this, &WindowHost::openSample);
    connect(actions.saveCopy, &QAction::triggered, this, &WindowHost::saveCopy);
    connect(actions.backUp, &QAction::triggered, this, &WindowHost::backUp);
    connect(actions.check, &QAction::triggered, this, &WindowHost::check);
    connect(actions.close, &QAction::triggered, this, &WindowHost::closeRegister);
    connect(actions.quit, &QAction::triggered, m_window.get(), &QWidget::close);
    connect(actions.korean, &QAction::triggered, this, [this] { changeLanguage(Language::Korean); });
    connect(actions.english, &QAction::triggered, this, [this] { changeLanguage(Language::English); });
    connect(actions.systemAppearance, &QAction::triggered, this,
            [this] { changeAppearance(Appearance::System); });
    connect(actions.light, &QAction::triggered, this, [this] { changeAppearance(Appearance::Light); });
    connect(actions.dark, &QAction::triggered, this, [this] { changeAppearance(Appearance::Dark); });
    connect(m_window.get(), &MainWindow::fileRequested, this, &WindowHost::openRegister);
}

bool WindowHost::openRegister(const QString &path)
{
    Result<std::unique_ptr<Register>> store = Register::open(path);
    if (!store) {
        m_prompts.showError(m_window.get(), store.error());
        return false;
    }
    Settings::addRecentFile(path);
    const RegisterFileState state = (*store)->fileState();
    auto session = std::make_unique<EditingSession>(std::move(*store));
    auto facts = std::make_unique<LiveFacts>(session->store());
    std::swap(m_session, session);
    std::swap(m_facts, facts);
    rebuildWindow();
    // The old window goes before what it shows.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (state.isNewer)
        m_prompts.showMessage(
            m_window.get(), tr("Newer register"),
            tr("This register was written by a newer version of Yeonsu. It is open for reading only."));
    else if (state.isReadOnly)
        m_prompts.showMessage(
            m_window.get(), tr("Read only"),
            tr("The file or its folder cannot be written. The register is open for reading only."));
    else if (state.isOnNetwork)
        m_prompts.showMessage(
            m_window.get(), tr("Network drive"),
            tr("The register lies on a network drive. Only one program can have it open at a time."));
    return true;
}

void WindowHost::newRegister()
{
    const QString path =
        m_prompts.chooseFileToSave(m_window.get(), tr("New register"), tr("register") + ending, fileFilter());
    if (path.isEmpty())
        return;
    if (m_session && QFileInfo(m_session->store().path()) == QFileInfo(path)) {
        m_prompts.showMessage(m_window.get(), tr("New register"),
                              tr("This register is open. Choose another name."));
        return;
    }
    const Result<void> made = createRegister(path, NewRegister::Empty, IfExists::Replace);
    if (!made)
        m_prompts.showError(m_window.get(), made.error());
    else
        openRegister(path);
}

void WindowHost::chooseRegister()
{
    const QString path = m_prompts.chooseFileToOpen(m_window.get(), tr("Open a register"), fileFilter());
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
            m_prompts.showError(m_window.get(), made.error());
            return;
        }
    }
    openRegister(path);
}

void WindowHost::closeRegister()
{
    auto session = std::move(m_session);
    auto facts = std::move(m_facts);
    rebuildWindow();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowHost::saveCopy()
{
    copyTo(tr("Save a copy"), QFileInfo(m_session->store().path()).completeBaseName() + ending);
}

void WindowHost::backUp()
{
    copyTo(tr("Back up"), QFileInfo(m_session->store().path()).completeBaseName() + u'-' +
                              QDate::currentDate().toString(Qt::ISODate) + ending);
}

void WindowHost::copyTo(const QString &title, const QString &name)
{
    const QString target = m_prompts.chooseFileToSave(m_window.get(), title, name, fileFilter());
    if (target.isEmpty())
        return;
    const QString source = m_session->store().path();
    if (QFileInfo(source) == QFileInfo(target)) {
        m_prompts.showMessage(m_window.get(), title, tr("This register is open. Choose another name."));
        return;
    }
    m_window->setJobText(tr("Writing a copy…"));
    runInBackground(
        this, [source, target] { return copyRegisterFile(source, target, IfExists::Replace); },
        [this, title, target](const Result<void> &written) {
            m_window->setJobText({});
            if (written)
                m_prompts.showMessage(m_window.get(), title,
                                      tr("The copy was written and checked: %1").arg(target));
            else
                m_prompts.showError(m_window.get(), written.error());
        });
}

void WindowHost::check()
{
    m_window->setJobText(tr("Checking the register…"));
    const QString path = m_session->store().path();
    runInBackground(
        this, [path] { return verifyRegister(path); },
        [this](const Result<QStringList> &findings) {
            m_window->setJobText({});
            if (!findings)
                m_prompts.showError(m_window.get(), findings.error());
            else if (findings->isEmpty())
                m_prompts.showMessage(m_window.get(), tr("Check"), tr("The register is sound."));
            else
                m_prompts.showMessage(
                    m_window.get(), tr("Check"),
                    tr("The check found %n thing(s) that are wrong. Restore a backup if you have one.",
                       nullptr, int(findings->size())),
                    *findings);
        });
}

void WindowHost::changeLanguage(Language language)
{
    Settings::setLanguage(language);
    setInterfaceLanguage(language);
    rebuildWindow();
}

void WindowHost::changeAppearance(Appearance appearance)
{
    Settings::setAppearance(appearance);
    applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), appearance);
    rebuildWindow();
}

} // namespace yeonsu
