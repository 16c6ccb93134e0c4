#include "dialogs/release_out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "domain/korean_particle.h"
#include "press/paper_parts.h"
#include "press/release_html.h"
#include "press/release_odt.h"
#include "press/release_pack.h"
#include "press/release_paper.h"
#include "press/release_print.h"
#include "release/frozen_figures.h"
#include "store/referring_rows.h"
#include "support/language.h"
#include "support/replace_file.h"
#include "support/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
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
    , m_registerPath(session.store().path())
    , m_about(newMutedLabel({}, this))
    , m_warning(new QLabel(this))
    , m_choosing(makeForm())
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
{
    setWindowTitle(tr("Take the release out"));
    setMinimumWidth(usualWidth);
    m_warning->setObjectName(u"warning"_s);
    m_warning->setWordWrap(true);
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
    const Result<ChartContext> context = chartContext(session.store());
    m_context = context ? *context : ChartContext();
    if (Result<Opened> opened = this->opened(session.store(), facts, release)) {
        m_opened = std::move(*opened);
        m_about->setText(m_opened->document.headline);
        m_warning->setText(m_opened->warning);
    } else {
        m_error->show(opened.error());
    }
    showState();
    m_format->setFocus();
}

Result<ReleaseOutDialog::Opened> ReleaseOutDialog::opened(Register &store, const LiveFacts &facts,
                                                          ReleaseId release) const
{
    Result<ReleaseSource> source = releaseSource(store, release);
    YEONSU_TRY(source);
    if (source->release.state == ReleaseState::Frozen)
        return frozenFromJson(source->release.frozenFigures).map([](const FrozenRelease &frozen) {
            return Opened{frozen.document, {}};
        });
    if (!facts.isLoaded())
        return failure(ErrorCode::Busy, tr("The figures are still being counted. Try again in a moment."));
    return openedDraft(store, facts.table(), std::move(*source));
}

Result<ReleaseOutDialog::Opened> ReleaseOutDialog::openedDraft(Register &store, const FactTable &facts,
                                                               ReleaseSource source) const
{
    const Result<std::vector<ClaimDecision>> decisions =
        store::rowsReferringTo<ClaimDecision>(store.database(), source.release.id);
    YEONSU_TRY(decisions);
    const ReleaseText text = releaseText(source.release, facts);
    if (!text.errors.empty())
        return failure(ErrorCode::BadValue, text.errors.front().message);
    int wrong = 0;
    int open = 0;
    for (const DecidedClaim &each : decidedClaims(text, facts, interfaceLanguage(), *decisions).claims) {
        wrong += each.isOpen() ? 1 : 0;
        open += each.claim.verdict == ClaimVerdict::Unchecked && each.decision.isNull() ? 1 : 0;
    }
    QStringList warning{tr("This is a draft, and says so. Its figures are those of now.")};
    if (wrong > 0)
        warning.append(tr("%n numbers are wrong.", nullptr, wrong));
    if (open > 0)
        warning.append(tr("%n numbers are not checked.", nullptr, open));
    Opened opened{releaseDocument(source, text), warning.join(u' ')};
    opened.document.kind += source.release.language == Language::Korean ? u" (초안)"_s : u" (draft)"_s;
    return opened;
}

QWidget *ReleaseOutDialog::makeForm()
{
    auto *choosing = new QWidget(this);
    m_format = new QComboBox(choosing);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("Text document for Hancom, Word and LibreOffice (.odt)"), u"odt"_s);
    m_format->addItem(tr("PDF document (.pdf)"), u"pdf"_s);
    m_format->addItem(tr("Web page (.html)"), u"html"_s);
    m_format->setAccessibleName(withoutMnemonic(tr("&Format")));
    m_withPack = new QCheckBox(tr("With the press &pack of its charts, in a folder beside it"), choosing);
    m_withPack->setObjectName(u"withPack"_s);
    m_withPack->setAccessibleName(withoutMnemonic(m_withPack->text()));
    auto *form = new QFormLayout(choosing);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(m_withPack);
    const ReleaseOutOptions options = Settings::releaseOutOptions();
    m_format->setCurrentIndex(std::max(0, m_format->findData(options.format)));
    m_withPack->setChecked(options.hasPressPack);
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
    connect(m_save, &QPushButton::clicked, this, &ReleaseOutDialog::save);
    return row;
}

