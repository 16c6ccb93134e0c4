#include "dialogs/enrolments_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/day_edit.h"
#include "dialogs/enrolment_dialog.h"
#include "editing/field_edits.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

EnrolmentsDialog::EnrolmentsDialog(EditingSession &session, const std::vector<EnrolmentId> &ids,
                                   QWidget *parent)
    : RowDialog(session, tr("Edit %n participants", nullptr, int(ids.size())), parent)
    , m_ids(ids)
    , m_status(new QComboBox(this))
    , m_seniority(new QComboBox(this))
    , m_completedOn(new DayEdit(this))
{
    setObjectName(u"enrolmentsDialog"_s);
    makeFields();
    start(tr("Save"), ids.front().value());
}

void EnrolmentsDialog::makeFields()
{
    const QString asItIs = tr("As it is");
    m_status->setObjectName(u"status"_s);
    m_status->addItem(asItIs);
    fillWithWords<EnrolmentStatus>(*m_status);
    m_seniority->setObjectName(u"seniority"_s);
    m_seniority->addItem(asItIs);
    fill(*m_seniority, store().all<Seniority>().value_or(std::vector<Seniority>()),
         wordsForUnknown().in(interfaceLanguage()));
    m_completedOn->setObjectName(u"completedOn"_s);
    m_completedOn->setPlaceholderText(asItIs);
    addField(u"status"_s, tr("S&tatus"), m_status);
    addField(u"seniorityId"_s, tr("&Seniority"), m_seniority);
    addField(u"completedOn"_s, tr("Completed o&n"), m_completedOn);
}

std::vector<RuleViolation> EnrolmentsDialog::violations() const
{
    const std::optional<RuleViolation> wrong = m_completedOn->violation(u"completedOn"_s);
    return wrong ? std::vector{*wrong} : std::vector<RuleViolation>();
}

Result<ChangeSet> EnrolmentsDialog::changeSet() const
{
    EnrolmentEdit edit;
    edit.status = fromKey<EnrolmentStatus>(m_status->currentData().toString());
    if (m_seniority->currentData().isValid())
        edit.seniorityId = currentId<Seniority>(*m_seniority);
    if (m_completedOn->date().isValid())
        edit.completedOn = m_completedOn->date();
    return editedEnrolments(store(), m_ids, edit);
}

void editEnrolments(EditingSession &session, const std::vector<EnrolmentId> &ids, QWidget *parent)
{
    if (ids.size() > 1) {
        EnrolmentsDialog(session, ids, parent).exec();
        return;
    }
    const Result<std::optional<Enrolment>> enrolment = session.store().find(ids.front());
    if (enrolment && *enrolment)
        EnrolmentDialog(session, **enrolment, parent).exec();
}

} // namespace yeonsu
