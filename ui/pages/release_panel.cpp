#include "pages/release_panel.h"

#include "dialogs/changes_since_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/figure_token_dialog.h"
#include "dialogs/publication_gate_dialog.h"
#include "dialogs/questions.h"
#include "dialogs/release_dialog.h"
#include "dialogs/release_out_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "domain/release_title.h"
#include "editing/event_acts.h"
#include "pages/claims_card.h"
#include "pages/own_output.h"
#include "pages/page_preview.h"
#include "pages/panel_card.h"
#include "pages/release_check.h"
#include "pages/release_draft.h"
#include "pages/release_editor.h"
#include "pages/release_head.h"
#include "press/outgoing_release.h"
#include "release/printed_title.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using namespace std::chrono_literals;
constexpr auto checkDelay = 400ms; // after the last key
constexpr int leastForBoth = 500;  // pixels, with the usual letters, of the text with its numbers beside it
constexpr int leastSide = 220;

} // namespace

ReleasePanel::ReleasePanel(EditingSession &session, const LiveFacts &facts, Prompts &prompts,
                           const QString &readOnlyReason, QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_facts(facts)
    , m_prompts(prompts)
    , m_readOnlyReason(readOnlyReason)
    , m_check(new ReleaseCheck(session.store(), facts, this))
    , m_head(new ReleaseHead(this))
    , m_error(new ErrorNote(this))
    , m_editor(new ReleaseEditor(facts, this))
    , m_draft(new ReleaseDraft(session, *m_editor, this))
    , m_kept(new PagePreview(this))
    , m_left(new QStackedWidget(this))
    , m_claims(new ClaimsCard(session.store(), facts, this))
    , m_preview(new PagePreview(this))
    , m_side(new QTabWidget(this))
{
    setContent(makeContent());
    connect(m_check, &ReleaseCheck::wanted, this, &ReleasePanel::check);
    connect(m_check, &ReleaseCheck::told, this, &ReleasePanel::showClaims);
    // Of one edit both register and figures tell: one check is enough.
    connect(&session.store(), &Register::changed, this, [this] {
        if (reload())
            m_check->start(0ms);
    });
    connect(&facts, &LiveFacts::changed, this, [this] {
        m_editor->refreshFigures();
        m_check->start(0ms);
    });
    connectHead();
    connectEditor();
    connectClaims();
}

/// The children tell of their end, to which nothing may listen by then. Whoever lets a window go has asked
/// for what is typed before.
ReleasePanel::~ReleasePanel()
{
    for (QObject *child : std::initializer_list<QObject *>{m_editor, m_side, m_claims})
        child->disconnect(this);
    m_editor->disconnect(m_draft);
}

void ReleasePanel::connectHead()
{
    connect(m_head, &ReleaseHead::headerRequested, this, &ReleasePanel::editHeader);
    connect(m_head, &ReleaseHead::changesRequested, this, &ReleasePanel::showChanges);
    connect(m_head, &ReleaseHead::freezeRequested, this, &ReleasePanel::freeze);
    connect(m_head, &ReleaseHead::outRequested, this, &ReleasePanel::takeOut);
    connect(new OwnOutput(*this), &OwnOutput::requested, this, &ReleasePanel::takeOut);
    connect(m_head, &ReleaseHead::historyRequested, this,
            [this] { emit historyRequested(recordOf(m_draft->stored().id)); });
}

QWidget *ReleasePanel::makeContent()
{
    m_left->addWidget(m_editor);
    m_left->addWidget(m_kept);
    m_side->addTab(m_claims, tr("Numbers"));
    m_side->addTab(m_preview, tr("Pages"));
    m_side->setDocumentMode(true);
    m_both = new QSplitter(this);
    m_both->addWidget(m_left);
    m_both->addWidget(m_side);
    m_both->setStretchFactor(0, 3);
    m_both->setStretchFactor(1, 2);
    m_both->setSizes({560, 400});
    m_both->setChildrenCollapsible(false);
    m_both->setHandleWidth(12);
    m_side->setMinimumHeight(scaledToLetters(leastSide));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(m_both, 1);
    return newScroller(content, this);
}

/// The numbers go below the text where there is no room for them beside it.
void ReleasePanel::resizeEvent(QResizeEvent *event)
{
    PanelStack::resizeEvent(event);
    m_both->setOrientation(width() < scaledToLetters(leastForBoth) ? Qt::Vertical : Qt::Horizontal);
}

void ReleasePanel::connectEditor()
{
    connect(m_editor, &ReleaseEditor::outRequested, this, &ReleasePanel::outRequested);
    connect(m_editor, &ReleaseEditor::edited, this, [this] { m_check->start(checkDelay); });
    connect(m_draft, &ReleaseDraft::saved, m_error, &ErrorNote::clear);
    connect(m_draft, &ReleaseDraft::refused, m_error, &ErrorNote::show);
    connect(m_draft, &ReleaseDraft::movedOut, this, &ReleasePanel::tellMovedOut);
    connect(m_error, &ErrorNote::actionRequested, this, [this] { emit releaseRequested(m_movedOut); });
    connect(m_side, &QTabWidget::currentChanged, this, &ReleasePanel::check);
}

void ReleasePanel::connectClaims()
{
    connect(m_claims, &ClaimsCard::claimChosen, this, [this](const Claim &claim) {
        if (!m_check->isOutdated()) // else the places are those of an older text
            m_editor->selectClaim(m_check->text(), claim);
    });
    connect(m_claims, &ClaimsCard::rowsRequested, this, &ReleasePanel::showRows);
    connect(m_claims, &ClaimsCard::personRequested, this, &ReleasePanel::personRequested);
    connect(m_claims, &ClaimsCard::courseRequested, this, &ReleasePanel::courseRequested);
    connect(m_claims, &ClaimsCard::cityRequested, this, &ReleasePanel::cityRequested);
    connect(m_claims, &ClaimsCard::countryRequested, this, &ReleasePanel::countryRequested);
    connect(m_claims, &ClaimsCard::outRequested, this, [this](ListOut way) {
        ShownList list = m_claims->shownList();
        list.title = u"%1 — %2"_s.arg(list.title, printedTitle(m_draft->stored(), m_facts.table()));
        emit outRequested(list, way);
    });
    connect(
        m_claims, &ClaimsCard::rowsOutRequested, this, [this](const FigureQuestion &question, ListOut way) {
            const RowsBehindDialog rows(m_session.store(), m_facts.table(), question, interfaceLanguage());
            emit outRequested(rows.shownList(), way);
        });
    connect(m_claims, &ClaimsCard::tieRequested, this, &ReleasePanel::tie);
    connect(m_claims, &ClaimsCard::waiverEntered, this,
            [this](const DecidedClaim &claim, const QString &reason) {
                decide(claim, decisionOn(claim.claim, m_check->text().text, m_draft->stored().id),
                       [&reason](ClaimDecision &decision) { decision.waiver = reason; });
            });
    connect(m_claims, &ClaimsCard::takeBackRequested, this, [this](const DecidedClaim &claim) {
        apply(deletedClaimDecision(m_session.store(), claim.decision));
    });
}

void ReleasePanel::showRelease(ReleaseId id)
{
    if (id != m_draft->stored().id) {
        m_check->stop();
        m_draft->open(id);
        m_error->clear();
        m_claims->startOver();
    }
    showContent();
    if (reload())
        check();
}

void ReleasePanel::forget()
{
    m_check->stop();
    m_draft->open({});
}

bool ReleasePanel::reload()
{
    if (!m_draft->reload())
        return false;
    showHead();
    return true;
}

void ReleasePanel::showHead()
{
    const bool canWrite = m_readOnlyReason.isEmpty();
    m_head->showRelease(m_draft->stored(), canWrite);
    m_editor->setReadOnly(!canWrite || m_draft->isFrozen());
    m_claims->setReadOnly(!canWrite || m_draft->isFrozen());
    m_left->setCurrentWidget(m_draft->isFrozen() ? static_cast<QWidget *>(m_kept) : m_editor);
    m_side->setTabVisible(1, !m_draft->isFrozen());
}

void ReleasePanel::showKept()
{
    const Result<FrozenRelease> kept = frozenFromJson(m_draft->stored().frozenFigures);
    if (!kept) {
        m_error->show(kept.error());
        return;
    }
    m_kept->showDocument(kept->document);
    m_claims->showKept(*kept, interfaceLanguage());
    m_side->setTabText(0, tr("Numbers"));
}

void ReleasePanel::check()
{
    if (m_draft->stored().id.isNull() || !isVisible())
        return;
    if (m_draft->isFrozen())
        showKept();
    else
        m_check->ask(m_editor->withTexts(m_draft->stored()));
}

void ReleasePanel::showClaims(const ReleaseText &text, const std::vector<DecidedClaim> &claims)
{
    m_editor->showClaims(text, claims);
    m_claims->showClaims(text.text, claims, interfaceLanguage());
    const int open = m_claims->model().openCount();
    m_side->setTabText(0, open == 0 ? tr("Numbers") : tr("Numbers (%1 wrong)").arg(open));
    if (m_side->currentWidget() == m_preview)
        showPages(text);
}

void ReleasePanel::showEvent(QShowEvent *event)
{
    PanelStack::showEvent(event);
    m_check->start(0ms);
}

void ReleasePanel::showPages(const ReleaseText &text)
{
    Result<ReleaseSource> source = releaseSource(m_session.store(), m_draft->stored().id);
    if (!source)
        return;
    source->release = m_editor->withTexts(source->release);
    ReleaseDocument document = markedAsDraft(releaseDocument(*source, text));
    if (!document.asOf.isValid())
        document.asOf = QDate::currentDate();
    m_preview->showDocument(document);
}

/// Where no release is shown that could have a note, the draft is.
void ReleasePanel::tellMovedOut(ReleaseId draft, const Release &of)
{
    m_movedOut = draft;
    const Error told{ErrorCode::Conflict,
                     tr("“%1” was frozen or deleted elsewhere while you were writing. What you wrote is not "
                        "in it: it is kept in a draft of its own.")
                         .arg(titleWithoutTokens(of)),
                     {}};
    if (currentIndex() == 1) {
        m_error->offer(told, tr("Go to the draft"));
        return;
    }
    emit releaseRequested(draft);
    m_error->show(told);
}

bool ReleasePanel::save()
{
    return m_draft->save();
}

void ReleasePanel::editHeader()
{
    if (save() && !m_draft->stored().id.isNull())
        ReleaseDialog(m_session, m_draft->stored(), window()).exec();
}

void ReleasePanel::freeze()
{
    if (!save())
        return;
    if (m_draft->isFrozen()) {
        if (askToReopen(window(), printedTitle(m_draft->stored(), m_facts.table())))
            apply(reopenRelease(m_session.store(), m_draft->stored().id));
        return;
    }
    PublicationGateDialog gate(m_session, m_facts, m_draft->stored().id, window());
    connect(&gate, &PublicationGateDialog::placeRequested, m_editor, &ReleaseEditor::goTo);
    connect(&gate, &PublicationGateDialog::outcomeRequested, this, &ReleasePanel::outcomeRequested);
    connect(&gate, &PublicationGateDialog::courseRequested, this, &ReleasePanel::courseRequested);
    connect(&gate, &PublicationGateDialog::outRequested, this, &ReleasePanel::outRequested);
    gate.exec();
}

void ReleasePanel::takeOut()
{
    if (!save())
        return;
    ReleaseOutDialog(m_session, m_facts, m_draft->stored().id, m_prompts, window()).exec();
}

void ReleasePanel::showChanges()
{
    ChangesSinceDialog changes(m_session.store(), m_facts.table(), m_draft->stored().id, window());
    connect(&changes, &ChangesSinceDialog::historyRequested, this, &ReleasePanel::historyRequested);
    connect(&changes, &ChangesSinceDialog::outRequested, this, &ReleasePanel::outRequested);
    changes.exec();
}

void ReleasePanel::showRows(const FigureQuestion &question)
{
    RowsBehindDialog rows(m_session.store(), m_facts.table(), question, interfaceLanguage(), window());
    connect(&rows, &RowsBehindDialog::personRequested, this, &ReleasePanel::personRequested);
    connect(&rows, &RowsBehindDialog::courseRequested, this, &ReleasePanel::courseRequested);
    connect(&rows, &RowsBehindDialog::cityRequested, this, &ReleasePanel::cityRequested);
    connect(&rows, &RowsBehindDialog::countryRequested, this, &ReleasePanel::countryRequested);
    connect(&rows, &RowsBehindDialog::outRequested, this, &ReleasePanel::outRequested);
    rows.exec();
}

void ReleasePanel::tie(const DecidedClaim &claim)
{
    std::optional<FigureToken> before;
    if (claim.claim.question)
        before = FigureToken{*claim.claim.question, Wording::Exact, {}};
    const ClaimDecision fresh =
        decisionOn(claim.claim, m_check->text().text, m_draft->stored().id); // the text may change
    FigureTokenDialog dialog(m_facts.table(), m_draft->stored().language, before, window());
    connect(&dialog, &FigureTokenDialog::outRequested, this, &ReleasePanel::outRequested);
    dialog.askFigureOnly();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString token = tokenText({dialog.token().question, Wording::Exact, {}});
    decide(claim, fresh, [&token](ClaimDecision &decision) {
        decision.figure = token.mid(2, token.size() - 4); // without its braces
    });
}

/// On the saved text, as decisions are found again by its words.
void ReleasePanel::decide(const DecidedClaim &claim, const ClaimDecision &fresh,
                          const std::function<void(ClaimDecision &)> &how)
{
    if (!save())
        return;
    const Result<std::optional<ClaimDecision>> before =
        claim.decision.isNull() ? std::optional<ClaimDecision>() : m_session.store().find(claim.decision);
    if (!before) {
        m_error->show(before.error());
        return;
    }
    ClaimDecision after = before->value_or(fresh);
    how(after);
    apply(savedClaimDecision(*before, after));
}

void ReleasePanel::apply(const Result<ChangeSet> &changeSet)
{
    const auto applied =
        changeSet.and_then([this](const ChangeSet &entered) { return m_session.apply(entered); });
    if (!applied)
        tellError(window(), applied.error());
}

} // namespace yeonsu
