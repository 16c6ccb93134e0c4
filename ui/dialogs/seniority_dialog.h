// Adds or edits a level of seniority.
#pragma once

#include "dialogs/keyed_row_dialog.h"

class QCheckBox;

namespace yeonsu {

class SeniorityDialog : public KeyedRowDialog
{
    Q_OBJECT

public:
    /// Nothing: a new one.
    SeniorityDialog(EditingSession &session, const LiveFacts &facts, const std::optional<Seniority> &before,
                    QWidget *parent = nullptr);

    /// Whether the level makes decisions is asked first, with the figures that it changes.
    void accept() override;

private:
    [[nodiscard]] Seniority entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    const LiveFacts &m_facts;
    std::optional<Seniority> m_before;
    QCheckBox *m_isDecisionMaking;
};

} // namespace yeonsu
