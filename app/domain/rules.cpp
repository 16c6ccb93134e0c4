#include "domain/rules.h"

#include "domain/bilingual.h"
#include "domain/erasing.h"
#include "domain/logo.h"
#include "domain/rule_checks.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace rules;

namespace {

Violation mustBeKey(const QString &key)
{
    static const QRegularExpression pattern(uR"(^[A-Za-z0-9][A-Za-z0-9_-]*$)"_s);
    // Words that filters and target regions use for something else.
    static const QSet<QString> reserved{u"all"_s, u"unknown"_s, u"folded"_s};
    if (reserved.contains(key))
        return RuleViolation{u"key"_s,
                             Rules::tr("“%1” has a meaning of its own; choose another key.").arg(key)};
    if (pattern.match(key).hasMatch())
        return std::nullopt;
    return RuleViolation{u"key"_s, Rules::tr("A key consists of Latin letters, digits, \"-\" and \"_\".")};
}

/// What stands in the lower line of every chart, or above the dashboard, cannot be of any length.
constexpr qsizetype longestSentence = 200;
/// What is longer could not be read on a page with a name.
constexpr qsizetype longestWording = 800;

Violation brokenValueRule(const Setting &row)
{
    if (row.value.isEmpty())
        return std::nullopt;
    if (row.key == SettingKey::DefaultLanguage && !fromKey<Language>(row.value))
        return RuleViolation{u"value"_s, Rules::tr("The language is Korean or English.")};
    if (row.key == SettingKey::Logo) {
        const std::optional<Logo> logo = logoFrom(row.value);
        const auto broken =
            logo ? brokenLogoRule(*logo) : Rules::tr("A logo is a picture: PNG, JPEG or SVG.");
        return broken ? Violation(RuleViolation{u"value"_s, *broken}) : std::nullopt;
    }
    static const QHash<QString, qsizetype> longest{
        {SettingKey::OrganisationKo, longestSentence}, {SettingKey::OrganisationEn, longestSentence},
        {SettingKey::NoticeKo, longestSentence},       {SettingKey::NoticeEn, longestSentence},
        {SettingKey::SignerKo, longestSentence},       {SettingKey::SignerEn, longestSentence},
        {SettingKey::CertificateKo, longestWording},   {SettingKey::CertificateEn, longestWording}};
    const qsizetype most = longest.value(row.key, row.value.size());
    return mustHold(row.value.size() <= most, u"value"_s,
                    Rules::tr("This is too long: it can have %1 characters.").arg(most));
}

Violations check(const Setting &row)
{
    return allOf(mustBeFilled(u"key"_s, row.key, Rules::tr("A setting needs a key.")), brokenValueRule(row));
}

template <typename Named>
requires requires(const Named &row)
{
    row.key;
    row.nameKo;
    row.nameEn;
}
Violations check(const Named &row)
{
    Violation group;
    if constexpr (requires { row.groupId; })
        group = mustBeSet(u"groupId"_s, row.groupId, Rules::tr("Choose the group of this theme."));
    return allOf(mustBeKey(row.key), mustHaveName(row.nameKo, row.nameEn), group);
}

Violations check(const Country &row)
{
    static const QRegularExpression pattern(u"^[A-Z]{2}$"_s);
    return allOf(mustHold(pattern.match(row.code).hasMatch(), u"code"_s,
                          Rules::tr("A country's code has two capital letters (ISO 3166-1).")),
                 mustHaveName(row.nameKo, row.nameEn),
                 mustBeSet(u"continentId"_s, row.continentId, Rules::tr("Choose the country's continent.")));
}

Violations check(const City &row)
{
    return allOf(mustBeSet(u"countryId"_s, row.countryId, Rules::tr("Choose the city's country.")),
                 mustHaveName(row.nameKo, row.nameEn));
}

Violations check(const CityAlias &row)
{
    return allOf(mustBeSet(u"cityId"_s, row.cityId, Rules::tr("An alias needs its city.")),
                 mustBeFilled(u"name"_s, row.name, Rules::tr("Enter the other spelling.")));
}

Violations check(const JobTitleMapping &row)
{
    return allOf(mustBeFilled(u"title"_s, row.title, Rules::tr("Enter a job title.")),
                 mustBeSet(u"seniorityId"_s, row.seniorityId, Rules::tr("Choose a seniority.")));
}

Violations check(const Course &row)
{
    const bool areDays = isDay(row.firstDay) && isDay(row.lastDay);
    return allOf(mustBeFilled(u"code"_s, row.code, Rules::tr("Enter the course's code.")),
                 mustBeFilled(u"nameKo"_s, row.nameKo, Rules::tr("Enter the course's name.")),
                 mustHold(isDay(row.firstDay), u"firstDay"_s, Rules::tr("Enter the first day.")),
                 mustHold(isDay(row.lastDay), u"lastDay"_s, Rules::tr("Enter the last day.")),
                 mustHold(!areDays || row.firstDay <= row.lastDay, u"lastDay"_s,
                          Rules::tr("The last day is before the first day.")),
                 mustHold(row.capacity >= 0, u"capacity"_s, Rules::tr("The capacity cannot be below zero.")),
                 mustHold(row.prerequisiteId.isNull() || row.prerequisiteId != row.id, u"prerequisiteId"_s,
                          Rules::tr("A course cannot be its own prerequisite.")));
}

Violations check(const Person &row)
{
    static const QRegularExpression email(uR"(^[^\s@]+@[^\s@]+\.[^\s@.]+$)"_s);
    return allOf(mustHold(!row.familyName.isEmpty() || !row.givenName.isEmpty(), u"familyName"_s,
                          Rules::tr("Enter a name; one name is enough.")),
                 mustHold(row.email.isEmpty() || email.match(row.email).hasMatch(), u"email"_s,
                          Rules::tr("This does not look like an e-mail address.")),
                 mustHold(!isErased(row) || row == erased(row), u"note"_s,
                          Rules::tr("Of a person who was erased nothing else is kept.")));
}

template <typename Kind>
Violations check(const NotSame<Kind> &row)
{
    return allOf(mustHold(!row.lower.isNull() && !row.higher.isNull() && row.lower != row.higher, u"higher"_s,
                          std::is_same_v<Kind, Person> ? Rules::tr("Choose two different people.")
                                                       : Rules::tr("Choose two different cities.")));
}

Violations check(const Enrolment &row)
{
    return allOf(mustBeSet(u"courseId"_s, row.courseId, Rules::tr("Choose a course.")),
                 mustBeSet(u"personId"_s, row.personId, Rules::tr("Choose a person.")));
}

Violations check(const Headcount &row)
{
    return allOf(mustHold(row.number > 0, u"number"_s, Rules::tr("The number of people must be above zero.")),
                 mustBeSet(u"courseId"_s, row.courseId, Rules::tr("Choose a course.")));
}

Violations check(const SavedView &row)
{
    return allOf(mustBeFilled(u"name"_s, row.name, Rules::tr("Enter a name for the view.")));
}

template <typename... Texts>
void normalise(Texts &...texts)
{
    ((texts = normalisedText(texts)), ...);
}

void normaliseRow(Setting &row)
{
    normalise(row.key, row.value);
}

template <typename Named>
requires requires(Named &row)
{
    row.key;
    row.nameKo;
    row.nameEn;
}
void normaliseRow(Named &row)
{
    normalise(row.key, row.nameKo, row.nameEn);
}

void normaliseRow(Country &row)
{
    normalise(row.code, row.nameKo, row.nameEn);
}
void normaliseRow(City &row)
{
    normalise(row.nameKo, row.nameEn);
}
void normaliseRow(CityAlias &row)
{
    normalise(row.name);
}
void normaliseRow(JobTitleMapping &row)
{
    row.title = foldedText(row.title);
}
void normaliseRow(Course &row)
{
    normalise(row.code, row.nameKo, row.nameEn, row.venue, row.partner, row.note);
}
void normaliseRow(Person &row)
{
    normalise(row.familyName, row.givenName, row.localName, row.note);
    row.email = normalisedEmail(row.email);
}
void normaliseRow(Policy &row)
{
    normalise(row.nameKo, row.nameEn);
}
void normaliseRow(Outcome &row)
{
    normalise(row.titleKo, row.titleEn, row.result, row.evidence);
}
void normaliseRow(OutcomePerson & /*row*/) {}
void normaliseRow(OutcomePolicy & /*row*/) {}
void normaliseRow(Forum &row)
{
    normalise(row.nameKo, row.nameEn, row.venue, row.subject, row.note);
}
void normaliseRow(AgendaItem &row)
{
    normalise(row.part, row.title, row.presenter, row.note);
}
void normaliseRow(ForumGroup &row)
{
    normalise(row.name);
}
void normaliseRow(Release &row)
{
    normalise(row.title, row.subtitle, row.department, row.contacts, row.body);
}
void normaliseRow(ClaimDecision &row)
{
    normalise(row.number, row.context, row.figure, row.waiver);
}
template <typename Kind>
void normaliseRow(NotSame<Kind> &row)
{
    if (row.higher < row.lower)
        std::swap(row.lower, row.higher);
}
void normaliseRow(Enrolment &row)
{
    normalise(row.organisation, row.jobTitle);
}
void normaliseRow(Headcount &row)
{
    normalise(row.note);
}
void normaliseRow(SavedView &row)
{
    normalise(row.page, row.name);
}

} // namespace

