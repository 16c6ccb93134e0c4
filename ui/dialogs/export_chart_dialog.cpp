#include "dialogs/export_chart_dialog.h"

#include "charts/chart_text.h"
#include "charts/numbers_beside.h"
#include "charts/picture_mime.h"
#include "dialogs/charts_print_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "dialogs/sheet_preview.h"
#include "support/application_style.h"
#include "support/replace_file.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int formWidth = 332;
}

ExportChartDialog::ExportChartDialog(const std::vector<ChartChoice> &charts, int first,
                                     const FactTable &facts, const ChartContext &context,
                                     ExportMemory &memory, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_size(*this, u"exportChartDialog"_s, {1200, 760})
    , m_prompts(prompts)
    , m_preview(new SheetPreview(this))
    , m_form(new ExportChartForm(charts, first, facts, context, memory))
{
    auto *scroller = new QScrollArea(this);
    scroller->setWidget(m_form);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFixedWidth(scaledToLetters(formWidth));
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_preview, 1);
    upper->addWidget(scroller);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    m_error = new ErrorNote(this); // after the fields, so that Tab comes to it last
    m_error->setContentsMargins(20, 12, 20, 0);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    connect(m_form, &ExportChartForm::changed, this, &ExportChartDialog::refresh);
    refresh();
}

QWidget *ExportChartDialog::makeButtons()
{
    auto *bar = new QFrame(this);
    auto *copyButton = new QPushButton(tr("Cop&y"), bar);
    auto *printButton = new QPushButton(tr("P&rint…"), bar);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    auto *save = new QPushButton(tr("Save as PNG…"), bar);
    copyButton->setToolTip(tr("Picture and text onto the clipboard"));
    save->setProperty("primary", true);
    save->setDefault(true);
    for (QPushButton *button : {copyButton, printButton, cancel}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(copyButton);
    layout->addWidget(printButton);
    m_state = newMutedLabel({}, bar);
    m_state->setObjectName(u"state"_s);
    layout->addWidget(m_state, 1);
    layout->addWidget(cancel);
    layout->addWidget(makeFormatsButton(bar));
    layout->addWidget(save);
    connect(copyButton, &QPushButton::clicked, this, &ExportChartDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &ExportChartDialog::print);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, printButton,
            &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] { this->save(PictureKind::Png); });
    return bar;
}

QPushButton *ExportChartDialog::makeFormatsButton(QWidget *parent)
{
    auto *button = new QPushButton(tr("SVG, PDF"), parent);
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Save as &SVG…"), this, [this] { save(PictureKind::Svg); });
    menu->addAction(tr("Save as &PDF…"), this, [this] { save(PictureKind::Pdf); });
    button->setMenu(menu);
    return button;
}

void ExportChartDialog::refresh()
{
    const ChartChoice &choice = m_form->choice();
    setWindowTitle(tr("Export for the press — %1").arg(ChartText(choice, m_form->numbers()).neutralTitle()));
    m_state->clear();
    m_error->clear();
    m_preview->setSheet(choice, m_form->numbers(), m_form->format());
}

void ExportChartDialog::save(PictureKind kind)
{
    const ChartChoice &choice = m_form->choice();
    const QString ending = toKey(kind);
    const QString filter = kind == PictureKind::Png   ? tr("PNG picture (*.png)")
                           : kind == PictureKind::Svg ? tr("SVG drawing (*.svg)")
                                                      : tr("PDF document (*.pdf)");
    const QString path =
        m_prompts.chooseFileToSave(this, windowTitle(), u"%1.%2"_s.arg(fileName(choice), ending), filter);
    if (path.isEmpty())
        return;
    m_error->clear();
    const auto files = filesFor(path);
    if (files && !mayReplace(*files))
        return;
    if (const Result<void> written = files.and_then(replaceFiles); !written) {
        m_state->clear();
        m_error->show(written.error());
        return;
    }
    QStringList names{path};
    for (std::size_t i = 1; i < files->size(); ++i)
        names.append(QFileInfo((*files)[i].name).fileName());
    emit saved(names.join(u", "_s));
    accept();
}

Result<std::vector<ArchivedFile>> ExportChartDialog::filesFor(const QString &path) const
{
    const Result<QByteArray> picture =
        pictureFor(path, m_form->choice(), m_form->numbers(), m_form->format());
    YEONSU_TRY(picture);
    Result<std::vector<ArchivedFile>> files =
        numbersBeside(path, m_form->choice(), m_form->numbers(), m_form->options());
    if (files)
        files->insert(files->begin(), {path, *picture});
    return files;
}

/// The file dialog has asked for the picture, which is the first, but not for what goes beside it.
bool ExportChartDialog::mayReplace(const std::vector<ArchivedFile> &files)
{
    QStringList existing;
    for (std::size_t i = 1; i < files.size(); ++i) {
        if (QFileInfo::exists(files[i].name))
            existing.append(QFileInfo(files[i].name).fileName());
    }
    return existing.isEmpty() || m_prompts.confirmReplacing(this, existing);
}

void ExportChartDialog::copy()
{
    QGuiApplication::clipboard()->setMimeData(
        pictureForClipboard(m_form->choice(), m_form->numbers(), m_form->format()).release());
    tell(tr("Copied: the picture, its alternative text and its table."));
}

void ExportChartDialog::print()
{
    ChartsPrintDialog dialog({{m_form->choice(), m_form->numbers(), m_form->format()}},
                             ChartsPrintDialog::all, m_prompts, this);
    connect(&dialog, &ChartsPrintDialog::saved, this, &ExportChartDialog::saved);
    dialog.exec();
}

void ExportChartDialog::tell(const QString &text)
{
    m_error->clear();
    m_state->setText(text);
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace yeonsu
