#include "dialogs/import_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/import_check_step.h"
#include "dialogs/import_columns_step.h"
#include "dialogs/import_file_step.h"
#include "exchange/csv_text.h"
#include "exchange/import_report.h"
#include "exchange/xlsx_workbook.h"
#include "figures/share.h"
#include "support/replace_file.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ImportDialog::ImportDialog(EditingSession &session, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_size(*this, u"importDialog"_s, {1120, 720})
    , m_session(session)
    , m_prompts(prompts)
    , m_work(new ImportWork(session, this))
    , m_write(new BackgroundWrite(session, this))
    , m_busy(new QLabel(this))
    , m_error(new ErrorNote(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Import a list"));
    auto *file = new ImportFileStep(*m_work, m_pages);
    for (QWidget *page :
         {static_cast<QWidget *>(file), static_cast<QWidget *>(new ImportColumnsStep(*m_work, m_pages)),
          static_cast<QWidget *>(new ImportCheckStep(*m_work, m_pages)), makeDone()})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addLayout(makeHeader());
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeButtons());
    connect(file, &ImportFileStep::fileRequested, this, &ImportDialog::chooseFile);
    connect(m_work, &ImportWork::failed, m_error, &ErrorNote::show);
    for (const auto signal : {&ImportWork::listChanged, &ImportWork::judged})
        connect(m_work, signal, this, &ImportDialog::refresh);
    connect(m_work, &ImportWork::busyChanged, this, &ImportDialog::refresh);
    connect(m_write, &BackgroundWrite::progressed, this,
            [this](double done) { m_progress->setValue(int(done * 100)); });
    connect(m_write, &BackgroundWrite::written, this, &ImportDialog::showDone);
    connect(m_write, &BackgroundWrite::failed, this, [this](const Error &error) {
        m_isWriting = false;
        goTo(Step::Check);
        m_error->show(error);
    });
    goTo(Step::File);
}

ImportDialog::~ImportDialog() = default;

QLayout *ImportDialog::makeHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    for (const QString &name : {tr("1  File"), tr("2  Columns"), tr("3  Check"), tr("4  Done")}) {
        m_steps.push_back(new QLabel(name, this));
        row->addWidget(m_steps.back());
    }
    row->addStretch();
    m_busy->setProperty("muted", true);
    row->addWidget(m_busy);
    return row;
}

QWidget *ImportDialog::makeDone()
{
    auto *page = new QWidget(m_pages);
    m_progress = new QProgressBar(page);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_summary = new QLabel(page);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_report = new QPushButton(tr("Save the &report…"), page);
    m_takeBack = new QPushButton(tr("&Take this import back"), page);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_report, m_takeBack}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_report, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
    return page;
}

