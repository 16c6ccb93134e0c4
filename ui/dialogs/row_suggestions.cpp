#include "dialogs/row_suggestions.h"

#include "domain/text.h"
#include "store/course_list.h"
#include "store/outcome_list.h"
#include "store/person_list.h"
#include "support/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr std::size_t mostSuggestions = 10;

struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionText)
};

/// What tells people of one name apart.
QString labelOf(const PersonSummary &person)
{
    QStringList parts{person.name};
    const QString city = person.city.in(interfaceLanguage());
    if (!city.isEmpty())
        parts.append(city);
    if (person.latestDay.isValid())
        parts.append(u"%1 %2"_s.arg(person.latestCourse.in(interfaceLanguage()),
                                    person.latestDay.toString(u"yyyy-MM"_s)));
    return parts.join(u" · "_s);
}

/// First those who have the words in their names, then those who have them in their cities, organisations, …
Result<std::vector<PersonId>> firstPeople(Database &database, const SearchTexts &texts, const QString &typed)
{
    Result<std::vector<PersonId>> first =
        firstByName(database, texts.found(typed, SearchTexts::In::Heading), mostSuggestions);
    if (!first || first->size() == mostSuggestions)
        return first;
    const auto others = firstByName(database, texts.found(typed), 2 * mostSuggestions);
    YEONSU_TRY(others);
    for (const PersonId id : *others) {
        if (first->size() < mostSuggestions && std::find(first->begin(), first->end(), id) == first->end())
            first->push_back(id);
    }
    return first;
}

} // namespace

std::vector<Suggestion> peopleNamed(EditingSession &session, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    Database &database = session.store().database();
    const auto people =
        session.personTexts()
            .texts()
            .result()
            ->and_then([&](const SearchTexts &texts) { return firstPeople(database, texts, typed); })
            .and_then([&](const auto &ids) { return personSummaries(database, ids); });
    std::vector<Suggestion> suggestions;
    if (people) {
        for (const PersonSummary &person : *people)
            suggestions.push_back({person.name, labelOf(person), person.id.value()});
    }
    return suggestions;
}

std::vector<Suggestion> personSuggestions(EditingSession &session, const QString &typed)
{
    std::vector<Suggestion> suggestions = peopleNamed(session, typed);
    const QString name = typed.simplified();
    suggestions.push_back({name, SuggestionText::tr("New person “%1”").arg(name), {}});
    return suggestions;
}

std::optional<Suggestion> namesake(EditingSession &session, const QString &name)
{
    const auto wordsOf = [](const QString &text) {
        QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
        words.sort();
        return words;
    };
    for (const Suggestion &person : peopleNamed(session, name)) {
        if (wordsOf(person.text) == wordsOf(name))
            return person;
    }
    return std::nullopt;
}

std::vector<Suggestion> courseSuggestions(EditingSession &session, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    Database &database = session.store().database();
    const auto courses = session.courseTexts()
                             .texts()
                             .result()
                             ->and_then([&](const SearchTexts &texts) {
                                 return newestCourses(database, texts.found(typed), mostSuggestions);
                             })
                             .and_then([&](const auto &ids) { return courseSummaries(database, ids); });
    std::vector<Suggestion> suggestions;
    if (courses) {
        for (const CourseSummary &course : *courses) {
            const QString text = u"%1 %2"_s.arg(course.code, course.name.in(interfaceLanguage()));
            suggestions.push_back({text, text, course.id.value()});
        }
    }
    return suggestions;
}

std::vector<Suggestion> policySuggestions(Register &store, const QString &typed)
{
    const QString folded = foldedText(typed);
    std::vector<Suggestion> suggestions;
    const Result<std::vector<Policy>> policies = store.all<Policy>();
    for (const Policy &policy : policies.value_or(std::vector<Policy>())) {
        const QString name = nameIn(interfaceLanguage(), policy);
        if (!folded.isEmpty() && foldedText(policy.nameKo + u'\n' + policy.nameEn).contains(folded))
            suggestions.push_back({name, name, policy.id.value()});
    }
    return suggestions;
}

std::vector<Suggestion> outcomeSuggestions(Register &store, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    OutcomeQuery query;
    query.search = typed;
    auto ids = outcomeIds(store.database(), query).value_or(std::vector<OutcomeId>());
    ids.resize(std::min(ids.size(), mostSuggestions));
    std::vector<Suggestion> suggestions;
    const auto outcomes = outcomeSummaries(store.database(), ids);
    for (const OutcomeSummary &outcome : outcomes.value_or(std::vector<OutcomeSummary>())) {
        const Language language = interfaceLanguage();
        const QString title = outcome.title.in(language);
        suggestions.push_back(
            {title, u"%1 · %2"_s.arg(title, outcome.city.in(language)), outcome.id.value()});
    }
    return suggestions;
}

Suggestion outcomeSuggestion(const Outcome &outcome)
{
    const QString title = nameIn(interfaceLanguage(), outcome.titleKo, outcome.titleEn);
    return {title, title, outcome.id.value()};
}

Suggestion courseSuggestion(const Course &course)
{
    const QString text = u"%1 %2"_s.arg(course.code, nameIn(interfaceLanguage(), course));
    return {text, text, course.id.value()};
}

} // namespace yeonsu
