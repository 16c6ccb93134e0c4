#include "dialogs/publication_gate_dialog.h"

#include "dialogs/day_edit.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/gate_list.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/progress_row.h"
#include "editing/event_acts.h"
#include "press/release_paper.h"
#include "release/printed_title.h"
#include "support/language.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostSmallest = 100;

std::vector<QString> toLookAt(const std::vector<GateFinding> &findings)
{
    std::vector<QString> words;
    for (const GateFinding &finding : findings) {
        if (!finding.stops())
            words.push_back(finding.words);
    }
    return words;
}

QWidget *rowOf(const QList<QWidget *> &widgets, QWidget *parent, int stretchAt)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->insertStretch(stretchAt);
    return row;
}

} // namespace

PublicationGateDialog::PublicationGateDialog(EditingSession &session, const LiveFacts &facts,
                                             ReleaseId release, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_facts(facts)
    , m_release(release)
    , m_size(*this, u"publicationGateDialog"_s, {760, 640})
    , m_look(new QTimer(this))
    , m_heading(new QLabel(this))
    , m_note(newMutedLabel({}, this))
    , m_list(new GateList(this))
    , m_error(new ErrorNote(this))
{
    setWindowTitle(tr("Freeze figures"));
    m_heading->setObjectName(u"heading"_s);
    m_heading->setProperty("role", u"heading"_s);
    m_note->setObjectName(u"note"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeListButtons());
    layout->addWidget(makeOptions());
    layout->addWidget(m_note);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    m_look->setSingleShot(true);
    m_look->setInterval(0);
    connect(m_look, &QTimer::timeout, this, &PublicationGateDialog::look);
    connect(&m_facts, &LiveFacts::changed, m_look, qOverload<>(&QTimer::start));
    connect(&m_session.store(), &Register::changed, m_look, qOverload<>(&QTimer::start));
    look();
    m_list->setFocus();
}

QWidget *PublicationGateDialog::makeList()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PublicationGateDialog::showState);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &PublicationGateDialog::goOn);
    return card;
}

QWidget *PublicationGateDialog::makeListButtons()
{
    m_goOn = new QPushButton(this);
    m_goOn->setObjectName(u"goOn"_s);
    m_removeDecision = new QPushButton(tr("&Remove decision"), this);
    m_removeDecision->setObjectName(u"removeDecision"_s);
    m_fold = new QPushButton(tr("F&old small numbers"), this);
    m_fold->setObjectName(u"fold"_s);
    m_fold->setToolTip(
        tr("In this chart or table, what is too small becomes one number of others that is not"));
    for (QPushButton *button : {m_goOn, m_fold, m_removeDecision})
        button->setAutoDefault(false);
    connect(m_goOn, &QPushButton::clicked, this, &PublicationGateDialog::goOn);
    connect(m_removeDecision, &QPushButton::clicked, this, &PublicationGateDialog::removeDecision);
    connect(m_fold, &QPushButton::clicked, this, &PublicationGateDialog::fold);
    auto *out = new ListOutButtons(*m_list->model(), this);
    connect(out, &ListOutButtons::requested, this,
            [this](ListOut way) { emit outRequested(shownList(), way); });
    return rowOf({m_goOn, m_fold, m_removeDecision, out}, this, 3);
}

ShownList PublicationGateDialog::shownList() const
{
    ShownList list = m_list->shownList();
    const auto release = m_session.store().find(m_release);
    if (release && *release)
        list.narrowings.push_back({u"“%1”"_s.arg(printedTitle(**release, m_facts.table()))});
    return list;
}

