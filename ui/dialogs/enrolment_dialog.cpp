#include "dialogs/enrolment_dialog.h"

#include "dialogs/enrolment_fields.h"
#include "support/application_style.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

EnrolmentDialog::EnrolmentDialog(EditingSession &session, const Enrolment &enrolment, QWidget *parent)
    : RowDialog(session, enrolment.id.isNull() ? tr("Add participant") : tr("Edit participant"), parent)
    , m_fields(new EnrolmentFields(session, form(), enrolment))
{
    setObjectName(u"enrolmentDialog"_s);
    setMinimumWidth(scaledToLetters(640));
    start(enrolment.id.isNull() ? tr("Add") : tr("Save"), enrolment.id.value());
}

std::vector<RuleViolation> EnrolmentDialog::violations() const
{
    return m_fields->violations();
}

Result<ChangeSet> EnrolmentDialog::changeSet() const
{
    return m_fields->changeSet();
}

} // namespace yeonsu
