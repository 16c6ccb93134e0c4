#include "window/window_backups.h"

#include "dialogs/backups_dialog.h"
#include "dialogs/pass_phrase_dialog.h"
#include "store/sealed_copy.h"
#include "support/background.h"
#include "window/daily_backups.h"
#include "window/main_window.h"
#include "window/window_actions.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAction>
#include <QDate>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QLatin1StringView ending(".yeonsu");

QString registerFilter()
{
    return WindowBackups::tr("Registers (*.yeonsu)");
}

} // namespace

WindowBackups::WindowBackups(WindowHost &host, Prompts &prompts)
    : QObject(&host)
    , m_host(host)
    , m_prompts(prompts)
{
}

WindowBackups::~WindowBackups() = default;

void WindowBackups::connectWindow(MainWindow &window)
{
    const WindowActions &actions = window.actions();
    connect(actions.saveCopy, &QAction::triggered, this, &WindowBackups::saveCopy);
    connect(actions.backUp, &QAction::triggered, this, &WindowBackups::backUp);
    connect(actions.backups, &QAction::triggered, this, &WindowBackups::showBackups);
}

void WindowBackups::followRegister()
{
    m_daily.reset();
    if (!m_host.session())
        return;
    m_daily = std::make_unique<DailyBackups>(m_host.session()->store(), folder());
    connect(m_daily.get(), &DailyBackups::made, this, &WindowBackups::tellMade);
    connect(m_daily.get(), &DailyBackups::failed, this, &WindowBackups::tellFailed);
}

BackupFolder WindowBackups::folder() const
{
    return {BackupFolder::usualRoot(), m_host.session()->store().path()};
}

void WindowBackups::say(const Notice &notice)
{
    m_host.window().notice().say(notice);
}

void WindowBackups::tellMade(const MadeBackup &made)
{
    if (made.findings.isEmpty())
        return;
    const auto text = [] {
        return tr(
            "The copy of the day was made, but something is wrong with the register and so with the copy. "
            "Look through it with “Check” in the menu “File”. Older copies are kept until then.");
    };
    say({text, made.findings.join(u'\n'), [] { return tr("Backups…"); }, [this] { showBackups(); }, true});
}

void WindowBackups::tellFailed(const Error &error)
{
    const auto text = [message = error.message] {
        return tr("The copy of the day could not be made. %1").arg(message);
    };
    say({text, error.detail, [] { return tr("Backups…"); }, [this] { showBackups(); }, true});
}

bool WindowBackups::isOpen(const QString &path)
{
    if (!m_host.session() || QFileInfo(m_host.session()->store().path()) != QFileInfo(path))
        return false;
    say({.text = [] { return tr("This register is open. Choose another name."); }});
    return true;
}

void WindowBackups::saveCopy()
{
    copyTo(tr("Save a copy"), QFileInfo(m_host.session()->store().path()).completeBaseName() + ending);
}

void WindowBackups::backUp()
{
    copyTo(tr("Back up"), QFileInfo(m_host.session()->store().path()).completeBaseName() + u'-' +
                              QDate::currentDate().toString(Qt::ISODate) + ending);
}

void WindowBackups::copyTo(const QString &title, const QString &name)
{
    MainWindow *window = &m_host.window();
    const QString target = m_prompts.chooseFileToSave(window, title, name, registerFilter());
    if (target.isEmpty())
        return;
    const QString source = m_host.session()->store().path();
    if (isOpen(target))
        return;
    window->setJobText(tr("Writing a copy…"));
    runInBackground(
        this, [source, target] { return copyRegisterFile(source, target, IfExists::Replace); },
        [this, target](const Result<void> &written) {
            m_host.window().setJobText({});
            if (written)
                say({.text = [target] { return tr("The copy was written and checked: %1").arg(target); }});
            else
                say(noticeOf(written.error()));
        });
}

/// What the dialog asks for is done when it is gone: the window may be made anew.
void WindowBackups::showBackups()
{
    MainWindow &window = m_host.window();
    if (!m_host.session() || !window.finishTyping())
        return;
    BackupsDialog dialog(m_host.session()->store(), folder(), m_prompts, &window);
    QString copy;
    QString sealed;
    connect(&dialog, &BackupsDialog::restoreRequested, this, [&copy](const QString &path) { copy = path; });
    connect(&dialog, &BackupsDialog::openRequested, this, [&sealed](const QString &path) { sealed = path; });
    connect(&dialog, &BackupsDialog::outRequested, window.workspace(), &Workspace::outRequested);
    dialog.exec();
    if (!copy.isEmpty())
        QTimer::singleShot(0, this, [this, copy] { restore(copy); });
    if (!sealed.isEmpty())
        QTimer::singleShot(0, this, [this, sealed] { m_host.openRegister(sealed); });
}

void WindowBackups::restore(const QString &copy)
{
    if (!m_host.session())
        return;
    const QString target = m_host.session()->store().path();
    m_host.reopenAfter([copy, target] { return copyRegisterFile(copy, target, IfExists::Replace); });
}

std::shared_ptr<const PassPhrase> WindowBackups::askPassPhrase(const QString &path, const QString &complaint)
{
    PassPhraseDialog dialog(
        PassPhraseDialog::Way::Open,
        tr("“%1” is sealed. It is opened into a register of its own.").arg(QFileInfo(path).fileName()),
        &m_host.window());
    dialog.complain(complaint);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return std::make_shared<const PassPhrase>(dialog.take());
}

void WindowBackups::openSealed(const QString &path)
{
    const auto phrase = askPassPhrase(path, {});
    if (!phrase)
        return;
    const QString target =
        m_prompts.chooseFileToSave(&m_host.window(), tr("Save the opened register"),
                                   QFileInfo(path).completeBaseName() + ending, registerFilter());
    if (!target.isEmpty() && !isOpen(target))
        openSealed(path, target, phrase);
}

/// The file for the register is asked for once, however often the pass phrase is wrong.
void WindowBackups::openSealed(const QString &path, const QString &target,
                               const std::shared_ptr<const PassPhrase> &phrase)
{
    m_host.window().setJobText(tr("Opening a sealed copy…"));
    runInBackground(
        this, [path, target, phrase] { return openSealedCopy(path, target, *phrase, IfExists::Replace); },
        [this, path, target](const Result<void> &opened) {
            m_host.window().setJobText({});
            if (opened)
                m_host.openRegister(target);
            else if (opened.error().code != ErrorCode::BadValue)
                say(noticeOf(opened.error()));
            else if (const auto next = askPassPhrase(path, opened.error().message))
                openSealed(path, target, next);
        });
}

} // namespace yeonsu
