#include "dialogs/press_pack_dialog.h"

#include "charts/chart_words.h"
#include "charts/filter_words.h"
#include "charts/picture_preset.h"
#include "charts/small_numbers_notice.h"
#include "dialogs/chart_checklist.h"
#include "dialogs/day_edit.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "domain/korean_particle.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QSize usualSize(760, 560);
constexpr int optionsWidth = 300;

} // namespace

PressPackDialog::PressPackDialog(const std::vector<ChartChoice> &charts, const FactTable &facts,
                                 const ChartContext &context, const ExportMemory &memory,
                                 const QString &registerPath, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_size(*this, u"pressPackDialog"_s, usualSize)
    , m_choices(memory.inChosenKinds(charts))
    , m_facts(facts)
    , m_context(context)
    , m_memory(memory)
    , m_registerPath(registerPath)
    , m_prompts(prompts)
    , m_choosing(new QWidget(this))
    , m_charts(new ChartChecklist(m_choices, facts, m_choosing))
{
    setWindowTitle(tr("Press pack"));
    auto *choosing = new QHBoxLayout(m_choosing);
    choosing->setContentsMargins(0, 0, 0, 0);
    choosing->setSpacing(24);
    choosing->addWidget(m_charts, 1);
    choosing->addWidget(makeOptions(context));
    m_small = new QLabel(this);
    m_small->setWordWrap(true);
    m_small->setProperty("notice", true);
    m_small->setContentsMargins(12, 8, 12, 8);
    m_error = new ErrorNote(this);
    m_progress = new ProgressRow(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(
        newMutedLabel(tr("Pictures as PNG and SVG with their tables as CSV and Excel, alt texts, and a "
                         "page that lists them."),
                      this));
    layout->addWidget(m_choosing, 1);
    layout->addWidget(m_small);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    showState();
    connect(m_charts, &ChartChecklist::changed, this, &PressPackDialog::showState);
    for (const QCheckBox *language : {m_korean, m_english})
        connect(language, &QCheckBox::toggled, this, &PressPackDialog::showState);
    m_charts->takeFocus();
}

QWidget *PressPackDialog::makeOptions(const ChartContext &context)
{
    auto *options = new QWidget(m_choosing);
    options->setFixedWidth(scaledToLetters(optionsWidth));
    auto *languages = new QWidget(options);
    m_korean = new QCheckBox(u"한국어"_s, languages);
    m_english = new QCheckBox(u"English"_s, languages);
    auto *row = new QHBoxLayout(languages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_korean);
    row->addWidget(m_english);
    row->addStretch();
    m_picture = new QComboBox(options);
    for (const PicturePreset &preset : picturePresets)
        m_picture->addItem(presetText(preset), QString(preset.key));
    m_asOf = new DayEdit(options);
    m_asOf->setDate(context.asOf);
    m_form = new QComboBox(options);
    m_form->setObjectName(u"form"_s);
    m_form->addItem(tr("A folder"), int(PressPackForm::Folder));
    m_form->addItem(tr("One zip file"), int(PressPackForm::Zip));
    auto *form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Languages"), languages);
    for (const auto &[label, editor] : {std::pair<QString, QWidget *>(tr("&Size of the pictures"), m_picture),
                                        std::pair<QString, QWidget *>(tr("As &of"), m_asOf),
                                        std::pair<QString, QWidget *>(tr("&Written as"), m_form)}) {
        form->addRow(label, editor);
        editor->setAccessibleName(withoutMnemonic(label));
    }
    form->addRow(tr("Filter"), newMutedLabel(filterText(), options));
    if (const QString note = ownTextsNote(); !note.isEmpty())
        form->addRow(tr("With your own texts"), newMutedLabel(note, options));
    showOptions(Settings::pressPackOptions());
    return options;
}

void PressPackDialog::showOptions(const PressPackOptions &options)
{
    m_korean->setChecked(options.isKorean);
    m_english->setChecked(options.isEnglish);
    m_picture->setCurrentIndex(std::max(0, m_picture->findData(options.preset)));
    m_form->setCurrentIndex(
        m_form->findData(int(options.isZip ? PressPackForm::Zip : PressPackForm::Folder)));
}

PressPackOptions PressPackDialog::options() const
{
    return {m_korean->isChecked(), m_english->isChecked(), m_picture->currentData().toString(),
            form() == PressPackForm::Zip, m_charts->leftOut()};
}

QWidget *PressPackDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_open = new QPushButton(tr("Open folder"), row);
    m_close = new QPushButton(row);
    m_make = new QPushButton(tr("Make press pack…"), row);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_open);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_make);
    connect(m_open, &QPushButton::clicked, this, &PressPackDialog::openPlace);
    connect(m_close, &QPushButton::clicked, this, &PressPackDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &PressPackDialog::make);
    return row;
}

/// The charts of the dashboard share one filter.
QString PressPackDialog::filterText() const
{
    const QString words =
        m_choices.empty() ? QString() : filterInWords(m_choices.front().filter, m_facts, interfaceLanguage());
    return words.isEmpty() ? tr("None: all figures of the register") : words;
}

