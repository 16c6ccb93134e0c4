#include "dialogs/backups_dialog.h"

#include "dialogs/backup_details.h"
#include "dialogs/backup_list.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/pass_phrase_dialog.h"
#include "dialogs/progress_row.h"
#include "domain/korean_particle.h"
#include "store/sealed_copy.h"
#include "support/background.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

BackupsDialog::BackupsDialog(Register &store, const BackupFolder &folder, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_folder(folder)
    , m_prompts(prompts)
    , m_size(*this, u"backupsDialog"_s, {1040, 620})
    , m_list(new BackupList(m_folder, store.path(), this))
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
{
    setWindowTitle(tr("Backups — %1").arg(QFileInfo(store.path()).fileName()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(newMutedLabel(
        tr("A copy is made by itself on each day on which something was written. Of these the newest of each "
           "of the last 7 days, 5 weeks and 12 months that have one are kept; those made by hand or before "
           "restoring stay until you remove them, and so do those from before the register was moved or "
           "renamed."),
        this));
    layout->addWidget(makeActions());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    connect(m_list, &BackupList::chosenChanged, this, &BackupsDialog::showState);
    connect(m_list, &BackupList::readFailed, m_error, &ErrorNote::show);
    m_list->read();
    showState();
    m_list->focusCopies();
}

BackupsDialog::~BackupsDialog()
{
    m_stop.request_stop();
}

bool BackupsDialog::isBusy() const
{
    return m_isWriting || m_list->isBusy();
}

QWidget *BackupsDialog::makeActions()
{
    auto *row = new QWidget(this);
    m_backUp = new QPushButton(tr("&Back up now"), row);
    m_saveCopy = new QPushButton(tr("&Save a copy…"), row);
    m_saveSealed = new QPushButton(tr("Save a s&ealed copy…"), row);
    m_saveSealed->setToolTip(tr("Encrypted with a pass phrase, for sending"));
    m_openSealed = new QPushButton(tr("&Open a sealed copy…"), row);
    m_showFolder = new QPushButton(tr("Show &folder"), row);
    m_showFolder->setToolTip(QDir::toNativeSeparators(m_folder.path()));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_backUp, m_saveCopy, m_saveSealed, m_openSealed, m_showFolder}) {
        if (button == m_showFolder)
            layout->addStretch();
        layout->addWidget(button);
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(m_backUp, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_saveCopy, &QPushButton::clicked, this, &BackupsDialog::saveCopy);
    connect(m_saveSealed, &QPushButton::clicked, this, &BackupsDialog::saveSealed);
    connect(m_openSealed, &QPushButton::clicked, this, &BackupsDialog::openSealed);
    connect(m_showFolder, &QPushButton::clicked, this, &BackupsDialog::showFolder);
    return row;
}

QWidget *BackupsDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_restore = new QPushButton(tr("&Restore…"), row);
    m_restore->setObjectName(u"restore"_s);
    auto *close = new QPushButton(tr("Close"), row);
    const ShownList copies = m_list->shownList();
    auto *out = new ListOutButtons(*copies.model, this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(out);
    layout->addStretch();
    for (QPushButton *button : {m_restore, close}) {
        layout->addWidget(button);
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(out, &ListOutButtons::requested, this, [this](ListOut way) {
        ShownList list = m_list->shownList();
        list.narrowings.push_back({QFileInfo(m_store.path()).fileName()});
        emit outRequested(list, way);
    });
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(close, &QPushButton::clicked, this, &BackupsDialog::reject);
    return row;
}

void BackupsDialog::write(const QString &saying, const Work &work, const std::function<void()> &done)
{
    m_error->clear();
    m_isWriting = true;
    m_stop = std::stop_source();
    m_progress->bar().setRange(0, 0);
    m_progress->state().setText(saying);
    showState();
    runInBackground(
        this, [work, progress = Progress{{}, m_stop.get_token()}] { return work(progress); },
        [this, done](const Result<void> &outcome) {
            m_isWriting = false;
            m_progress->state().clear();
            if (outcome)
                done();
            else
                m_error->show(outcome.error());
            showState();
        });
}

void BackupsDialog::backUpNow()
{
    write(
        tr("Writing a copy…"),
        [folder = m_folder](const Progress &) {
            return folder.make(BackupKind::ByHand, systemTime()).map([](const MadeBackup &) {});
        },
        [this] { m_list->read(); });
}

/// Named after the register and today.
QString BackupsDialog::chooseTarget(const QString &title, const QString &ending, const QString &filter)
{
    const QString name = QFileInfo(m_store.path()).completeBaseName() + u'-' +
                         QDate::currentDate().toString(Qt::ISODate) + ending;
    return m_prompts.chooseFileToSave(this, title, name, filter);
}

void BackupsDialog::saveCopy()
{
    const QString target = chooseTarget(tr("Save a copy"), u".yeonsu"_s, tr("Registers (*.yeonsu)"));
    if (target.isEmpty())
        return;
    write(
        tr("Writing a copy…"),
        [source = m_store.path(), target](const Progress &) {
            return copyRegisterFile(source, target, IfExists::Replace);
        },
        [this, target] {
            m_progress->state().setText(
                tr("The copy was written and checked: %1").arg(QDir::toNativeSeparators(target)));
            emit saved(target);
        });
}

void BackupsDialog::saveSealed()
{
    PassPhraseDialog dialog(PassPhraseDialog::Way::Seal,
                            tr("The copy is encrypted, so that it can be sent or carried about."), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto phrase = std::make_shared<const PassPhrase>(dialog.take());
    const QString target =
        chooseTarget(tr("Save a sealed copy"), u".yeonsu-sealed"_s, tr("Sealed copies (*.yeonsu-sealed)"));
    if (target.isEmpty())
        return;
    write(
        tr("Sealing a copy…"),
        [source = m_store.path(), target, phrase](const Progress &progress) {
            return sealRegister(source, target, *phrase, IfExists::Replace, progress);
        },
        [this, target] {
            m_progress->state().setText(
                tr("The sealed copy was written and read back: %1").arg(QDir::toNativeSeparators(target)));
            emit saved(target);
        });
}

void BackupsDialog::openSealed()
{
    const QString path = m_prompts.chooseFileToOpen(this, tr("Open a sealed copy"),
                                                    tr("Sealed copies (*.yeonsu-sealed);;All files (*)"));
    if (path.isEmpty())
        return;
    accept();
    emit openRequested(path);
}

bool BackupsDialog::isRestoringWanted(const Backup &backup)
{
    QMessageBox box(
        QMessageBox::Warning, tr("Restore"),
        withFittingParticles(tr("Put the copy of %1 in the place of the register?").arg(timeOf(backup))),
        QMessageBox::NoButton, this);
    box.setInformativeText(tr("A copy of the register as it is now is kept first, so that this can be taken "
                              "back. Others who have the register open must close it."));
    const QPushButton *yes = box.addButton(tr("Restore"), QMessageBox::DestructiveRole);
    QPushButton *no = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void BackupsDialog::restore()
{
    if (!m_list->isChosenReadable() || !isRestoringWanted(*m_list->chosen()))
        return;
    write(
        tr("Keeping the register as it is…"),
        [folder = m_folder](const Progress &) {
            return folder.make(BackupKind::BeforeRestore, systemTime()).map([](const MadeBackup &) {});
        },
        [this, copy = m_list->chosen()->path] {
            accept();
            emit restoreRequested(copy);
        });
}

void BackupsDialog::showFolder()
{
    // Before the first copy there is only what is above it.
    QString folder = m_folder.path();
    while (!QFileInfo(folder).isDir())
        folder = QFileInfo(folder).path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void BackupsDialog::showState()
{
    m_progress->setVisible(m_isWriting || !m_progress->state().text().isEmpty());
    m_progress->bar().setVisible(m_isWriting);
    m_list->setEnabled(!m_isWriting);
    for (QPushButton *button : {m_backUp, m_saveCopy, m_saveSealed, m_openSealed})
        button->setEnabled(!m_isWriting);
    m_restore->setEnabled(!m_isWriting && m_list->isChosenReadable() && m_store.isWritable());
    m_restore->setToolTip(m_store.isWritable() ? QString() : tr("The register is open for reading only."));
}

void BackupsDialog::reject()
{
    if (m_isWriting)
        m_stop.request_stop();
    else
        QDialog::reject();
}

} // namespace yeonsu