QWidget *PublicationGateDialog::makeOptions()
{
    auto *options = new QWidget(this);
    m_smallest = new QSpinBox(options);
    m_smallest->setObjectName(u"smallest"_s);
    m_smallest->setRange(0, mostSmallest);
    m_smallest->setSpecialValueText(tr("None"));
    m_smallest->setValue(Settings::pictureOptions().leastNumber);
    m_asOf = new DayEdit(options);
    m_asOf->setObjectName(u"asOf"_s);
    m_looked = new QCheckBox(tr("I have &looked at these"), options);
    m_looked->setObjectName(u"looked"_s);
    auto *form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->addRow(m_looked);
    form->addRow(tr("&Point out numbers of people below"), m_smallest);
    form->addRow(tr("&Day of the figures"), m_asOf);
    m_looked->setAccessibleName(withoutMnemonic(m_looked->text()));
    m_smallest->setAccessibleName(withoutMnemonic(tr("&Point out numbers of people below")));
    m_asOf->setAccessibleName(withoutMnemonic(tr("&Day of the figures")));
    const Result<std::optional<Release>> release = m_session.store().find(m_release);
    const bool hasDay = release && *release && (*release)->asOf.isValid();
    m_asOf->setDate(hasDay ? (*release)->asOf : QDate::currentDate());
    connect(m_smallest, &QSpinBox::valueChanged, this, &PublicationGateDialog::keepSmallestCell);
    connect(m_looked, &QCheckBox::toggled, this, &PublicationGateDialog::showState);
    return options;
}

QWidget *PublicationGateDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Cancel"), this);
    m_freeze = new QPushButton(tr("Freeze figures"), this);
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setProperty("primary", true);
    m_freeze->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_freeze, &QPushButton::clicked, this, &PublicationGateDialog::accept);
    return rowOf({close, m_freeze}, this, 0);
}

/// One threshold for all that goes out: charts point out the same numbers.
void PublicationGateDialog::keepSmallestCell()
{
    PictureOptions options = Settings::pictureOptions();
    options.leastNumber = m_smallest->value();
    Settings::setPictureOptions(options);
    look();
}

void PublicationGateDialog::look()
{
    m_isFound = false;
    if (m_facts.isLoaded()) {
        if (const Result<std::vector<GateFinding>> found = find()) {
            m_isFound = true;
            m_error->clear();
            showFound(*found);
        } else {
            m_error->show(found.error());
        }
    }
    showState();
}

Result<std::vector<GateFinding>> PublicationGateDialog::find()
{
    const Result<ReleaseSource> source = releaseSource(m_session.store(), m_release);
    YEONSU_TRY(source);
    if (source->release.state == ReleaseState::Frozen)
        return failure(ErrorCode::RuleBroken, tr("The figures of this release are frozen already."));
    const Result<GateRows> rows = gateRows(m_session.store(), m_release);
    YEONSU_TRY(rows);
    const FactTable &facts = m_facts.table();
    m_text = releaseText(source->release, facts);
    const DecidedClaims claims = decidedClaims(m_text, facts, interfaceLanguage(), rows->decisions);
    const bool saysPages = source->release.pages > 0; // else nobody asks how many there are
    const int pages = saysPages ? releasePaper(releaseDocument(*source, m_text))->pageCount() : 0;
    return gateFindings({*source, m_text, claims, *rows, QDate::currentDate(), m_smallest->value(),
                         interfaceLanguage(), pages},
                        facts);
}

/// What was not there when somebody said so has not been looked at.
void PublicationGateDialog::showFound(const std::vector<GateFinding> &findings)
{
    const std::vector<QString> seen = toLookAt(m_findings);
    for (const QString &words : toLookAt(findings)) {
        if (std::find(seen.begin(), seen.end(), words) == seen.end())
            m_looked->setChecked(false);
    }
    m_findings = findings;
    m_list->setFindings(m_findings, m_session.store());
}

QString PublicationGateDialog::obstacle() const
{
    if (!m_facts.isLoaded())
        return tr("The figures are still being counted.");
    if (!m_isFound)
        return tr("The release cannot be checked.");
    if (stops(m_findings))
        return tr("First mend what must be mended. A number that is right all the same can be waived in the "
                  "check of the draft, with a reason.");
    if (!m_findings.empty() && !m_looked->isChecked())
        return tr("First look at what was found, and say so.");
    return {};
}

