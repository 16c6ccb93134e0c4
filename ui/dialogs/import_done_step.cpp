#include "dialogs/import_done_step.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/progress_row.h"
#include "dialogs/save_table.h"
#include "domain/korean_particle.h"
#include "exchange/import_report.h"
#include "exchange/import_take_back.h"
#include "figures/share.h"
#include "support/background.h"
#include "support/table_pages.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int wholeBar = 100;

/// What was done, a line for each number that is not 0.
QStringList linesOf(const JudgedList &judged)
{
    const ImportCounts &counts = judged.plan.counts;
    const std::pair<int, QString> lines[]{
        {counts.newPeople, ImportDoneStep::tr("New people: %1")},
        {counts.joinedPeople, ImportDoneStep::tr("People who were known: %1")},
        {counts.enrolments, ImportDoneStep::tr("Enrolments: %1")},
        {counts.changedEnrolments, ImportDoneStep::tr("Enrolments changed to what the list says: %1")},
        {counts.newCourses, ImportDoneStep::tr("New courses: %1")},
        {counts.changedCourses, ImportDoneStep::tr("Changed courses: %1")},
        {counts.headcounts, ImportDoneStep::tr("Headcounts: %1")},
        {int(judged.plan.newCities.size()), ImportDoneStep::tr("New cities: %1")},
        {judged.countriesNotKept(),
         ImportDoneStep::tr("Rows whose country is not kept, as they have no city: %1")},
        {counts.already, ImportDoneStep::tr("Rows that were there already: %1")},
        {counts.perhaps, ImportDoneStep::tr("Left out, perhaps somebody known: %1")},
        {counts.errors, ImportDoneStep::tr("Left out with an error: %1")},
        {counts.skipped, ImportDoneStep::tr("Skipped: %1")},
    };
    QStringList texts;
    for (const auto &[count, text] : lines) {
        if (count > 0)
            texts.append(text.arg(groupedNumber(count)));
    }
    return texts;
}

} // namespace

ImportDoneStep::ImportDoneStep(EditingSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_write(session.store())
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(newProgressBar(this))
    , m_saved(new QLabel(this))
    , m_error(new ErrorNote(this))
    , m_report(new QPushButton(tr("Save the &report…"), this))
    , m_print(new QPushButton(tr("&Print the report…"), this))
    , m_takeBack(new QPushButton(tr("&Take this import back"), this))
{
    makeLayout();
    connect(&m_write, &BackgroundWrite::progressed, this,
            [this](double done) { m_progress->setValue(int(done * wholeBar)); });
    connect(&m_write, &BackgroundWrite::written, this, &ImportDoneStep::takeWritten);
    connect(&m_write, &BackgroundWrite::failed, this, &ImportDoneStep::takeFailure);
    connect(m_report, &QPushButton::clicked, this, &ImportDoneStep::saveReport);
    connect(m_print, &QPushButton::clicked, this, &ImportDoneStep::printReport);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDoneStep::takeBack);
}

void ImportDoneStep::makeLayout()
{
    m_heading->setProperty("role", u"heading"_s);
    m_text->setObjectName(u"done"_s);
    m_saved->setProperty("muted", true);
    m_saved->setWordWrap(true);
    m_saved->hide();
    m_progress->setRange(0, wholeBar);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(24, 20, 24, 20);
    inner->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_text),
                            static_cast<QWidget *>(m_progress)})
        inner->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_report, m_print, m_takeBack}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    inner->addLayout(buttons);
    inner->addWidget(m_saved);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(m_error);
    layout->addStretch();
}

void ImportDoneStep::start(const std::shared_ptr<const JudgedList> &judged, const ImportedFile &file)
{
    m_judged = judged;
    m_file = file;
    m_act = 0;
    m_isTakenBack = false;
    showRunning(tr("Bringing the list in…"));
    m_write.start(changeSet(judged->plan, file));
}

void ImportDoneStep::cancel()
{
    m_stopTakingBack.request_stop();
    m_write.cancel();
}

void ImportDoneStep::showRunning(const QString &what)
{
    m_heading->setText(what);
    m_error->clear();
    m_isRunning = true;
    m_text->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_report->hide();
    m_print->hide();
    m_takeBack->hide();
    m_saved->hide();
}

void ImportDoneStep::takeWritten(const AppliedChange &applied)
{
    m_session.adopt(applied);
    m_isRunning = false;
    m_isTakenBack = m_act != 0;
    if (!m_isTakenBack)
        m_act = applied.id;
    showOutcome();
    emit finished();
}

/// Where it was the taking back that failed, the list is still in.
void ImportDoneStep::takeFailure(const Error &error)
{
    m_isRunning = false;
    if (m_act == 0) {
        emit failed(error);
        return;
    }
    showOutcome();
    m_error->show(error);
    emit finished();
}

void ImportDoneStep::showOutcome()
{
    m_progress->hide();
    m_heading->setText(m_isTakenBack ? tr("The import was taken back. Nothing of it is left.")
                                     : tr("The list is in the register."));
    m_text->setText(linesOf(*m_judged).join(u'\n'));
    m_text->setVisible(!m_isTakenBack);
    m_report->setVisible(!m_isTakenBack);
    m_print->setVisible(!m_isTakenBack);
    m_takeBack->setVisible(!m_isTakenBack);
}

void ImportDoneStep::saveReport()
{
    const PlainTable report = importReport(m_judged->plan, *m_judged->list, *m_judged->known);
    const Result<QString> saved = saveTable(m_prompts, this, report, tr("import-report"));
    m_error->clear();
    if (!saved)
        m_error->show(saved.error());
    else if (!saved->isEmpty())
        m_saved->setText(withFittingParticles(tr("Saved as %1").arg(QDir::toNativeSeparators(*saved))));
    m_saved->setVisible(saved && !saved->isEmpty());
}

/// With all cells of the list, as it is saved: it tells whoever made the list what became of each row.
void ImportDoneStep::printReport()
{
    m_error->clear();
    PaperDialog dialog(m_prompts, this);
    dialog.setWindowTitle(tr("Print the report"));
    dialog.setPaper(tablePaper(
        std::make_shared<const PlainTable>(importReport(m_judged->plan, *m_judged->list, *m_judged->known))));
    dialog.exec();
}

/// What it has to remove is read on another thread, too: a long list was many rows.
void ImportDoneStep::takeBack()
{
    showRunning(tr("Taking the import back…"));
    emit started();
    m_stopTakingBack = {};
    Register &store = m_session.store();
    const auto read = [path = store.path(), state = store.fileState(), act = ActId(m_act),
                       stop = m_stopTakingBack.get_token()] {
        return std::make_shared<const Result<ChangeSet>>(
            openForReading(path, state).and_then([&](Database database) {
                return takenBack(database, act, stop);
            }));
    };
    runInBackground(this, read, [this](const std::shared_ptr<const Result<ChangeSet>> &back) {
        if (*back)
            m_write.start(**back);
        else
            takeFailure(back->error());
    });
}

} // namespace yeonsu
