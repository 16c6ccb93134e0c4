// Adds an outcome or edits one, with the people and policies that it goes back to.
#pragma once

#include "dialogs/row_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace yeonsu {

class ChosenRowsEdit;
class CityEdit;
class SuggestEdit;

class OutcomeDialog : public RowDialog
{
    Q_OBJECT

public:
    OutcomeDialog(EditingSession &session, const std::optional<Outcome> &outcome, QWidget *parent = nullptr);

    /// The id after accept().
    [[nodiscard]] OutcomeId outcomeId() const;

private:
    void makePlaceField();
    void makeFields();
    void setOutcome(const Outcome &outcome);
    void setTies(OutcomeId id);
    [[nodiscard]] std::optional<City> newCity() const;
    [[nodiscard]] Outcome entered() const;
    void enterPolicies(std::vector<PolicyId> &ids, std::vector<Policy> &added) const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Outcome> m_before;
    QLineEdit *m_titleKo;
    QLineEdit *m_titleEn;
    CityEdit *m_city = nullptr;
    QComboBox *m_kind;
    QSpinBox *m_year;
    SuggestEdit *m_course;
    ChosenRowsEdit *m_policies;
    ChosenRowsEdit *m_people;
    QPlainTextEdit *m_result;
    QPlainTextEdit *m_evidence;
};

} // namespace yeonsu