/// What was written in the export dialog is not seen here, so that it is said where it will stand.
QString PressPackDialog::ownTextsNote() const
{
    QStringList charts;
    for (const ChartChoice &choice : m_choices) {
        QStringList languages;
        if (m_memory.texts(choice, Language::Korean) != OwnTexts())
            languages.append(u"한국어"_s);
        if (m_memory.texts(choice, Language::English) != OwnTexts())
            languages.append(u"English"_s);
        if (!languages.isEmpty())
            charts.append(u"%1 (%2)"_s.arg(chartName(choice), languages.join(u", "_s)));
    }
    return charts.join(u'\n');
}

PressPackForm PressPackDialog::form() const
{
    return PressPackForm(m_form->currentData().toInt());
}

PressPackOrder PressPackDialog::order() const
{
    PressPackOrder order;
    order.charts = m_charts->chosen();
    if (m_korean->isChecked())
        order.languages.push_back(Language::Korean);
    if (m_english->isChecked())
        order.languages.push_back(Language::English);
    const PicturePreset &preset = picturePresets[std::size_t(m_picture->currentIndex())];
    order.format = {preset.size, preset.dpi, false, {}};
    order.asOf = m_asOf->date();
    order.memory = m_memory;
    return order;
}

/// What can be done now, and what the pack would hold.
void PressPackDialog::showState()
{
    const PressPackOrder wanted = order();
    const auto pictures = int(wanted.charts.size() * wanted.languages.size());
    m_small->setText(smallNumbersNoticeOf(m_charts->smallNumbers()));
    m_small->setVisible(!m_small->text().isEmpty());
    m_choosing->setEnabled(!isRunning());
    m_progress->bar().setVisible(isRunning());
    m_make->setEnabled(!isRunning() && pictures > 0);
    m_open->setVisible(!m_made.isEmpty() && !isRunning());
    m_close->setText(m_made.isEmpty() || isRunning() ? tr("Cancel") : tr("Close"));
    if (!isRunning())
        m_progress->state().setText(pictures > 0 ? tr("%n picture(s)", nullptr, pictures)
                                                 : tr("Choose at least one chart and one language."));
}

void PressPackDialog::make()
{
    if (const std::optional<RuleViolation> broken = m_asOf->violation(u"asOf"_s)) {
        m_error->show({ErrorCode::BadValue, broken->message, {}});
        m_asOf->setFocus();
        return;
    }
    m_error->clear();
    const std::optional<PressPackJob::Target> target = chooseTarget();
    if (!target)
        return;
    const Result<void> free = checkPressPack(target->path, target->form, target->ifExists, m_registerPath);
    if (free)
        start(*target);
    else
        m_error->show(free.error());
}

/// The file dialog asks before a file is replaced. Of folders only those of a pack may be, after asking here.
std::optional<PressPackJob::Target> PressPackDialog::chooseTarget()
{
    const QDate day = order().asOf.isValid() ? order().asOf : m_context.asOf;
    const QString name = u"press-pack-"_s + day.toString(Qt::ISODate);
    if (form() == PressPackForm::Zip) {
        const QString path =
            m_prompts.chooseFileToSave(this, windowTitle(), name + u".zip"_s, tr("Zip file (*.zip)"));
        return path.isEmpty() ? std::nullopt
                              : std::optional(PressPackJob::Target{pressPackPath(path, form()), form(),
                                                                   IfExists::Replace});
    }
    const QString path = m_prompts.chooseFolderToSave(this, windowTitle(), name, isPressPackFolder);
    const bool isThere = isPressPackFolder(path);
    if (path.isEmpty() || (isThere && !m_prompts.confirmReplacing(this, {QDir(path).dirName()})))
        return std::nullopt;
    return PressPackJob::Target{path, form(), isThere ? IfExists::Replace : IfExists::Refuse};
}

void PressPackDialog::start(const PressPackJob::Target &target)
{
    Settings::setPressPackOptions(options());
    m_job = new PressPackJob(pressPack(order(), m_context, m_facts), target, this);
    m_progress->bar().setRange(0, m_job->count());
    m_progress->bar().setValue(0);
    m_progress->state().setText(tr("Drawing…"));
    connect(m_job, &PressPackJob::progressed, &m_progress->bar(), &QProgressBar::setValue);
    connect(m_job, &PressPackJob::finished, this, [this, path = target.path] { finish(path); });
    connect(m_job, &PressPackJob::failed, this, &PressPackDialog::showFailure);
    m_job->start();
    showState();
    m_close->setFocus();
}

void PressPackDialog::finish(const QString &path)
{
    m_made = path;
    endJob(withFittingParticles(tr("Saved as %1").arg(QDir::toNativeSeparators(path))));
    m_open->setFocus();
    emit saved(path);
}

void PressPackDialog::showFailure(const Error &error)
{
    const bool isCancelled = error.code == ErrorCode::Cancelled;
    endJob(isCancelled ? error.message : QString());
    if (!isCancelled)
        m_error->show(error);
    m_make->setFocus();
}

void PressPackDialog::endJob(const QString &text)
{
    m_job->deleteLater();
    m_job = nullptr;
    showState();
    m_progress->state().setText(text);
}

void PressPackDialog::openPlace()
{
    const QFileInfo made(m_made);
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(made.isDir() ? made.absoluteFilePath() : made.absolutePath()));
}

void PressPackDialog::reject()
{
    if (isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace yeonsu