int ReleaseOutDialog::chartCount() const
{
    return m_opened
               ? int(std::count_if(m_opened->document.body.begin(), m_opened->document.body.end(), isChart))
               : 0;
}

bool ReleaseOutDialog::hasPressPack() const
{
    return m_withPack->isChecked() && chartCount() > 0;
}

void ReleaseOutDialog::showState()
{
    m_about->setVisible(m_opened.has_value());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_choosing->setEnabled(m_opened && !isRunning());
    m_withPack->setEnabled(chartCount() > 0);
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

std::optional<PressPackJob::Target> ReleaseOutDialog::packBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absoluteDir().filePath(file.completeBaseName() + u"-press-pack"_s);
    const bool isThere = isPressPackFolder(folder);
    if (isThere && !m_prompts.confirmReplacing(this, {QDir(folder).dirName()}))
        return std::nullopt;
    const IfExists ifExists = isThere ? IfExists::Replace : IfExists::Refuse;
    if (const Result<void> free = checkPressPack(folder, PressPackForm::Folder, ifExists, m_registerPath);
        !free) {
        m_error->show(free.error());
        return std::nullopt;
    }
    return PressPackJob::Target{folder, PressPackForm::Folder, ifExists};
}

Result<QByteArray> ReleaseOutDialog::file() const
{
    const QString format = m_format->currentData().toString();
    if (format == "pdf"_L1)
        return releasePdf(m_opened->document);
    if (format == "html"_L1)
        return releaseHtml(m_opened->document);
    return releaseOdt(m_opened->document);
}

void ReleaseOutDialog::save()
{
    m_error->clear();
    const QString path = chooseFile();
    if (path.isEmpty())
        return;
    const bool isWithPack = hasPressPack();
    const std::optional<PressPackJob::Target> pack = isWithPack ? packBeside(path) : std::nullopt;
    if (isWithPack && !pack)
        return;
    Settings::setReleaseOutOptions({m_format->currentData().toString(), m_withPack->isChecked()});
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written =
        file().and_then([&](const QByteArray &bytes) { return replaceFile(path, bytes); });
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        m_error->show(written.error());
        return;
    }
    m_saved = path;
    m_progress->state().setText(withFittingParticles(tr("Saved as %1").arg(QDir::toNativeSeparators(path))));
    if (pack)
        startPack(*pack);
    showState();
    (pack ? m_close : m_open)->setFocus();
    emit saved(path);
}

void ReleaseOutDialog::startPack(const PressPackJob::Target &target)
{
    m_job = new PressPackJob(releasePack(m_opened->document, m_context), target, this);
    m_progress->bar().setRange(0, m_job->count());
    m_progress->bar().setValue(0);
    m_progress->state().setText(tr("Drawing…"));
    connect(m_job, &PressPackJob::progressed, &m_progress->bar(), &QProgressBar::setValue);
    connect(m_job, &PressPackJob::finished, this, [this, path = target.path] {
        endPack(withFittingParticles(tr("Saved as %1, with %2 beside it")
                                         .arg(QDir::toNativeSeparators(m_saved), QDir(path).dirName())));
    });
    connect(m_job, &PressPackJob::failed, this, [this](const Error &error) {
        endPack(withFittingParticles(tr("Saved as %1, without the press pack").arg(m_saved)));
        if (error.code != ErrorCode::Cancelled)
            m_error->show(error);
    });
    m_job->start();
}

void ReleaseOutDialog::endPack(const QString &text)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_progress->state().setText(text);
    showState();
    m_open->setFocus();
}

void ReleaseOutDialog::print()
{
    m_error->clear();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_opened->document.headline);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_prompts.choosePrinter(this, printer))
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> printed = printRelease(printer, m_opened->document);
    QGuiApplication::restoreOverrideCursor();
    if (!printed)
        m_error->show(printed.error());
    m_progress->state().setText(printed ? tr("Sent to the printer") : QString());
    showState();
}

void ReleaseOutDialog::openPlace()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_saved).absolutePath()));
}

void ReleaseOutDialog::reject()
{
    if (isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace yeonsu