QLayout *ImportDialog::makeButtons()
{
    m_leftOut = new QPushButton(tr("Rows &left out to a file…"), this);
    m_back = new QPushButton(tr("&Back"), this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_next = new QPushButton(this);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_leftOut);
    row->addStretch();
    for (QPushButton *button : {m_cancel, m_back, m_next})
        row->addWidget(button);
    for (QPushButton *button : {m_leftOut, m_back, m_cancel}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(m_leftOut, &QPushButton::clicked, this, &ImportDialog::saveRowsLeftOut);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    return row;
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportDialog::chooseFile()
{
    const QString path = m_prompts.chooseFileToOpen(
        this, windowTitle(), tr("Lists (*.xlsx *.ods *.csv *.txt *.tsv *.xls);;All files (*)"));
    if (path.isEmpty())
        return;
    m_error->clear();
    m_work->readFile(path);
}

void ImportDialog::goTo(Step step)
{
    m_error->clear();
    m_pages->setCurrentIndex(int(step));
    if (step == Step::Check)
        m_work->plan();
    refresh();
}

void ImportDialog::next()
{
    if (step() == Step::Done)
        return accept();
    if (step() == Step::Check)
        return write();
    goTo(Step(int(step()) + 1));
}

void ImportDialog::back()
{
    goTo(Step(int(step()) - 1));
}

/// While it is written, to go is to stop that first: nothing of it is left then.
void ImportDialog::reject()
{
    if (m_isWriting)
        m_write->cancel();
    else
        QDialog::reject();
}

QString ImportDialog::complaint() const
{
    const ImportList &list = m_work->list();
    return list.layout.complaint(!list.courseCode.isEmpty());
}

int ImportDialog::rowsToBringIn() const
{
    const std::vector<PlannedRow> &rows = m_work->planned().rows;
    return int(std::count_if(rows.begin(), rows.end(), [](const PlannedRow &row) {
        return row.verdict == RowVerdict::NewPerson || row.verdict == RowVerdict::Joins ||
               row.verdict == RowVerdict::NewRow || row.verdict == RowVerdict::ChangedRow;
    }));
}

void ImportDialog::refresh()
{
    const bool isBusy = m_work->isBusy();
    const bool hasList = m_work->hasList();
    const Step shown = step();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setProperty("muted", i != std::size_t(shown));
        QFont font = m_steps[i]->font();
        font.setBold(i == std::size_t(shown));
        m_steps[i]->setFont(font);
    }
    m_busy->setText(isBusy ? shown == Step::File ? tr("Reading…") : tr("Looking through the rows…")
                           : QString());
    m_leftOut->setVisible(shown == Step::Check);
    m_leftOut->setEnabled(!isBusy && m_work->planned().counts.errors + m_work->planned().counts.perhaps > 0);
    m_back->setVisible(shown == Step::Columns || shown == Step::Check);
    m_cancel->setVisible(shown != Step::Done || m_isWriting);
    const int rows = shown == Step::Check ? rowsToBringIn() : 0;
    m_next->setText(shown == Step::Check  ? tr("Import %n rows", nullptr, rows)
                    : shown == Step::Done ? tr("Close")
                                          : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    const bool canGoOn = shown == Step::File      ? hasList
                         : shown == Step::Columns ? hasList && complaint().isEmpty()
                         : shown == Step::Check   ? rows > 0
                                                  : !m_isWriting;
    m_next->setEnabled(canGoOn && !isBusy);
}

void ImportDialog::write()
{
    m_isWriting = true;
    m_progress->setValue(0);
    m_progress->show();
    m_summary->setText(tr("Writing…"));
    m_report->hide();
    m_takeBack->hide();
    goTo(Step::Done);
    m_write->start(changeSet(m_work->planned(), m_work->file().file));
}

void ImportDialog::showDone()
{
    m_isWriting = false;
    const ImportCounts &counts = m_work->planned().counts;
    QStringList lines;
    const auto say = [&lines](const QString &text, int number) {
        if (number > 0)
            lines.append(u"%1: %2"_s.arg(text, groupedNumber(number)));
    };
    say(tr("New people"), counts.newPeople);
    say(tr("Joined with known people"), counts.joinedPeople);
    say(tr("Enrolments"), counts.enrolments);
    say(tr("New courses"), counts.newCourses);
    say(tr("Changed courses"), counts.changedCourses);
    say(tr("New numbers"), counts.headcounts);
    say(tr("There already"), counts.already);
    say(tr("Left out, to be answered"), counts.perhaps);
    say(tr("Left out, errors"), counts.errors);
    say(tr("Skipped"), counts.skipped);
    m_summary->setText(lines.join(u'\n'));
    m_progress->hide();
    m_report->show();
    m_takeBack->show();
    refresh();
}

void ImportDialog::takeBack()
{
    m_session.undoStack().undo();
    m_takeBack->setEnabled(false);
    m_summary->setText(tr("The import was taken back. Nothing of it is left."));
}

void ImportDialog::saveRowsLeftOut()
{
    saveTable(rowsLeftOut(m_work->planned(), m_work->list(), m_work->known()), tr("left out"));
}

void ImportDialog::saveReport()
{
    saveTable(importReport(m_work->planned(), m_work->list(), m_work->known()), tr("report"));
}

void ImportDialog::saveTable(const PlainTable &table, const QString &name)
{
    const QString proposed =
        u"%1 - %2.xlsx"_s.arg(QFileInfo(m_work->file().file.name).completeBaseName(), name);
    const QString path = m_prompts.chooseFileToSave(this, windowTitle(), proposed,
                                                    tr("Excel workbook (*.xlsx);;Text file (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = path.endsWith(".csv"_L1, Qt::CaseInsensitive)
                                         ? Result<QByteArray>(csv(table))
                                         : xlsx({table.title, {}, {}, {{table.title, table, {}}}});
    const Result<void> saved =
        bytes.and_then([&path](const QByteArray &content) { return replaceFile(path, content); });
    if (!saved)
        m_prompts.showError(this, saved.error());
}

} // namespace yeonsu