Row normalised(const Row &row)
{
    Row kept = row;
    std::visit([](auto &typed) { normaliseRow(typed); }, kept);
    return kept;
}

QString normalisedEmail(const QString &email)
{
    return normalisedText(email).toLower();
}

std::vector<RuleViolation> brokenRules(const Row &row)
{
    return std::visit([](const auto &typed) { return check(typed); }, row);
}

std::optional<RuleViolation> brokenRule(const Row &row)
{
    const std::vector<RuleViolation> broken = brokenRules(row);
    return broken.empty() ? std::nullopt : std::optional(broken.front());
}

std::optional<RuleViolation> brokenEditRule(const Row &before, const Row &after)
{
    return std::visit(
        [&]<typename T>(const T &old) -> Violation {
            const T &edited = std::get<T>(after);
            if constexpr (requires { old.key; }) {
                if (old.key != edited.key)
                    return RuleViolation{u"key"_s, Rules::tr("A key cannot be changed.")};
            }
            if constexpr (std::is_same_v<T, Country>) {
                if (old.code != edited.code)
                    return RuleViolation{u"code"_s, Rules::tr("A country's code cannot be changed.")};
            }
            if constexpr (std::is_same_v<T, Release>) {
                if (old != edited && old.state == ReleaseState::Frozen && edited.state == old.state)
                    return RuleViolation{u"state"_s, Rules::tr("A release that is frozen cannot be changed. "
                                                               "Make it a draft first.")};
            }
            if constexpr (std::is_same_v<T, Person>) {
                if (isErased(old) && old != edited)
                    return RuleViolation{u"familyName"_s,
                                         Rules::tr("A person who was erased cannot be changed.")};
            }
            return std::nullopt;
        },
        before);
}

} // namespace yeonsu
