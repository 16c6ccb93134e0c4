// The claims of a release beside its text: each number, the figure it stands for, the verdict, and the rows
// behind it; and what the user decides about them.
#pragma once

#include "models/claim_model.h"
#include "models/shown_list.h"
#include "store/register.h"
#include "support/live_facts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yeonsu {

class RowTable;
class RowsBehindModel;

class ClaimsCard : public QWidget
{
    Q_OBJECT

public:
    ClaimsCard(Register &store, const LiveFacts &facts, QWidget *parent = nullptr);

    void setReadOnly(bool isReadOnly);
    /// Of `text`, in which the chosen claim is looked for by its words: it stays chosen, with what was begun
    /// to be written about it, wherever it stands now.
    void showClaims(const QString &text, const std::vector<DecidedClaim> &claims, Language language);
    void showKept(const FrozenRelease &kept, Language language);
    /// For another release: none is chosen, and nothing is begun.
    void startOver();
    [[nodiscard]] ClaimModel &model() const { return *m_model; }
    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] RowTable &rows() const { return *m_rows; }
    void selectRow(int row);
    /// The numbers with what was found of them.
    [[nodiscard]] ShownList shownList() const;

signals:
    /// It was chosen in the list.
    void claimChosen(const yeonsu::Claim &claim);
    void rowsRequested(const yeonsu::FigureQuestion &question);
    void outRequested(yeonsu::ListOut way);
    void rowsOutRequested(const yeonsu::FigureQuestion &question, yeonsu::ListOut way);
    /// The user wants to go to what a row behind the number is about.
    void personRequested(yeonsu::PersonId id);
    void courseRequested(yeonsu::CourseId id);
    void cityRequested(yeonsu::CityId id);
    void countryRequested(yeonsu::CountryId id);
    void tieRequested(const yeonsu::DecidedClaim &claim);
    void waiverEntered(const yeonsu::DecidedClaim &claim, const QString &reason);
    void takeBackRequested(const yeonsu::DecidedClaim &claim);

private:
    void makeTables();
    void connectButtons();
    [[nodiscard]] QWidget *makeDecisions();
    [[nodiscard]] const DecidedClaim *chosen() const;
    void rememberChosen();
    /// Where the claim that was chosen stands among these; -1 where it is gone.
    [[nodiscard]] int rowOfChosen(const std::vector<DecidedClaim> &claims) const;
    void tellGone();
    void showSummary();
    void showChosen();
    void goToRow(int row);
    void showRowsBehind(const FigureQuestion *question);

    Register &m_store;
    const LiveFacts &m_facts;
    bool m_isReadOnly = false;
    QString m_text;                        ///< that the claims are of
    std::optional<ClaimDecision> m_chosen; ///< by which the chosen claim is found again
    int m_chosenNumber = 0;                ///< of those that are written alike, from 0
    QString m_gone;                        ///< what is said of one that was chosen and is gone
    ClaimModel *m_model;
    RowsBehindModel *m_behind = nullptr; ///< of the chosen one
    QLabel *m_summary;
    RowTable *m_table;
    QLabel *m_reason;
    QLabel *m_count;
    RowTable *m_rows;
    QWidget *m_decisions;
    QPushButton *m_all;
    QPushButton *m_tie;
    QLineEdit *m_waiver;
    QPushButton *m_waive;
    QPushButton *m_takeBack;
};

} // namespace yeonsu
