#include "dialogs/enrolment_fields.h"

#include "dialogs/choices.h"
#include "dialogs/city_edit.h"
#include "dialogs/day_edit.h"
#include "dialogs/row_suggestions.h"
#include "domain/person_name.h"
#include "domain/text.h"
#include "editing/course_progress.h"
#include "store/person_list.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr PersonId newPersonId(-1);

const QStringList &nameFields()
{
    static const QStringList keys{u"familyName"_s, u"givenName"_s, u"nameOrder"_s, u"email"_s};
    return keys;
}

const QStringList &ownFields()
{
    static const QStringList keys{u"countryId"_s,   u"organisation"_s, u"jobTitle"_s,
                                  u"seniorityId"_s, u"status"_s,       u"completedOn"_s};
    return keys;
}

} // namespace

EnrolmentFields::EnrolmentFields(EditingSession &session, FieldForm &form, const Enrolment &enrolment)
    : QObject(&form)
    , m_session(session)
    , m_form(form)
    , m_course(new SuggestEdit([&session](const QString &typed) { return courseSuggestions(session, typed); },
                               &form))
    , m_person(new SuggestEdit([&session](const QString &typed) { return personSuggestions(session, typed); },
                               &form))
    , m_familyName(new QLineEdit(&form))
    , m_givenName(new QLineEdit(&form))
    , m_nameOrder(new QComboBox(&form))
    , m_email(new QLineEdit(&form))
    , m_city(new CityEdit({}, {}, &form))
    , m_organisation(new QLineEdit(&form))
    , m_jobTitle(new QLineEdit(&form))
    , m_seniority(new QComboBox(&form))
    , m_status(new QComboBox(&form))
    , m_completedOn(new DayEdit(&form))
{
    addCourseField();
    addPersonFields();
    addOwnFields();
    setEnrolment(enrolment);
    follow();
}

void EnrolmentFields::addCourseField()
{
    m_course->setObjectName(u"course"_s);
    m_course->setPlaceholderText(tr("Type a code or a part of the name"));
    m_form.addField(u"courseId"_s, tr("Co&urse"), m_course);
}

void EnrolmentFields::addPersonFields()
{
    using Place = FieldForm::Place;
    m_person->setObjectName(u"person"_s);
    m_familyName->setObjectName(u"familyName"_s);
    m_person->setPlaceholderText(tr("Type a name"));
    fillWithWords<NameOrder>(*m_nameOrder);
    m_form.addField(u"personId"_s, tr("&Person"), m_person);
    m_form.addField(u"familyName"_s, tr("&Family name"), m_familyName, Place::Left);
    m_form.addField(u"givenName"_s, tr("&Given name"), m_givenName, Place::Right);
    m_form.addField(u"nameOrder"_s, tr("Name o&rder"), m_nameOrder, Place::Left);
    m_form.addField(u"email"_s, tr("&E-mail"), m_email, Place::Right);
}

void EnrolmentFields::addOwnFields()
{
    using Place = FieldForm::Place;
    m_city->lineEdit()->setObjectName(u"city"_s);
    m_jobTitle->setObjectName(u"jobTitle"_s);
    m_seniority->setObjectName(u"seniority"_s);
    m_organisation->setObjectName(u"organisation"_s);
    m_status->setObjectName(u"status"_s);
    fillWithWords<EnrolmentStatus>(*m_status);
    m_completedOn->setPlaceholderText(wordsForUnknown().in(interfaceLanguage()));
    m_form.addField(u"countryId"_s, tr("&City"), m_city);
    m_form.addField(u"organisation"_s, tr("&Organisation"), m_organisation);
    m_form.addField(u"jobTitle"_s, tr("&Job title"), m_jobTitle);
    m_form.addField(u"seniorityId"_s, tr("&Seniority"), m_seniority, Place::Left);
    m_form.addField(u"status"_s, tr("S&tatus"), m_status, Place::Right);
    m_form.addField(u"completedOn"_s, tr("Completed o&n"), m_completedOn);
}

/// What cannot be read leaves the lists empty; saving meets the same failure and tells it.
void EnrolmentFields::readChoices()
{
    m_areChoicesStale = false;
    Register &store = m_session.store();
    const ReferenceRows rows = store::readReferenceRows(store.database()).value_or(ReferenceRows());
    m_city->setPlaces(rows, store.all<CityAlias>().value_or(std::vector<CityAlias>()));
    m_seniority->clear();
    fill(*m_seniority, rows.seniorities, wordsForUnknown().in(interfaceLanguage()));
}

