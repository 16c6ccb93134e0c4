// Adds a participant to a course, or a course to a person, or edits what is kept of the two together.
#pragma once

#include "dialogs/row_dialog.h"

namespace yeonsu {

class EnrolmentFields;

class EnrolmentDialog : public RowDialog
{
    Q_OBJECT

public:
    /// An enrolment with an id is edited, else added. A course or a person that it does not have yet is
    /// asked for; a person may be made in place.
    EnrolmentDialog(EditingSession &session, const Enrolment &enrolment, QWidget *parent = nullptr);

private:
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    EnrolmentFields *m_fields;
};

} // namespace yeonsu
