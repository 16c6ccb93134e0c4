#include "domain/rules.h"

#include "domain/bilingual.h"
#include "domain/logo.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Violation = std::optional<RuleViolation>;

Violation mustBeFilled(const QString &field, const QString &value, const QString &message)
{
    return value.isEmpty() ? Violation(RuleViolation{field, message}) : std::nullopt;
}

template <typename RowId>
Violation mustBeSet(const QString &field, RowId id, const QString &message)
{
    return id.isNull() ? Violation(RuleViolation{field, message}) : std::nullopt;
}

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

Violation mustHaveName(const QString &nameKo, const QString &nameEn)
{
    if (nameKo.isEmpty() && nameEn.isEmpty())
        return RuleViolation{u"nameKo"_s, Rules::tr("Enter a name.")};
    return std::nullopt;
}

/// One that can be kept: with a year of four digits (ISO 8601).
bool isDay(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

/// The first violation in reading order; later checks are not made once one failed.
template <typename... Checks>
Violation firstOf(Violation first, Checks... rest)
{
    if (first)
        return first;
    if constexpr (sizeof...(rest) > 0)
        return firstOf(rest...);
    else
        return std::nullopt;
}

/// What stands in the lower line of every chart, or above the dashboard, cannot be of any length.
constexpr qsizetype longestSentence = 200;

Violation check(const Setting &row)
{
    if (Violation missing = mustBeFilled(u"key"_s, row.key, Rules::tr("A setting needs a key.")))
        return missing;
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
    static const QSet<QString> sentences{SettingKey::OrganisationKo, SettingKey::OrganisationEn,
                                         SettingKey::NoticeKo, SettingKey::NoticeEn};
    if (sentences.contains(row.key) && row.value.size() > longestSentence)
        return RuleViolation{u"value"_s,
                             Rules::tr("This is too long: it can have %1 characters.").arg(longestSentence)};
    return std::nullopt;
}

template <typename Named>
requires requires(const Named &row)
{
    row.key;
    row.nameKo;
    row.nameEn;
}
Violation check(const Named &row)
{
    if (Violation violation = firstOf(mustBeKey(row.key), mustHaveName(row.nameKo, row.nameEn)))
        return violation;
    if constexpr (requires { row.groupId; })
        return mustBeSet(u"groupId"_s, row.groupId, Rules::tr("Choose the group of this theme."));
    else
        return std::nullopt;
}

Violation check(const Country &row)
{
    static const QRegularExpression pattern(u"^[A-Z]{2}$"_s);
    if (!pattern.match(row.code).hasMatch())
        return RuleViolation{u"code"_s, Rules::tr("A country's code has two capital letters (ISO 3166-1).")};
    return firstOf(
        mustHaveName(row.nameKo, row.nameEn),
        mustBeSet(u"continentId"_s, row.continentId, Rules::tr("Choose the country's continent.")));
}

Violation check(const City &row)
{
    return firstOf(mustBeSet(u"countryId"_s, row.countryId, Rules::tr("Choose the city's country.")),
                   mustHaveName(row.nameKo, row.nameEn));
}

Violation check(const CityAlias &row)
{
    return firstOf(mustBeSet(u"cityId"_s, row.cityId, Rules::tr("An alias needs its city.")),
                   mustBeFilled(u"name"_s, row.name, Rules::tr("Enter the other spelling.")));
}

Violation check(const JobTitleMapping &row)
{
    return firstOf(mustBeFilled(u"title"_s, row.title, Rules::tr("Enter a job title.")),
                   mustBeSet(u"seniorityId"_s, row.seniorityId, Rules::tr("Choose a seniority.")));
}

Violation check(const Course &row)
{
    Violation missing = firstOf(mustBeFilled(u"code"_s, row.code, Rules::tr("Enter the course's code.")),
                                mustBeFilled(u"nameKo"_s, row.nameKo, Rules::tr("Enter the course's name.")));
    if (missing)
        return missing;
    if (!isDay(row.firstDay))
        return RuleViolation{u"firstDay"_s, Rules::tr("Enter the first day.")};
    if (!isDay(row.lastDay))
        return RuleViolation{u"lastDay"_s, Rules::tr("Enter the last day.")};
    if (row.lastDay < row.firstDay)
        return RuleViolation{u"lastDay"_s, Rules::tr("The last day is before the first day.")};
    if (row.capacity < 0)
        return RuleViolation{u"capacity"_s, Rules::tr("The capacity cannot be below zero.")};
    if (!row.prerequisiteId.isNull() && row.prerequisiteId == row.id)
        return RuleViolation{u"prerequisiteId"_s, Rules::tr("A course cannot be its own prerequisite.")};
    return std::nullopt;
}

Violation check(const Person &row)
{
    if (row.familyName.isEmpty() && row.givenName.isEmpty())
        return RuleViolation{u"familyName"_s, Rules::tr("Enter a name; one name is enough.")};
    static const QRegularExpression email(uR"(^[^\s@]+@[^\s@]+\.[^\s@.]+$)"_s);
    if (!row.email.isEmpty() && !email.match(row.email).hasMatch())
        return RuleViolation{u"email"_s, Rules::tr("This does not look like an e-mail address.")};
    return std::nullopt;
}

template <typename Kind>
Violation check(const NotSame<Kind> &row)
{
    if (!row.lower.isNull() && !row.higher.isNull() && row.lower != row.higher)
        return std::nullopt;
    return RuleViolation{u"higher"_s, std::is_same_v<Kind, Person>
                                          ? Rules::tr("Choose two different people.")
                                          : Rules::tr("Choose two different cities.")};
}

Violation check(const Enrolment &row)
{
    return firstOf(mustBeSet(u"courseId"_s, row.courseId, Rules::tr("Choose a course.")),
                   mustBeSet(u"personId"_s, row.personId, Rules::tr("Choose a person.")));
}

Violation check(const Headcount &row)
{
    if (row.number <= 0)
        return RuleViolation{u"number"_s, Rules::tr("The number of people must be above zero.")};
    return mustBeSet(u"courseId"_s, row.courseId, Rules::tr("Choose a course."));
}

Violation check(const SavedView &row)
{
    return mustBeFilled(u"name"_s, row.name, Rules::tr("Enter a name for the view."));
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
    normalise(row.familyName, row.givenName, row.localName, row.email, row.note);
    row.email = row.email.toLower();
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

std::optional<RuleViolation> brokenRule(const Row &row)
{
    return std::visit([](const auto &typed) { return check(typed); }, row);
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
            return std::nullopt;
        },
        before);
}

} // namespace yeonsu
