// The text of a release: headline, sub-heads and body, with the numbers marked as the check finds them.
#pragma once

#include "models/shown_list.h"
#include "pages/draft_edit.h"
#include "release/claim_decisions.h"
#include "support/live_facts.h"

class QLayout;
class QPushButton;

namespace yeonsu {

class ReleaseEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseEditor(const LiveFacts &facts, QWidget *parent = nullptr);

    /// What stands there already is not touched, so that neither cursor nor undo are lost.
    void setTexts(const Release &release);
    /// The release with the texts as they are now.
    [[nodiscard]] Release withTexts(Release release) const;
    void setReadOnly(bool isReadOnly);
    /// Marks the claims of `text`, which must be the text that is shown.
    void showClaims(const ReleaseText &text, const std::vector<DecidedClaim> &claims);
    void selectClaim(const ReleaseText &text, const Claim &claim);
    /// `line`: of the field, from 1.
    void goTo(DraftField field, int line);
    /// Figures have changed.
    void refreshFigures();

    [[nodiscard]] DraftEdit &headline() const { return *m_headline; }
    [[nodiscard]] DraftEdit &subheads() const { return *m_subheads; }
    [[nodiscard]] DraftEdit &body() const { return *m_body; }

public slots:
    /// Asks which, and puts it where the cursor is; one that the cursor is at is changed.
    void insertFigure();
    void insertChart();

signals:
    void edited();
    /// The keyboard has left one of the fields.
    void left();
    /// From the list of figures.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    [[nodiscard]] QWidget *makeTools();
    void addTool(QLayout &tools, const QString &text, const QString &tip, const std::function<void()> &act);
    [[nodiscard]] DraftEdit *newEdit(DraftEdit::Lines lines, const QString &name, const QString &placeholder);
    [[nodiscard]] DraftObject describe(const QString &command, bool isInBody) const;
    [[nodiscard]] DraftEdit &editOf(DraftField field) const;
    [[nodiscard]] DraftMark placeOf(const ReleaseText &text, const Claim &claim) const;
    [[nodiscard]] DraftMark markOf(const ReleaseText &text, const DecidedClaim &claim) const;
    void changeCommand(DraftEdit *edit, const QString &command);

    const LiveFacts &m_facts;
    Language m_language = Language::Korean;
    DraftEdit *m_headline;
    DraftEdit *m_subheads;
    DraftEdit *m_body;
    DraftEdit *m_last = nullptr; ///< that had the keyboard last
    QWidget *m_tools;
};

} // namespace yeonsu
