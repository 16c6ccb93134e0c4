#include "dialogs/enrolment_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/city_edit.h"
#include "dialogs/day_edit.h"
#include "dialogs/row_suggestions.h"
#include "editing/acts.h"
#include "store/person_list.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr PersonId newPersonId(-1);
}

EnrolmentDialog::EnrolmentDialog(EditingSession &session, const Enrolment &enrolment, QWidget *parent)
    : RowDialog(session, enrolment.id.isNull() ? tr("Add participant") : tr("Edit participant"), parent)
    , m_shown(enrolment)
    , m_familyName(new QLineEdit(this))
    , m_givenName(new QLineEdit(this))
    , m_nameOrder(new QComboBox(this))
    , m_email(new QLineEdit(this))
    , m_organisation(new QLineEdit(this))
    , m_jobTitle(new QLineEdit(this))
    , m_seniority(new QComboBox(this))
    , m_status(new QComboBox(this))
{
    setObjectName(u"enrolmentDialog"_s);
    setMinimumWidth(640);
    const Result<ReferenceRows> rows = store::readReferenceRows(store().database());
    const Result<std::vector<CityAlias>> aliases = store().all<CityAlias>();
    m_city = new CityEdit(rows.value_or(ReferenceRows()), aliases.value_or(std::vector<CityAlias>()), this);
    addCourseField();
    addPersonFields();
    addOwnFields(rows.value_or(ReferenceRows()));
    setEnrolment(enrolment);
    connect(m_status, &QComboBox::activated, this, &EnrolmentDialog::followStatus);
    connect(m_jobTitle, &QLineEdit::editingFinished, this, &EnrolmentDialog::recallSeniority);
    connect(m_seniority, &QComboBox::activated, this, [this] { m_isSeniorityChosen = true; });
    start(enrolment.id.isNull() ? tr("Add") : tr("Save"));
    if (!rows)
        showError(rows.error());
}

void EnrolmentDialog::addCourseField()
{
    m_course =
        new SuggestEdit([this](const QString &typed) { return courseSuggestions(session(), typed); }, this);
    m_course->setObjectName(u"course"_s);
    m_course->setPlaceholderText(tr("Type a code or a part of the name"));
    addField(u"courseId"_s, tr("Co&urse"), m_course);
    const Result<std::optional<Course>> course = store().find(m_shown.courseId);
    if (!course || !*course)
        return;
    m_course->choose(
        {u"%1 %2"_s.arg((*course)->code, nameIn(interfaceLanguage(), **course)), {}, (*course)->id.value()});
    m_course->setEnabled(false);
    m_lastDay = (*course)->lastDay;
}

void EnrolmentDialog::addPersonFields()
{
    m_person =
        new SuggestEdit([this](const QString &typed) { return personSuggestions(session(), typed); }, this);
    m_person->setObjectName(u"person"_s);
    m_familyName->setObjectName(u"familyName"_s);
    m_person->setPlaceholderText(tr("Type a name"));
    fillWithWords<NameOrder>(*m_nameOrder);
    addField(u"personId"_s, tr("&Person"), m_person);
    addField(u"familyName"_s, tr("&Family name"), m_familyName, Place::Left);
    addField(u"givenName"_s, tr("&Given name"), m_givenName, Place::Right);
    addField(u"nameOrder"_s, tr("Name o&rder"), m_nameOrder, Place::Left);
    addField(u"email"_s, tr("&E-mail"), m_email, Place::Right);
    const Result<std::optional<Person>> person = store().find(m_shown.personId);
    if (person && *person) {
        m_person->choose({displayName(**person), {}, (*person)->id.value()});
        m_person->setEnabled(false);
    } else {
        connect(m_person, &SuggestEdit::edited, this, &EnrolmentDialog::followPerson);
    }
}

void EnrolmentDialog::addOwnFields(const ReferenceRows &rows)
{
    m_city->lineEdit()->setObjectName(u"city"_s);
    m_jobTitle->setObjectName(u"jobTitle"_s);
    m_seniority->setObjectName(u"seniority"_s);
    m_organisation->setObjectName(u"organisation"_s);
    fill(*m_seniority, rows.seniorities, wordsForUnknown().in(interfaceLanguage()));
    fillWithWords<EnrolmentStatus>(*m_status);
    m_completedOn = new DayEdit(this);
    if (m_lastDay.isValid())
        m_completedOn->setNear(m_lastDay);
    m_completedOn->setPlaceholderText(wordsForUnknown().in(interfaceLanguage()));
    addField(u"countryId"_s, tr("&City"), m_city);
    addField(u"organisation"_s, tr("&Organisation"), m_organisation);
    addField(u"jobTitle"_s, tr("&Job title"), m_jobTitle);
    addField(u"seniorityId"_s, tr("&Seniority"), m_seniority, Place::Left);
    addField(u"status"_s, tr("S&tatus"), m_status, Place::Right);
    addField(u"completedOn"_s, tr("Completed o&n"), m_completedOn);
}

