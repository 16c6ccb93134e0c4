// The fields by which a participant is entered, wherever they stand: who, from where, as what.
#pragma once

#include "dialogs/field_form.h"
#include "editing/acts.h"
#include "editing/editing_session.h"
#include "store/reference_rows.h"

class QComboBox;
class QLineEdit;

namespace yeonsu {

class CityEdit;
class DayEdit;
class SuggestEdit;

/// Adds its fields to a form, and belongs to it. Chooses people and cities of the register, or makes them.
class EnrolmentFields : public QObject
{
    Q_OBJECT

public:
    /// The course is asked for where the enrolment has none, and the person likewise.
    EnrolmentFields(EditingSession &session, FieldForm &form, const Enrolment &enrolment);

    /// As it would be written; new rows have placeholders as ids.
    [[nodiscard]] EnrolmentEntry entered() const;
    /// Fills in what is remembered for the job title, also while the title is still being typed.
    void recallSeniority();
    /// What stands in the way of writing it, in the order of the fields.
    [[nodiscard]] std::vector<RuleViolation> violations() const;
    /// Of adding or editing it.
    [[nodiscard]] Result<ChangeSet> changeSet() const;

    /// Begins anew with another enrolment to add.
    void setEnrolment(const Enrolment &enrolment);
    /// All but the person, who comes first.
    void setRestVisible(bool isVisible);
    [[nodiscard]] SuggestEdit *personEdit() const { return m_person; }
    /// Where to go on after the person: a new one's name is taken apart already.
    [[nodiscard]] QLineEdit *cityEdit() const;

private:
    void addCourseField();
    void addPersonFields();
    void addOwnFields();
    void readChoices();
    void followRegister(const AppliedChange &change);
    void follow();
    void showCourse(CourseId id);
    void followCourse();
    void showDefaults(const Course &course);
    void followPerson();
    void showHint();
    [[nodiscard]] bool isInCourse(PersonId id) const;
    void showNameFields();
    void showLatestOf(PersonId id);
    void followStatus();
    void proposeSeniority(SeniorityId id, const QString &jobTitle);
    [[nodiscard]] bool isNewPerson() const;
    [[nodiscard]] Person newPerson() const;

    EditingSession &m_session;
    FieldForm &m_form;
    Enrolment m_shown;
    QDate m_lastDay; ///< of the course; may be null
    SuggestEdit *m_course;
    SuggestEdit *m_person;
    QLineEdit *m_familyName;
    QLineEdit *m_givenName;
    QComboBox *m_nameOrder;
    QLineEdit *m_email;
    CityEdit *m_city;
    QLineEdit *m_organisation;
    QLineEdit *m_jobTitle;
    QComboBox *m_seniority;
    QComboBox *m_status;
    DayEdit *m_completedOn;
    bool m_isSeniorityChosen = false; ///< by hand
    SeniorityId m_proposedSeniority;  ///< filled in for a title, which it goes with
    QString m_titleOfProposal;        ///< folded
    bool m_isStatusChosen = false;    ///< by hand
    bool m_isRestVisible = true;
    bool m_areChoicesStale = true; ///< places or levels of seniority have changed
};

} // namespace yeonsu
