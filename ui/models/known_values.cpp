#include "models/known_values.h"

#include "support/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Choices = std::vector<KnownChoice>;

/// The name, as long as a list that has it means the value itself.
template <typename T, typename Read>
KnownChoice choiceOf(const QString &name, const QString &key, const T &value, Read read)
{
    const ListValue<T> meant = read(name);
    return {name, meant && *meant == value ? name : key};
}

template <KeyedEnum Enum, typename Read>
Choices wordChoices(Read read)
{
    Choices choices;
    for (const auto &[value, key] : keyTable<Enum>)
        choices.push_back(choiceOf(wordsFor(value).in(interfaceLanguage()), key, value, read));
    return choices;
}

template <typename Row, typename Read>
Choices rowChoices(const std::vector<Row> &rows, QString Row::*key, Read read)
{
    Choices choices;
    for (const Row &row : rows)
        choices.push_back(choiceOf(nameIn(interfaceLanguage(), row), row.*key, row.id, read));
    return choices;
}

std::vector<Country> byName(std::vector<Country> countries)
{
    std::sort(countries.begin(), countries.end(), [](const Country &a, const Country &b) {
        return sortKey(nameIn(interfaceLanguage(), a)) < sortKey(nameIn(interfaceLanguage(), b));
    });
    return countries;
}

/// The newest first.
Choices courseChoices(const KnownCourses &known)
{
    std::vector<Course> courses = known.all();
    std::stable_sort(courses.begin(), courses.end(),
                     [](const Course &a, const Course &b) { return a.firstDay > b.firstDay; });
    Choices choices;
    for (const Course &course : courses)
        choices.push_back({u"%1 %2"_s.arg(course.code, nameIn(interfaceLanguage(), course)), course.code});
    return choices;
}

Choices targetChoices(const ImportKnown &known)
{
    const auto read = [&known](const QString &text) { return known.values.targetRegion(text); };
    const Language language = interfaceLanguage();
    Choices choices;
    const auto add = [&](const QString &name, const TargetRegion &target) {
        choices.push_back(choiceOf(name, target.key(), target, read));
    };
    add(wordsForAllRegions().in(language), {});
    for (const Continent &continent : known.reference.continents)
        add(nameIn(language, continent), TargetRegion::continent(continent.key));
    for (const Country &country : byName(known.reference.countries))
        add(nameIn(language, country), TargetRegion::country(country.code));
    return choices;
}

Choices statusChoices(ListKind kind, const ListValues &values)
{
    if (kind == ListKind::Courses)
        return wordChoices<CourseStatus>([&](const QString &text) { return values.courseStatus(text); });
    return wordChoices<EnrolmentStatus>([&](const QString &text) { return values.enrolmentStatus(text); });
}

} // namespace

bool hasKnownValues(ListField field)
{
    using enum ListField;
    constexpr std::array fields{Country, Course,    Status,       Seniority, Theme,
                                Mode,    Continent, TargetRegion, NameOrder};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool isKnownValue(ListKind kind, ListField field, const QString &text, const ImportKnown &known)
{
    const ListValues &values = known.values;
    switch (field) {
    case ListField::Country:
        return values.isCountry(text);
    case ListField::Course:
        return known.courses.find(text).has_value();
    case ListField::Status:
        return kind == ListKind::Courses ? values.courseStatus(text).has_value()
                                         : values.enrolmentStatus(text).has_value();
    case ListField::Seniority:
        return values.seniority(text).has_value();
    case ListField::Theme:
        return values.theme(text).has_value();
    case ListField::Mode:
        return values.mode(text).has_value();
    case ListField::Continent:
        return values.continent(text).has_value();
    case ListField::TargetRegion:
        return values.targetRegion(text).has_value();
    case ListField::NameOrder:
        return values.nameOrder(text).has_value();
    default:
        return false;
    }
}

std::vector<KnownChoice> knownChoices(ListKind kind, ListField field, const ImportKnown &known)
{
    const ListValues &values = known.values;
    const ReferenceRows &rows = known.reference;
    switch (field) {
    case ListField::Country:
        return rowChoices(byName(rows.countries), &Country::code,
                          [&](const QString &text) { return values.country(text); });
    case ListField::Course:
        return courseChoices(known.courses);
    case ListField::Status:
        return statusChoices(kind, values);
    case ListField::Seniority:
        return rowChoices(rows.seniorities, &Seniority::key,
                          [&](const QString &text) { return values.seniority(text); });
    case ListField::Theme:
        return rowChoices(rows.themes, &Theme::key, [&](const QString &text) { return values.theme(text); });
    case ListField::Mode:
        return wordChoices<CourseMode>([&](const QString &text) { return values.mode(text); });
    case ListField::Continent:
        return rowChoices(rows.continents, &Continent::key,
                          [&](const QString &text) { return values.continent(text); });
    case ListField::TargetRegion:
        return targetChoices(known);
    case ListField::NameOrder:
        return wordChoices<NameOrder>([&](const QString &text) { return values.nameOrder(text); });
    default:
        return {};
    }
}

} // namespace yeonsu
