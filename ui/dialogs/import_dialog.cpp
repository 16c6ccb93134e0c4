#include "dialogs/import_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/import_check_step.h"
#include "dialogs/import_columns_step.h"
#include "dialogs/import_done_step.h"
#include "dialogs/import_file_step.h"
#include "dialogs/import_step_bar.h"
#include "dialogs/questions.h"
#include "dialogs/save_table.h"
#include "exchange/import_report.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QSize usualSize(1120, 760);

} // namespace

ImportDialog::ImportDialog(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent)
    : QDialog(parent)
    , m_size(*this, u"importDialog"_s, usualSize)
    , m_prompts(prompts)
    , m_import(session.store(), hint)
    , m_steps(new ImportStepBar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Import a list"));
    m_file = new ImportFileStep(m_import, prompts, this);
    m_columns = new ImportColumnsStep(session, m_import, this);
    m_check = new ImportCheckStep(m_import, this);
    m_done = new ImportDoneStep(session, prompts, this);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_stack->addWidget(step);
    m_identity = new ErrorNote(this);
    m_identity->setObjectName(u"identity"_s);
    m_error = new ErrorNote(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_identity);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    connectImport(session);
    showState();
    m_file->start();
}

/// What shows the list goes before the list.
ImportDialog::~ImportDialog()
{
    delete m_stack;
}

QWidget *ImportDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_leftOut = new QPushButton(tr("Rows &left out to a file…"), bar);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_close = new QPushButton(bar);
    m_close->setObjectName(u"close"_s);
    m_back = new QPushButton(tr("&Back"), bar);
    m_next = new QPushButton(bar);
    m_next->setObjectName(u"next"_s);
    m_next->setProperty("primary", true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_leftOut);
    layout->addStretch();
    for (QPushButton *button : {m_close, m_back, m_next})
        layout->addWidget(button);
    for (QPushButton *button : {m_leftOut, m_close, m_back, m_next}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(m_leftOut, &QPushButton::clicked, this, &ImportDialog::saveLeftOut);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    return bar;
}

void ImportDialog::connectImport(EditingSession &session)
{
    for (const auto signal : {&ListImport::readingStarted, &ListImport::judgingStarted,
                              &ListImport::judgingDone, &ListImport::columnsChanged})
        connect(&m_import, signal, this, &ImportDialog::showState);
    connect(&m_import, &ListImport::identityColumnsFound, this, &ImportDialog::showIdentityColumns);
    connect(m_identity, &ErrorNote::actionRequested, this, &ImportDialog::leaveIdentityColumnsOut);
    connect(m_steps, &ImportStepBar::stepRequested, this, [this](int step) { goTo(Step(step)); });
    connect(&m_import, &ListImport::readingStarted, m_error, &ErrorNote::clear);
    connect(&m_import, &ListImport::judgingStarted, m_error, &ErrorNote::clear);
    connect(&m_import, &ListImport::read, this, [this] {
        showState();
        if (m_isPasted)
            goOnAfterPasting();
    });
    connect(&m_import, &ListImport::failed, this, &ImportDialog::showFailure);
    connect(m_file, &ImportFileStep::refused, this, &ImportDialog::showFailure);
    connect(m_done, &ImportDoneStep::started, this, &ImportDialog::showState);
    connect(m_done, &ImportDoneStep::finished, this, [this] {
        showState();
        m_close->setFocus();
    });
    connect(m_done, &ImportDoneStep::failed, this, [this](const Error &error) {
        goTo(Check);
        showFailure(error);
    });
    // Others may have changed what the rows were compared with.
    connect(&session.store(), &Register::changed, this, [this] {
        m_import.setStale();
        if (step() == Check)
            m_import.judge();
    });
}

void ImportDialog::open(const QString &path)
{
    m_isPasted = false;
    m_import.open(path);
}

void ImportDialog::paste(const QString &text)
{
    m_isPasted = true;
    m_import.paste(text);
}

void ImportDialog::goOnAfterPasting()
{
    m_isPasted = false;
    const std::vector<ListColumn> &columns = m_import.list().layout.columns;
    const bool areSure = std::all_of(columns.begin(), columns.end(), [](const ListColumn &column) {
        return column.sureness == Sureness::ByHeading || column.sureness == Sureness::Chosen;
    });
    goTo(areSure && m_import.complaint().isEmpty() ? Check : Columns);
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_stack->currentIndex());
}

bool ImportDialog::isWriting() const
{
    return m_done->isRunning();
}

void ImportDialog::goTo(Step step)
{
    m_error->clear();
    m_stack->setCurrentIndex(step);
    showIdentityColumns();
    if (step == Check)
        m_import.rememberColumns();
    if (step == Check && m_import.isToBeJudged())
        m_import.judge();
    showState();
    if (step == File)
        m_file->start();
    else if (step == Columns)
        m_columns->start();
    else if (step == Check)
        m_check->start();
}