void PublicationGateDialog::showState()
{
    const auto stopping = int(std::count_if(m_findings.begin(), m_findings.end(),
                                            [](const GateFinding &finding) { return finding.stops(); }));
    const auto others = int(m_findings.size()) - stopping;
    m_heading->setText(!m_isFound     ? tr("Looking at the release…")
                       : stopping > 0 ? tr("%n must be mended", nullptr, stopping)
                       : others > 0   ? tr("Nothing stands in the way; %n to look at", nullptr, others)
                                      : tr("Nothing stands in the way, and there is nothing to look at"));
    const GateFinding *chosen = m_list->chosen();
    const bool isCourse = !m_list->chosenCourse().isNull();
    m_goOn->setText(isCourse                              ? tr("&Go to the course")
                    : chosen && !chosen->outcome.isNull() ? tr("&Go to the outcome")
                    : chosen && !chosen->line.has_value() ? tr("&Courses behind it")
                                                          : tr("&Go to the place"));
    m_goOn->setAccessibleName(withoutMnemonic(m_goOn->text()));
    m_goOn->setEnabled(chosen && (isCourse || chosen->line || !chosen->outcome.isNull() ||
                                  m_list->currentItem()->childCount() > 0));
    const auto isAny = [this](auto predicate) {
        return std::any_of(m_findings.begin(), m_findings.end(), predicate);
    };
    m_removeDecision->setVisible(
        isAny([](const GateFinding &finding) { return finding.kind == GateFinding::Kind::LapsedDecision; }));
    m_fold->setVisible(isAny([](const GateFinding &finding) { return finding.canBeFolded; }));
    m_fold->setAccessibleName(withoutMnemonic(m_fold->text()));
    m_fold->setEnabled(chosen && chosen->canBeFolded);
    m_removeDecision->setAccessibleName(withoutMnemonic(m_removeDecision->text()));
    m_removeDecision->setEnabled(chosen && chosen->kind == GateFinding::Kind::LapsedDecision);
    m_looked->setEnabled(m_isFound && others > 0);
    const QString why = obstacle();
    m_freeze->setEnabled(why.isEmpty());
    m_freeze->setToolTip(why);
    m_note->setText(
        why.isEmpty() ? tr("The text and every figure are kept as they are now. You can undo this.") : why);
}

/// Courses behind a finding are unfolded first.
void PublicationGateDialog::goOn()
{
    const GateFinding *chosen = m_list->chosen();
    if (!chosen)
        return;
    const GateFinding finding = *chosen;
    if (const CourseId course = m_list->chosenCourse(); !course.isNull()) {
        reject();
        emit courseRequested(course);
    } else if (!finding.outcome.isNull()) {
        reject();
        emit outcomeRequested(finding.outcome);
    } else if (finding.line) {
        const auto [field, line] = m_text.placeOf(*finding.line);
        reject();
        emit placeRequested(field, line);
    } else {
        m_list->currentItem()->setExpanded(!m_list->currentItem()->isExpanded());
    }
}

void PublicationGateDialog::removeDecision()
{
    const GateFinding *chosen = m_list->chosen();
    if (!chosen || chosen->decision.isNull())
        return;
    applyOrTell(deletedClaimDecision(m_session.store(), chosen->decision));
}

void PublicationGateDialog::fold()
{
    const GateFinding *chosen = m_list->chosen();
    if (!chosen || !chosen->canBeFolded)
        return;
    const int line = m_text.placeOf(*chosen->line).second;
    const Result<std::optional<Release>> release = m_session.store().find(m_release);
    if (!release || !*release) {
        look(); // which says that it is gone
        return;
    }
    Release folded = **release;
    folded.body = withFold(folded.body, line, m_smallest->value());
    applyOrTell(savedRelease(**release, folded));
}

void PublicationGateDialog::applyOrTell(const Result<ChangeSet> &act)
{
    const auto apply = [this](const ChangeSet &changeSet) { return m_session.apply(changeSet); };
    if (const auto applied = act.and_then(apply))
        look();
    else
        m_error->show(applied.error());
}

void PublicationGateDialog::accept()
{
    look(); // what is frozen is what was shown
    if (const std::optional<RuleViolation> broken = m_asOf->violation(u"asOf"_s)) {
        m_error->show({ErrorCode::BadValue, broken->message, {}});
        m_asOf->setFocus();
        return;
    }
    if (!m_asOf->date().isValid()) {
        m_error->show({ErrorCode::BadValue, tr("Enter the day that the figures are of."), {}});
        m_asOf->setFocus();
        return;
    }
    if (!obstacle().isEmpty())
        return;
    const auto apply = [this](const ChangeSet &changeSet) { return m_session.apply(changeSet); };
    if (const auto applied =
            freezeRelease(m_session.store(), m_release, m_facts.table(), m_asOf->date()).and_then(apply))
        QDialog::accept();
    else
        m_error->show(applied.error());
}

bool PublicationGateDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goOn();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace yeonsu
