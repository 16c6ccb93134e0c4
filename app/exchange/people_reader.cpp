#include "exchange/people_reader.h"

#include "domain/erasing.h"
#include "domain/person_name.h"
#include "domain/rules.h"
#include "domain/text.h"
#include "domain/vocabulary.h"
#include "store/value_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(ListReader)
};

/// Whether the name is of a script in which the family name stands first.
bool isFamilyFirst(const QString &name)
{
    const auto isOfScript = [](QChar c) {
        return c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Han || c.isSpace();
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isOfScript);
}

/// What is left of a whole name without the family name in it.
QString withoutFamily(const QString &whole, const QString &family)
{
    if (whole.startsWith(family, Qt::CaseInsensitive))
        return whole.sliced(family.size()).trimmed();
    if (whole.endsWith(family, Qt::CaseInsensitive))
        return whole.chopped(family.size()).trimmed();
    return whole;
}

/// A name without any is none for person_match.h.
bool hasLetter(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

Enrolment ListedEnrolment::over(const Enrolment &there) const
{
    Enrolment after = there;
    const auto isTold = [](const QString &told, const QString &known) {
        return !told.isEmpty() && told != known && foldedText(told) != foldedText(known);
    };
    if (isTold(enrolment.organisation, there.organisation))
        after.organisation = enrolment.organisation;
    const bool isTitleTold = isTold(enrolment.jobTitle, there.jobTitle);
    if (isTitleTold)
        after.jobTitle = enrolment.jobTitle;
    if ((isTitleTold || isSeniorityTold) && !enrolment.seniorityId.isNull())
        after.seniorityId = enrolment.seniorityId;
    if (isStatusTold && enrolment.status != there.status) {
        after.status = enrolment.status;
        after.completedOn = enrolment.completedOn;
    }
    if (isDayTold && after.status == enrolment.status)
        after.completedOn = enrolment.completedOn;
    return after;
}

ListedPerson PeopleReader::person()
{
    ListedPerson listed;
    listed.person = named();
    listed.person.localName = m_reader.text(ListField::LocalName);
    listed.person.email = normalisedEmail(m_reader.text(ListField::Email));
    listed.person.note = m_reader.longText(ListField::Note);
    listed.number = m_reader.text(ListField::PersonNumber);
    checkPerson(listed.person);
    if (isErased(listed.person))
        listed = erasedOf(listed);
    const ListedPlace place = m_reader.place();
    listed.country = place.country;
    listed.city = place.city;
    return listed;
}

/// A list may hold nothing more of them; where it does, it is not taken over. The number in the name is that
/// of the register that wrote the list.
ListedPerson PeopleReader::erasedOf(const ListedPerson &listed)
{
    ListedPerson left;
    left.person = erased(listed.person);
    const std::optional<qint64> number = numberOfErased();
    left.number = number ? QString::number(*number) : listed.number;
    return left;
}

std::optional<qint64> PeopleReader::numberOfErased()
{
    const QString whole = m_reader.text(ListField::Name);
    if (!m_reader.text(ListField::FamilyName).isEmpty())
        return std::nullopt;
    return erasedNumber(whole.isEmpty() ? m_reader.text(ListField::GivenName) : whole);
}

Person PeopleReader::named()
{
    if (numberOfErased())
        return erased(Person());
    const QString whole = withoutTitle(m_reader.text(ListField::Name));
    const QString family = m_reader.text(ListField::FamilyName);
    QString given = m_reader.text(ListField::GivenName);
    if (!m_reader.hasColumn(ListField::FamilyName))
        return personNamed(whole.isEmpty() ? given : whole);
    if (family.isEmpty() && given.isEmpty())
        return personNamed(whole);
    if (given.isEmpty() && !family.isEmpty())
        given = withoutFamily(whole, family);
    Person person;
    person.familyName = family;
    person.givenName = given;
    person.nameOrder = orderOf(person);
    return person;
}

NameOrder PeopleReader::orderOf(const Person &person)
{
    const auto order = m_reader.value(ListField::NameOrder, m_orders,
                                      [this](const QString &text) { return m_known.values.nameOrder(text); });
    if (order)
        return *order;
    return isFamilyFirst(person.familyName + person.givenName) ? NameOrder::FamilyFirst
                                                               : NameOrder::GivenFirst;
}

void PeopleReader::checkPerson(const Person &person)
{
    const ListField nameField = m_reader.hasColumn(ListField::Name)         ? ListField::Name
                                : m_reader.hasColumn(ListField::FamilyName) ? ListField::FamilyName
                                                                            : ListField::GivenName;
    const std::array names{ListField::Name, ListField::FamilyName, ListField::GivenName};
    const bool isNameRead =
        std::ranges::none_of(names, [this](ListField field) { return m_reader.hasComplained(field); });
    if (isNameRead && !hasLetter(person.familyName) && !hasLetter(person.givenName))
        m_reader.complain(nameField, PeopleText::tr("The name is missing."));
    if (person.email.isEmpty())
        return;
    for (const RuleViolation &broken : brokenRules(person)) {
        const bool isOfEmail = broken.field == u"email";
        if (isOfEmail || isNameRead)
            m_reader.complain(isOfEmail ? ListField::Email : nameField, broken.message);
    }
}

ListedEnrolment PeopleReader::enrolment(const ListedPerson &person)
{
    ListedEnrolment listed;
    Enrolment &enrolment = listed.enrolment;
    enrolment.cityId = person.city;
    enrolment.organisation = m_reader.text(ListField::Organisation);
    enrolment.jobTitle = m_reader.text(ListField::JobTitle);
    const std::optional<SeniorityId> seniority = m_reader.seniority();
    listed.isSeniorityTold = seniority.has_value();
    enrolment.seniorityId = seniority ? *seniority : seniorityOf(enrolment.jobTitle);
    const std::optional<EnrolmentStatus> status =
        m_reader.value(ListField::Status, m_statuses,
                       [this](const QString &text) { return m_known.values.enrolmentStatus(text); });
    const std::optional<QDate> completedOn = m_reader.day(ListField::CompletedOn);
    const std::optional<std::size_t> course = m_reader.course();
    if (!course)
        return listed;
    listed.course = *course;
    const Course &row = m_known.courses.all()[*course];
    enrolment.courseId = row.id;
    enrolment.status = status                                  ? *status
                       : row.status == CourseStatus::Completed ? EnrolmentStatus::Completed
                                                               : EnrolmentStatus::Applied;
    listed.isStatusTold = status.has_value();
    listed.isDayTold = completedOn && enrolment.status == EnrolmentStatus::Completed;
    if (enrolment.status == EnrolmentStatus::Completed)
        enrolment.completedOn = completedOn.value_or(row.lastDay);
    else if (completedOn)
        listed.remarks.append(PeopleText::tr("The day of completion is not kept, as the status is “%1”.")
                                  .arg(wordsFor(enrolment.status).in(store::messageLanguage())));
    return listed;
}

/// Null where nobody has said which level the title stands for.
SeniorityId PeopleReader::seniorityOf(const QString &jobTitle)
{
    if (jobTitle.isEmpty())
        return {};
    const auto remembered = m_titles.constFind(jobTitle);
    if (remembered != m_titles.constEnd())
        return *remembered;
    const QString title = foldedText(jobTitle);
    const SeniorityId told = m_decisions.jobTitles.value(title);
    const SeniorityId seniority = told.isNull() ? m_known.jobTitles.value(title) : told;
    m_titles.insert(jobTitle, seniority);
    return seniority;
}

} // namespace yeonsu
