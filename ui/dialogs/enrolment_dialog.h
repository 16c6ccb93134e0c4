// Adds a participant to a course, or a course to a person, or edits what is kept of the two together.
#pragma once

#include "dialogs/row_dialog.h"
#include "store/reference_rows.h"

class QComboBox;
class QLineEdit;

namespace yeonsu {

struct EnrolmentEntry;
class CityEdit;
class DayEdit;
class SuggestEdit;

class EnrolmentDialog : public RowDialog
{
    Q_OBJECT

public:
    /// An enrolment with an id is edited, else added. A course or a person that it does not have yet is
    /// asked for; a person may be made in place.
    EnrolmentDialog(EditingSession &session, const Enrolment &enrolment, QWidget *parent = nullptr);

private:
    void addCourseField();
    void addPersonFields();
    void addOwnFields(const ReferenceRows &rows);
    void setEnrolment(const Enrolment &enrolment);
    void followPerson();
    void showLatestOf(PersonId id);
    void followStatus();
    void recallSeniority();
    [[nodiscard]] bool isNewPerson() const;
    [[nodiscard]] Person newPerson() const;
    [[nodiscard]] EnrolmentEntry entered() const;
    [[nodiscard]] std::optional<RuleViolation> violation() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    Enrolment m_shown;
    QDate m_lastDay;                 ///< of the course; may be null
    SuggestEdit *m_course = nullptr; ///< these two where they are asked for
    SuggestEdit *m_person = nullptr;
    QLineEdit *m_familyName;
    QLineEdit *m_givenName;
    QComboBox *m_nameOrder;
    QLineEdit *m_email;
    CityEdit *m_city = nullptr;
    QLineEdit *m_organisation;
    QLineEdit *m_jobTitle;
    QComboBox *m_seniority;
    QComboBox *m_status;
    DayEdit *m_completedOn = nullptr;
    bool m_isSeniorityChosen = false; ///< by hand
};

} // namespace yeonsu
