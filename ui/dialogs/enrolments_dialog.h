// Edits several participants at once: what is left as it is stays as each of them has it.
#pragma once

#include "dialogs/row_dialog.h"

class QComboBox;

namespace yeonsu {

class DayEdit;

class EnrolmentsDialog : public RowDialog
{
    Q_OBJECT

public:
    EnrolmentsDialog(EditingSession &session, const std::vector<EnrolmentId> &ids, QWidget *parent = nullptr);

private:
    void makeFields();
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::vector<EnrolmentId> m_ids;
    QComboBox *m_status;
    QComboBox *m_seniority;
    DayEdit *m_completedOn;
};

/// One participant with all that is kept of them, several with what can be said of all.
void editEnrolments(EditingSession &session, const std::vector<EnrolmentId> &ids, QWidget *parent);

} // namespace yeonsu