/// What is being chosen stays; the next entry chooses from what there is then.
void EnrolmentFields::followRegister(const AppliedChange &change)
{
    const auto isOfChoices = [](const RowChange &rowChange) {
        const Row &row = rowChange.after ? *rowChange.after : *rowChange.before;
        return std::holds_alternative<City>(row) || std::holds_alternative<CityAlias>(row) ||
               std::holds_alternative<Country>(row) || std::holds_alternative<Seniority>(row);
    };
    const std::vector<RowChange> &changes = change.changeSet.changes;
    m_areChoicesStale |= std::any_of(changes.begin(), changes.end(), isOfChoices);
}

void EnrolmentFields::follow()
{
    connect(&m_session.store(), &Register::changed, this, &EnrolmentFields::followRegister);
    connect(m_course, &SuggestEdit::edited, this, &EnrolmentFields::followCourse);
    connect(m_person, &SuggestEdit::edited, this, &EnrolmentFields::followPerson);
    connect(m_status, &QComboBox::activated, this, &EnrolmentFields::followStatus);
    connect(m_jobTitle, &QLineEdit::editingFinished, this, &EnrolmentFields::recallSeniority);
    connect(m_seniority, &QComboBox::activated, this, [this] { m_isSeniorityChosen = true; });
}

void EnrolmentFields::setEnrolment(const Enrolment &enrolment)
{
    m_shown = enrolment;
    if (m_areChoicesStale)
        readChoices();
    showCourse(enrolment.courseId);
    const auto person = m_session.store().find(enrolment.personId);
    const bool isKnown = person && *person;
    m_person->choose(isKnown ? Suggestion{displayName(**person), {}, enrolment.personId.value()}
                             : Suggestion());
    m_person->setEnabled(!isKnown);
    m_email->clear();
    m_city->setState({});
    m_city->setCity(enrolment.cityId);
    m_organisation->setText(enrolment.organisation);
    m_jobTitle->setText(enrolment.jobTitle);
    setCurrentId(*m_seniority, enrolment.seniorityId);
    setCurrentValue(*m_status, enrolment.status);
    m_completedOn->setDate(enrolment.completedOn);
    m_isSeniorityChosen = !enrolment.seniorityId.isNull();
    m_proposedSeniority = {};
    m_titleOfProposal.clear();
    m_isStatusChosen = !enrolment.id.isNull();
    showNameFields();
    showHint();
    if (enrolment.id.isNull() && isKnown)
        showLatestOf(enrolment.personId);
}

/// A course that is given is not asked for.
void EnrolmentFields::showCourse(CourseId id)
{
    const auto course = m_session.store().find(id);
    if (!course || !*course)
        return;
    m_course->choose(courseSuggestion(**course));
    m_course->setEnabled(false);
    m_lastDay = (*course)->lastDay;
    m_completedOn->setNear(m_lastDay);
}

void EnrolmentFields::followCourse()
{
    const auto course = m_session.store().find(CourseId(m_course->chosen().toLongLong()));
    if (course && *course)
        showDefaults(**course);
    showHint();
}

/// What the course makes likely; what was chosen by hand stays.
void EnrolmentFields::showDefaults(const Course &course)
{
    m_lastDay = course.lastDay;
    m_completedOn->setNear(m_lastDay);
    if (m_isStatusChosen)
        return;
    const Enrolment likely = newEnrolment(course);
    setCurrentValue(*m_status, likely.status);
    m_completedOn->setDate(likely.completedOn);
}

void EnrolmentFields::setRestVisible(bool isVisible)
{
    m_isRestVisible = isVisible;
    for (const QString &key : ownFields())
        m_form.setFieldVisible(key, isVisible);
    showNameFields();
}

QLineEdit *EnrolmentFields::cityEdit() const
{
    return m_city->lineEdit();
}

void EnrolmentFields::followPerson()
{
    showNameFields();
    if (isNewPerson()) {
        const Person person = personNamed(m_person->text());
        m_familyName->setText(person.familyName);
        m_givenName->setText(person.givenName);
        setCurrentValue(*m_nameOrder, person.nameOrder);
    } else if (m_person->chosen().isValid()) {
        showLatestOf(PersonId(m_person->chosen().toLongLong()));
    }
    showHint();
}

