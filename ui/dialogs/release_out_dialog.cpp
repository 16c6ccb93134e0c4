#include "dialogs/release_out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/progress_row.h"
#include "dialogs/release_pack_box.h"
#include "domain/korean_particle.h"
#include "press/release_file.h"
#include "press/release_paper.h"
#include "support/application_style.h"
#include "support/replace_file.h"
#include "support/settings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 520;

/// As a file may be called.
QString fileNameOf(const QString &headline)
{
    static const QRegularExpression forbidden(uR"([\x00-\x1f<>:"/\\|?*])"_s);
    constexpr qsizetype longest = 60;
    const QString name = QString(headline).replace(forbidden, u" "_s).simplified().left(longest).trimmed();
    return name.isEmpty() ? u"release"_s : name;
}

} // namespace

ReleaseOutDialog::ReleaseOutDialog(EditingSession &session, const LiveFacts &facts, ReleaseId release,
                                   Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_about(newMutedLabel({}, this))
    , m_warning(new QLabel(this))
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
    , m_choosing(makeForm(session.store()))
{
    setWindowTitle(tr("Take the release out"));
    setMinimumWidth(scaledToLetters(usualWidth));
    m_warning->setObjectName(u"warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setProperty("notice", true);
    m_warning->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_about, m_warning, m_choosing, m_error})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    if (Result<OutgoingRelease> opened = this->opened(session.store(), facts, release)) {
        m_opened = std::move(*opened);
        m_about->setText(m_opened->document.headline);
        m_warning->setText(m_opened->warning);
        m_pack->setDocument(m_opened->document);
    } else {
        m_error->show(opened.error());
    }
    showState();
    m_format->setFocus();
}

bool ReleaseOutDialog::isRunning() const
{
    return m_pack->isRunning();
}

Result<OutgoingRelease> ReleaseOutDialog::opened(Register &store, const LiveFacts &facts,
                                                 ReleaseId release) const
{
    const Result<ReleaseSource> source = releaseSource(store, release);
    YEONSU_TRY(source);
    if (source->release.state == ReleaseState::Draft && !facts.isLoaded())
        return failure(ErrorCode::Busy, tr("The figures are still being counted. Try again in a moment."));
    return outgoingRelease(store, facts.table(), *source);
}

QWidget *ReleaseOutDialog::makeForm(Register &store)
{
    auto *choosing = new QWidget(this);
    m_format = new QComboBox(choosing);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("Text document for Hancom, Word and LibreOffice (.odt)"), u"odt"_s);
    m_format->addItem(tr("PDF document (.pdf)"), u"pdf"_s);
    m_format->addItem(tr("Web page (.html)"), u"html"_s);
    m_format->setAccessibleName(withoutMnemonic(tr("&Format")));
    m_pack = new ReleasePackBox(store, m_prompts, *m_progress, choosing);
    auto *form = new QFormLayout(choosing);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(m_pack);
    const ReleaseOutOptions options = Settings::releaseOutOptions();
    m_format->setCurrentIndex(std::max(0, m_format->findData(options.format)));
    m_pack->setChecked(options.hasPressPack);
    const auto nameOf = [](const QString &path) { return QDir::toNativeSeparators(path); };
    connect(m_pack, &ReleasePackBox::finished, this, [this, nameOf](const QString &folder) {
        end(tr("Saved as %1, with %2 beside it").arg(nameOf(m_saved), folder));
    });
    connect(m_pack, &ReleasePackBox::failed, this, [this, nameOf](const Error &error) {
        end(tr("Saved as %1, without the press pack").arg(nameOf(m_saved)));
        if (error.code != ErrorCode::Cancelled)
            m_error->show(error);
    });
    return choosing;
}

QWidget *ReleaseOutDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_open = new QPushButton(tr("Open folder"), row);
    m_open->setObjectName(u"openFolder"_s);
    m_close = new QPushButton(row);
    m_print = new QPushButton(tr("Print…"), row);
    m_save = new QPushButton(tr("Save as…"), row);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_open);
    layout->addStretch();
    for (QPushButton *button : {m_close, m_print, m_save})
        layout->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &ReleaseOutDialog::openPlace);
    connect(m_close, &QPushButton::clicked, this, &ReleaseOutDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ReleaseOutDialog::print);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &ReleaseOutDialog::save);
    return row;
}

void ReleaseOutDialog::showState()
{
    m_about->setVisible(m_opened.has_value());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_choosing->setEnabled(m_opened && !isRunning());
    m_progress->bar().setVisible(isRunning());
    m_progress->setVisible(isRunning() || !m_progress->state().text().isEmpty());
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(m_opened && !isRunning());
    m_open->setVisible(!m_saved.isEmpty() && !isRunning());
    m_close->setText(m_saved.isEmpty() || isRunning() ? tr("Cancel") : tr("Close"));
}

/// The path ends as the format does, whatever was typed: no other file is replaced by mistake.
QString ReleaseOutDialog::chooseFile()
{
    const QString ending = u'.' + m_format->currentData().toString();
    const QString name = m_format->currentText().section(u'(', 0, 0).trimmed();
    QString path =
        m_prompts.chooseFileToSave(this, windowTitle(), fileNameOf(m_opened->document.headline) + ending,
                                   name + u" (*"_s + ending + u')');
    if (path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive))
        return path;
    path += ending;
    const QFileInfo file(path);
    return !file.exists() || m_prompts.confirmReplacing(this, {file.fileName()}) ? path : QString();
}

Result<void> ReleaseOutDialog::write(const QString &path) const
{
    const auto format = fromKey<ReleaseFormat>(m_format->currentData().toString());
    Q_ASSERT(format);
    return releaseFile(*format, m_opened->document).and_then([&](const QByteArray &bytes) {
        return replaceFile(path, bytes);
    });
}

void ReleaseOutDialog::save()
{
    m_error->clear();
    const QString path = chooseFile();
    if (path.isEmpty())
        return;
    std::optional<PressPackJob::Target> pack;
    if (m_pack->isWanted()) {
        const Result<PressPackJob::Target> target = m_pack->targetBeside(path);
        if (!target && target.error().code != ErrorCode::Cancelled)
            m_error->show(target.error());
        if (!target)
            return;
        pack = *target;
    }
    Settings::setReleaseOutOptions({m_format->currentData().toString(), m_pack->isChecked()});
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = write(path);
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        m_error->show(written.error());
        return;
    }
    m_saved = path;
    m_progress->state().setText(withFittingParticles(tr("Saved as %1").arg(QDir::toNativeSeparators(path))));
    if (pack)
        m_pack->start(*pack);
    showState();
    (pack ? m_close : m_open)->setFocus();
    emit saved(path);
}

void ReleaseOutDialog::end(const QString &text)
{
    m_progress->state().setText(withFittingParticles(text));
    showState();
    m_open->setFocus();
}

void ReleaseOutDialog::print()
{
    PaperDialog dialog(m_prompts, this);
    dialog.setWindowTitle(tr("Print the release — %1").arg(m_opened->document.headline));
    dialog.setPaper(printedRelease(m_opened->document));
    connect(&dialog, &PaperDialog::saved, this, &ReleaseOutDialog::saved);
    dialog.exec();
}

void ReleaseOutDialog::openPlace()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_saved).absolutePath()));
}

void ReleaseOutDialog::reject()
{
    if (isRunning())
        m_pack->cancel();
    else
        QDialog::reject();
}

} // namespace yeonsu
