#include "dialogs/export_chart_dialog.h"

#include "charts/chart_text.h"
#include "charts/numbers_beside.h"
#include "charts/picture_mime.h"
#include "dialogs/field_access.h"
#include "dialogs/sheet_preview.h"
#include "support/replace_file.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>

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
    scroller->setFixedWidth(formWidth);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_preview, 1);
    upper->addWidget(scroller);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
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
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(makeFormatsButton(bar));
    layout->addWidget(save);
    connect(copyButton, &QPushButton::clicked, this, &ExportChartDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &ExportChartDialog::print);
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
    const auto beside = numbersBeside(path, choice, m_form->numbers(), m_form->options());
    if (beside && !mayReplace(*beside))
        return;
    const Result<void> written =
        beside.and_then([&](const std::vector<ArchivedFile> &files) { return write(path, files); });
    if (!written) {
        m_prompts.showError(this, written.error());
        return;
    }
    emit saved(path);
    accept();
}

/// The file dialog has asked for the picture only.
bool ExportChartDialog::mayReplace(const std::vector<ArchivedFile> &files)
{
    QStringList existing;
    for (const ArchivedFile &file : files) {
        if (QFileInfo::exists(file.name))
            existing.append(QFileInfo(file.name).fileName());
    }
    return existing.isEmpty() || m_prompts.confirmReplacing(this, existing);
}

Result<void> ExportChartDialog::write(const QString &path, const std::vector<ArchivedFile> &beside)
{
    YEONSU_TRY(writePicture(path, m_form->choice(), m_form->numbers(), m_form->format()));
    for (const ArchivedFile &file : beside)
        YEONSU_TRY(replaceFile(file.name, file.content));
    return {};
}

void ExportChartDialog::copy()
{
    QGuiApplication::clipboard()->setMimeData(
        pictureForClipboard(m_form->choice(), m_form->numbers(), m_form->format()).release());
}

void ExportChartDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_form->choice().title);
    const QSize size = m_form->format().size;
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (m_prompts.choosePrinter(this, printer))
        yeonsu::print(printer, m_form->choice(), m_form->numbers(), m_form->format());
}

} // namespace yeonsu
