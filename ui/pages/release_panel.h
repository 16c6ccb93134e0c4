// The chosen release: its text as it is written, the claims in it, its pages, and what is done with it.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "pages/panel_stack.h"
#include "release/claim_decisions.h"
#include "release/release_document.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QStackedWidget>

class QSplitter;
class QTabWidget;

namespace yeonsu {

class ClaimsCard;
class ErrorNote;
class PagePreview;
class ReleaseCheck;
class ReleaseDraft;
class ReleaseEditor;
class ReleaseHead;

class ReleasePanel : public PanelStack
{
    Q_OBJECT

public:
    ReleasePanel(EditingSession &session, const LiveFacts &facts, Prompts &prompts,
                 const QString &readOnlyReason, QWidget *parent = nullptr);
    ~ReleasePanel() override;

    /// What was typed of another one is saved.
    void showRelease(ReleaseId id);

    [[nodiscard]] ReleaseEditor &editor() const { return *m_editor; }
    [[nodiscard]] ClaimsCard &claims() const { return *m_claims; }
    [[nodiscard]] PagePreview &preview() const { return *m_preview; }
    [[nodiscard]] QTabWidget &side() const { return *m_side; }

public slots:
    /// Writes what was typed, if anything was; false where that was refused, and the reason is shown.
    bool save();
    void editHeader();
    /// Through the publication gate; a frozen one becomes a draft again.
    void freeze();
    void takeOut();
    void showChanges();

signals:
    void releaseRequested(yeonsu::ReleaseId id);
    void personRequested(yeonsu::PersonId id);
    void courseRequested(yeonsu::CourseId id);
    void cityRequested(yeonsu::CityId id);
    void countryRequested(yeonsu::CountryId id);
    void outcomeRequested(yeonsu::OutcomeId id);
    void historyRequested(const yeonsu::Record &record);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void forget() override;
    [[nodiscard]] QWidget *makeContent();
    void connectHead();
    void connectEditor();
    void connectClaims();
    /// What the register has now; false where there is none.
    bool reload();
    void showHead();
    void showKept();
    /// The claims and the pages of what is typed now; later, where nobody sees them.
    void check();
    void showClaims(const ReleaseText &text, const std::vector<DecidedClaim> &claims);
    void tellMovedOut(ReleaseId draft, const Release &of);
    void showPages(const ReleaseText &text);
    void showRows(const FigureQuestion &question);
    void tie(const DecidedClaim &claim);
    void decide(const DecidedClaim &claim, const ClaimDecision &fresh,
                const std::function<void(ClaimDecision &)> &how);
    void apply(const Result<ChangeSet> &changeSet);

    EditingSession &m_session;
    const LiveFacts &m_facts;
    Prompts &m_prompts;
    QString m_readOnlyReason;
    ReleaseCheck *m_check;
    ReleaseId m_movedOut; ///< the draft that the note leads to
    ReleaseHead *m_head;
    ErrorNote *m_error;
    ReleaseEditor *m_editor;
    ReleaseDraft *m_draft;
    PagePreview *m_kept; ///< of a frozen one, in the place of the text
    QSplitter *m_both = nullptr;
    QStackedWidget *m_left;
    ClaimsCard *m_claims;
    PagePreview *m_preview;
    QTabWidget *m_side;
};

} // namespace yeonsu