void ImportDialog::goOn()
{
    if (step() == Check)
        bringIn();
    else
        goTo(Step(step() + 1));
}

void ImportDialog::goBack()
{
    goTo(Step(step() - 1));
}

void ImportDialog::bringIn()
{
    m_stack->setCurrentIndex(Done);
    m_identity->clear();
    m_error->clear();
    m_import.rememberMeanings();
    m_done->start(m_import.judged(), m_import.source()->file);
    showState();
}

void ImportDialog::saveLeftOut()
{
    const JudgedList &judged = *m_import.judged();
    const PlainTable table = rowsLeftOut(judged.plan, *judged.list, *judged.known);
    m_error->clear();
    if (const Result<QString> saved = saveTable(m_prompts, this, table, tr("rows-left-out")); !saved)
        m_error->show(saved.error());
}

void ImportDialog::showFailure(const Error &error)
{
    showState();
    m_error->show(error);
}

/// Stops nobody: it may be something else, and what is not read does not come in.
void ImportDialog::showIdentityColumns()
{
    m_identity->clear();
    if (step() != Columns && step() != Check)
        return;
    QStringList sentences;
    bool isAnyRead = false;
    for (const IdentityColumn &column : m_import.identityColumns()) {
        sentences.append(inWords(column));
        isAnyRead = isAnyRead || column.isRead;
    }
    if (!sentences.isEmpty())
        m_identity->offer({ErrorCode::BadValue, sentences.join(u'\n'), {}},
                          isAnyRead ? tr("Do not read it") : QString());
}

void ImportDialog::leaveIdentityColumnsOut()
{
    // They are looked for anew with each that is chosen.
    const std::vector<IdentityColumn> found = m_import.identityColumns();
    for (const IdentityColumn &column : found) {
        if (column.isRead)
            m_import.chooseField(column.column, std::nullopt);
    }
    if (!m_import.complaint().isEmpty())
        goTo(Columns);
    else if (step() == Check)
        goTo(Check);
}

/// "list.xlsx · sheet “명단” · headings in row 3"
QString ImportDialog::aboutText() const
{
    const ListFile *source = m_import.source();
    if (!source)
        return {};
    QStringList parts{source->file.name.isEmpty() ? tr("from the clipboard") : source->file.name};
    if (source->sheets.size() > 1)
        parts.append(tr("sheet “%1”").arg(source->sheets[source->sheet].name));
    const ImportList &list = m_import.list();
    if (list.layout.headerRow)
        parts.append(tr("headings in row %1").arg(list.rows[*list.layout.headerRow].number));
    if (source->textFormat)
        parts.append(keyOf(source->textFormat->encoding));
    return parts.join(u" · "_s);
}

bool ImportDialog::mayGoOn() const
{
    if (m_import.isReading())
        return false;
    switch (step()) {
    case File:
        return m_file->isComplete();
    case Columns:
        return m_import.complaint().isEmpty();
    case Check:
        return !m_import.isJudging() && m_import.judged() && !m_import.judged()->plan.writesNothing();
    case Done:
        break;
    }
    return false;
}

void ImportDialog::showState()
{
    const bool isFinished = step() == Done;
    const bool isRead = m_file->isComplete() && !isFinished;
    m_steps->showStep(step(), {!isFinished, isRead, isRead && m_import.complaint().isEmpty(), isFinished});
    m_steps->showTexts(aboutText(), m_import.isReading()   ? tr("Reading…")
                                    : m_import.isJudging() ? tr("Checking…")
                                                           : QString());
    const std::shared_ptr<const JudgedList> &judged = m_import.judged();
    const bool isChecked = step() == Check && judged && !m_import.isJudging();
    m_leftOut->setVisible(step() == Check);
    m_leftOut->setEnabled(isChecked &&
                          std::any_of(judged->plan.rows.begin(), judged->plan.rows.end(),
                                      [](const PlannedRow &row) { return isLeftOut(row.verdict); }));
    m_back->setVisible(!isFinished);
    m_back->setEnabled(step() > File);
    m_next->setVisible(!isFinished);
    m_next->setText(step() != Check ? tr("&Next")
                                    : tr("&Import %n rows", nullptr, judged ? judged->rowsBroughtIn() : 0));
    m_next->setAccessibleName(withoutMnemonic(m_next->text()));
    m_next->setEnabled(mayGoOn());
    m_close->setText(isFinished && !isWriting() ? tr("Close") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
}

void ImportDialog::reject()
{
    if (isWriting()) {
        m_done->cancel();
        return;
    }
    if (step() != Done && m_import.isDecided() && !askToDiscard(this))
        return;
    QDialog::reject();
}

} // namespace yeonsu