bool EnrolmentFields::isInCourse(PersonId id) const
{
    const CourseId course(m_course->chosen().toLongLong());
    const Result<std::vector<Enrolment>> enrolments = m_session.store().enrolmentsOf(id);
    return enrolments && std::any_of(enrolments->begin(), enrolments->end(),
                                     [course](const Enrolment &row) { return row.courseId == course; });
}

/// Whoever types a name that is there already may mean the same person, or a namesake.
void EnrolmentFields::showHint()
{
    const std::optional<Suggestion> known =
        isNewPerson() ? namesake(m_session, m_person->text()) : std::nullopt;
    QString hint;
    if (known && isInCourse(PersonId(known->value.toLongLong())))
        hint = tr("Somebody of this name is in this course already: %1. Go on only to add another person.")
                   .arg(known->label);
    else if (known)
        hint = tr("Somebody of this name is there already: %1. Choose them from the list, or go on to add "
                  "another person.")
                   .arg(known->label);
    m_form.setHint(u"personId"_s, hint);
}

void EnrolmentFields::showNameFields()
{
    for (const QString &key : nameFields())
        m_form.setFieldVisible(key, m_isRestVisible && isNewPerson());
}

/// What a person was last time is likely to be so still; what is typed already stays.
void EnrolmentFields::showLatestOf(PersonId id)
{
    const Result<std::vector<Enrolment>> enrolments = m_session.store().enrolmentsOf(id);
    if (!enrolments || enrolments->empty())
        return;
    const Enrolment &latest = enrolments->front();
    if (!m_city->city())
        m_city->setCity(latest.cityId);
    if (m_organisation->text().isEmpty())
        m_organisation->setText(latest.organisation);
    if (m_jobTitle->text().isEmpty())
        m_jobTitle->setText(latest.jobTitle);
    if (!m_isSeniorityChosen && !latest.seniorityId.isNull())
        proposeSeniority(latest.seniorityId, foldedText(latest.jobTitle));
    recallSeniority();
}

void EnrolmentFields::followStatus()
{
    m_isStatusChosen = true;
    Enrolment row;
    row.completedOn = m_completedOn->date();
    setStatus(row, currentValue<EnrolmentStatus>(*m_status), m_lastDay);
    m_completedOn->setDate(row.completedOn);
}

void EnrolmentFields::proposeSeniority(SeniorityId id, const QString &jobTitle)
{
    setCurrentId(*m_seniority, id);
    m_proposedSeniority = id;
    m_titleOfProposal = jobTitle;
}

/// A seniority that was filled in for another title goes with it; one that somebody chose stays.
void EnrolmentFields::recallSeniority()
{
    const QString title = foldedText(m_jobTitle->text());
    const bool isProposal = !m_isSeniorityChosen && currentId<Seniority>(*m_seniority) == m_proposedSeniority;
    if (!isProposal || title == m_titleOfProposal)
        return;
    if (const Result<SeniorityId> remembered = rememberedSeniority(m_session.store(), title))
        proposeSeniority(*remembered, title);
}

bool EnrolmentFields::isNewPerson() const
{
    return !m_person->chosen().isValid() && !m_person->text().trimmed().isEmpty();
}

Person EnrolmentFields::newPerson() const
{
    Person person;
    person.id = newPersonId;
    person.familyName = m_familyName->text();
    person.givenName = m_givenName->text();
    person.nameOrder = currentValue<NameOrder>(*m_nameOrder);
    person.email = m_email->text();
    return person;
}

EnrolmentEntry EnrolmentFields::entered() const
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

std::vector<RuleViolation> EnrolmentFields::violations() const
{
    const EnrolmentEntry entry = entered();
    std::vector<RuleViolation> broken = brokenRules(normalised(entry.enrolment));
    const auto add = [&broken](const std::vector<RuleViolation> &more) {
        broken.insert(broken.end(), more.begin(), more.end());
    };
    if (m_shown.id.isNull() && isInCourse(entry.enrolment.personId))
        broken.push_back({u"personId"_s, tr("This person is in this course already.")});
    if (const auto wrong = m_completedOn->violation(u"completedOn"_s))
        broken.push_back(*wrong);
    if (entry.newPerson)
        add(brokenRules(normalised(*entry.newPerson)));
    if (entry.newCity)
        add(brokenRules(normalised(*entry.newCity)));
    return broken;
}

Result<ChangeSet> EnrolmentFields::changeSet() const
{
    return savedEnrolment(m_session.store(), m_shown.id.isNull() ? std::nullopt : std::optional(m_shown),
                          entered());
}

} // namespace yeonsu
