#include "window/window_backups.h"

#include "dialogs/backups_dialog.h"
#include "dialogs/pass_phrase_dialog.h"
#include "store/sealed_copy.h"
#include "support/background.h"
#include "window/daily_backups.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
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
    if (const Workspace *workspace = window.workspace())
        connect(&workspace->notice(), &NoticeBar::backupsRequested, actions.backups, &QAction::trigger);
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

void WindowBackups::tell(const QString &text, const QString &detail)
{
    if (const Workspace *workspace = m_host.window().workspace())
        workspace->notice().say(text, detail);
}

void WindowBackups::tellMade(const MadeBackup &made)
{
    if (!made.findings.isEmpty())
        tell(
            tr("The copy of the day was made, but something is wrong with the register and so with the copy. "
               "Look through it with “Check” in the menu “File”. Older copies are kept until then."),
            made.findings.join(u'\n'));
}

void WindowBackups::tellFailed(const Error &error)
{
    tell(tr("The copy of the day could not be made. %1").arg(error.message), error.detail);
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
    if (QFileInfo(source) == QFileInfo(target)) {
        m_prompts.showMessage(window, title, tr("This register is open. Choose another name."));
        return;
    }
    window->setJobText(tr("Writing a copy…"));
    runInBackground(
        this, [source, target] { return copyRegisterFile(source, target, IfExists::Replace); },
        [this, title, target](const Result<void> &written) {
            m_host.window().setJobText({});
            if (written)
                m_prompts.showMessage(&m_host.window(), title,
                                      tr("The copy was written and checked: %1").arg(target));
            else
                m_prompts.showError(&m_host.window(), written.error());
        });
}

/// What the dialog asks for is done when it is gone: the window may be made anew.
void WindowBackups::showBackups()
{
    MainWindow &window = m_host.window();
    if (!window.finishTyping())
        return;
    BackupsDialog dialog(m_host.session()->store(), folder(), m_prompts, &window);
    QString copy;
    QString sealed;
    connect(&dialog, &BackupsDialog::restoreRequested, this, [&copy](const QString &path) { copy = path; });
    connect(&dialog, &BackupsDialog::openRequested, this, [&sealed](const QString &path) { sealed = path; });
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

void WindowBackups::openSealed(const QString &path)
{
    MainWindow *window = &m_host.window();
    PassPhraseDialog dialog(
        PassPhraseDialog::Way::Open,
        tr("“%1” is sealed. It is opened into a register of its own.").arg(QFileInfo(path).fileName()),
        window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto phrase = std::make_shared<const PassPhrase>(dialog.take());
    const QString title = tr("Save the opened register");
    const QString target = m_prompts.chooseFileToSave(
        window, title, QFileInfo(path).completeBaseName() + ending, registerFilter());
    if (target.isEmpty())
        return;
    if (m_host.session() && QFileInfo(m_host.session()->store().path()) == QFileInfo(target)) {
        m_prompts.showMessage(window, title, tr("This register is open. Choose another name."));
        return;
    }
    window->setJobText(tr("Opening a sealed copy…"));
    runInBackground(
        this, [path, target, phrase] { return openSealedCopy(path, target, *phrase, IfExists::Replace); },
        [this, target](const Result<void> &opened) {
            m_host.window().setJobText({});
            if (opened)
                m_host.openRegister(target);
            else
                m_prompts.showError(&m_host.window(), opened.error());
        });
}

} // namespace yeonsu