void EnrolmentDialog::setEnrolment(const Enrolment &enrolment)
{
    for (const QString &field : {u"familyName"_s, u"givenName"_s, u"nameOrder"_s, u"email"_s})
        setFieldVisible(field, false);
    m_city->setCity(enrolment.cityId);
    m_organisation->setText(enrolment.organisation);
    m_jobTitle->setText(enrolment.jobTitle);
    setCurrentId(*m_seniority, enrolment.seniorityId);
    setCurrentValue(*m_status, enrolment.status);
    m_completedOn->setDate(enrolment.completedOn);
    m_isSeniorityChosen = !enrolment.seniorityId.isNull();
    if (enrolment.id.isNull() && !enrolment.personId.isNull())
        showLatestOf(enrolment.personId);
}

void EnrolmentDialog::followPerson()
{
    const bool isNew = isNewPerson();
    for (const QString &field : {u"familyName"_s, u"givenName"_s, u"nameOrder"_s, u"email"_s})
        setFieldVisible(field, isNew);
    if (isNew) {
        const Person person = personNamed(m_person->text());
        m_familyName->setText(person.familyName);
        m_givenName->setText(person.givenName);
        setCurrentValue(*m_nameOrder, person.nameOrder);
    } else if (m_person->chosen().isValid()) {
        showLatestOf(PersonId(m_person->chosen().toLongLong()));
    }
}

/// What a person was last time is likely to be so still; what is typed already stays.
void EnrolmentDialog::showLatestOf(PersonId id)
{
    const Result<std::vector<Enrolment>> enrolments = store().enrolmentsOf(id);
    if (!enrolments || enrolments->empty())
        return;
    const Enrolment &latest = enrolments->front();
    if (!m_city->city())
        m_city->setCity(latest.cityId);
    if (m_organisation->text().isEmpty())
        m_organisation->setText(latest.organisation);
    if (m_jobTitle->text().isEmpty())
        m_jobTitle->setText(latest.jobTitle);
    if (!m_isSeniorityChosen)
        setCurrentId(*m_seniority, latest.seniorityId);
}

void EnrolmentDialog::followStatus()
{
    const bool isCompleted = currentValue<EnrolmentStatus>(*m_status) == EnrolmentStatus::Completed;
    if (isCompleted && !m_completedOn->date().isValid() && m_lastDay.isValid())
        m_completedOn->setDate(m_lastDay);
    else if (!isCompleted)
        m_completedOn->setDate({});
}

void EnrolmentDialog::recallSeniority()
{
    if (m_isSeniorityChosen || m_jobTitle->text().isEmpty())
        return;
    const Result<SeniorityId> remembered = rememberedSeniority(store(), m_jobTitle->text());
    if (remembered && !remembered->isNull())
        setCurrentId(*m_seniority, *remembered);
}

bool EnrolmentDialog::isNewPerson() const
{
    return !m_person->chosen().isValid() && !m_person->text().trimmed().isEmpty();
}

Person EnrolmentDialog::newPerson() const
{
    Person person;
    person.id = newPersonId;
    person.familyName = m_familyName->text();
    person.givenName = m_givenName->text();
    person.nameOrder = currentValue<NameOrder>(*m_nameOrder);
    person.email = m_email->text();
    return person;
}

EnrolmentEntry EnrolmentDialog::entered() const
{
    EnrolmentEntry entry{m_shown, {}, {}};
    entry.enrolment.courseId = CourseId(m_course->chosen().toLongLong());
    entry.enrolment.personId = PersonId(m_person->chosen().toLongLong());
    if (isNewPerson()) {
        entry.newPerson = newPerson();
        entry.enrolment.personId = newPersonId;
    }
    const std::optional<City> city = m_city->city();
    entry.enrolment.cityId = city ? city->id : CityId();
    if (m_city->isNew())
        entry.newCity = city;
    entry.enrolment.organisation = m_organisation->text();
    entry.enrolment.jobTitle = m_jobTitle->text();
    entry.enrolment.seniorityId = currentId<Seniority>(*m_seniority);
    entry.enrolment.status = currentValue<EnrolmentStatus>(*m_status);
    entry.enrolment.completedOn = m_completedOn->date();
    return entry;
}

std::optional<RuleViolation> EnrolmentDialog::violation() const
{
    const EnrolmentEntry entry = entered();
    if (auto broken = brokenRule(normalised(entry.enrolment)))
        return broken;
    if (auto wrong = m_completedOn->violation(u"completedOn"_s))
        return wrong;
    if (entry.newPerson) {
        if (auto broken = brokenRule(normalised(*entry.newPerson)))
            return broken;
    }
    return entry.newCity ? brokenRule(normalised(*entry.newCity)) : std::nullopt;
}

Result<ChangeSet> EnrolmentDialog::changeSet() const
{
    return savedEnrolment(store(), m_shown.id.isNull() ? std::nullopt : std::optional(m_shown), entered());
}

} // namespace yeonsu
