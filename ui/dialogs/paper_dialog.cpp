#include "dialogs/paper_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/progress_row.h"
#include "dialogs/save_table.h"
#include "dialogs/sheet_choices.h"
#include "domain/korean_particle.h"
#include "support/application_style.h"
#include "support/replace_file.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int choicesWidth = 340;

QWidget *newEmptyState(QLabel *heading, QLabel *text, QWidget *parent)
{
    auto *state = new QWidget(parent);
    heading->setProperty("role", u"heading"_s);
    heading->setAlignment(Qt::AlignCenter);
    text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(state);
    layout->setContentsMargins(48, 24, 48, 24);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addStretch();
    return state;
}

} // namespace

PaperDialog::PaperDialog(Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_size(*this, u"paperDialog"_s, {1160, 780})
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_view(new PaperView(this))
    , m_emptyHeading(new QLabel(this))
    , m_emptyText(newMutedLabel({}, this))
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(newEmptyState(m_emptyHeading, m_emptyText, m_stack));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_stack, 1);
    upper->addWidget(makeChoices());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(makeButtons());
    connectChoices();
    showState();
}

PaperDialog::~PaperDialog() = default;

QWidget *PaperDialog::makeChoices()
{
    m_choosing = new QWidget(this);
    auto *column = new QVBoxLayout(m_choosing);
    column->setContentsMargins(20, 20, 20, 20);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    column->setSpacing(12);
    column->addLayout(m_form);
    m_sheets = new SheetChoices(m_choosing);
    column->addWidget(m_sheets);
    column->addStretch();
    auto *scroller = new QScrollArea(this);
    scroller->setWidget(m_choosing);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFixedWidth(scaledToLetters(choicesWidth));
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

void PaperDialog::connectChoices()
{
    connect(m_sheets, &SheetChoices::sheetChanged, this, &PaperDialog::showPaper);
    connect(m_sheets, &SheetChoices::zoomChanged, this, [this] { m_view->setZoom(m_sheets->zoom()); });
    connect(m_view, &PaperView::laidOut, this, &PaperDialog::showState);
}

QWidget *PaperDialog::makeButtons()
{
    auto *bar = new QFrame(this);
    m_close = new QPushButton(bar);
    m_save = new QPushButton(tr("Save as P&DF…"), bar);
    m_save->setObjectName(u"savePdf"_s);
    m_print = new QPushButton(tr("&Print…"), bar);
    m_print->setObjectName(u"print"_s);
    m_print->setProperty("primary", true);
    m_print->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_progress, 1);
    for (QPushButton *button : {m_close, m_save, m_print})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &PaperDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    return bar;
}

void PaperDialog::setPaper(const Paper &paper)
{
    if (!std::exchange(m_isProposed, true))
        m_sheets->propose(paper);
    m_paper = paper;
    showPaper();
}

void PaperDialog::setEmpty(const QString &heading, const QString &text)
{
    m_paper.reset();
    m_emptyHeading->setText(heading);
    m_emptyText->setText(text);
    tell({});
    m_view->showNothing();
}

void PaperDialog::showPaper()
{
    if (!m_paper)
        return;
    tell({});
    m_view->showPaper(*m_paper, m_sheets->layoutFor(*m_paper));
    showState();
}

void PaperDialog::showState()
{
    m_stack->setCurrentIndex(m_paper || m_emptyHeading->text().isEmpty() ? 0 : 1);
    m_choosing->setEnabled(!isRunning());
    m_progress->bar().setVisible(isRunning());
    const QString reason = reasonToStay();
    for (QPushButton *button : {m_save, m_print}) {
        button->setEnabled(!isRunning() && m_paper && m_view->pageCount() > 0 && reason.isEmpty());
        button->setToolTip(reason);
    }
    m_close->setText(isRunning() ? tr("Cancel") : tr("Close"));
    if (m_progress->state().text().isEmpty() && m_view->pageCount() > 0)
        m_progress->state().setText(tr("%Ln pages", nullptr, m_view->pageCount()));
}

void PaperDialog::savePdf()
{
    m_error->clear();
    m_path = chooseFileEnding(m_prompts, this, m_paper->title, u".pdf"_s, tr("PDF document"));
    if (m_path.isEmpty())
        return;
    m_pdf = std::make_unique<PaperPdf>(m_paper->title, m_view->layoutOfPages());
    start(m_pdf->device(), m_view->pages());
}

/// Who chooses other sheets for the printer gets the pages that fit them.
void PaperDialog::print()
{
    m_error->clear();
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_paper->title);
    m_printer->setPageLayout(m_view->layoutOfPages());
    const QPageLayout proposed = m_printer->pageLayout();
    if (!m_prompts.choosePrinter(this, *m_printer)) {
        m_printer.reset();
        tell(tr("Nothing was printed."));
        return;
    }
    const QPageLayout chosen = m_printer->pageLayout();
    const bool isSame = chosen.pageSize().isEquivalentTo(proposed.pageSize()) &&
                        chosen.orientation() == proposed.orientation();
    start(*m_printer, isSame ? m_view->pages() : m_paper->layOut(chosen, {}));
}

void PaperDialog::start(QPagedPaintDevice &device, const PaperPages &pages)
{
    m_run = std::make_unique<PaperRun>(device, pages);
    m_progress->bar().setRange(0, pages.count);
    m_progress->bar().setValue(0);
    tell(m_pdf ? tr("Writing…") : tr("Printing…"));
    showState();
    m_close->setFocus();
    QTimer::singleShot(0, this, &PaperDialog::goOn);
}

/// A page at a time, between the events of the window.
void PaperDialog::goOn()
{
    if (!m_run)
        return;
    const Result<bool> more = m_run->goOn();
    if (more && *more) {
        m_progress->bar().setValue(m_run->done());
        QTimer::singleShot(0, this, &PaperDialog::goOn);
        return;
    }
    m_run.reset();
    if (!more)
        finish(tl::unexpected(more.error()));
    else
        finish(m_pdf ? keepPdf() : Result<void>());
}

Result<void> PaperDialog::keepPdf()
{
    return replaceFile(m_path, m_pdf->bytes(m_paper->day));
}

void PaperDialog::finish(const Result<void> &outcome)
{
    const bool isPdf = m_pdf != nullptr;
    m_pdf.reset();
    if (!outcome) {
        tell({});
        m_error->show(
            isPdf || m_printer->outputFileName().isEmpty()
                ? outcome.error()
                : Error{ErrorCode::Io, tr("%1 could not be written.").arg(m_printer->outputFileName()), {}});
    } else if (isPdf) {
        tell(withFittingParticles(tr("Saved as %1").arg(QDir::toNativeSeparators(m_path))));
        emit saved(m_path);
    } else {
        tell(printedText());
    }
    m_printer.reset();
    showState();
    (outcome ? m_close : isPdf ? m_save : m_print)->setFocus();
}

QString PaperDialog::printedText() const
{
    const QString file = m_printer->outputFileName();
    return file.isEmpty() ? tr("Sent to the printer: %1").arg(m_printer->printerName())
                          : tr("Printed into a file: %1").arg(file);
}

void PaperDialog::tell(const QString &text)
{
    m_progress->state().setText(text);
}

void PaperDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    if (m_printer)
        m_printer->abort();
    m_run.reset();
    m_printer.reset();
    tell(m_pdf ? tr("It was cancelled. Nothing was written.") : tr("It was cancelled."));
    m_pdf.reset();
    showState();
}

} // namespace yeonsu
