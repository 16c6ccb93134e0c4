#include "dialogs/row_suggestions.h"

#include "domain/text.h"
#include "store/course_list.h"
#include "store/person_list.h"
#include "support/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostSuggestions = 10;

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

} // namespace

std::vector<Suggestion> personSuggestions(Register &store, const QString &typed)
{
    std::vector<Suggestion> suggestions;
    const auto people =
        firstPersonIds(store.database(), typed, mostSuggestions).and_then([&](const auto &ids) {
            return personSummaries(store.database(), ids);
        });
    if (people) {
        for (const PersonSummary &person : *people)
            suggestions.push_back({person.name, labelOf(person), person.id.value()});
    }
    const QString name = typed.simplified();
    suggestions.push_back({name, SuggestionText::tr("New person “%1”").arg(name), {}});
    return suggestions;
}

std::vector<Suggestion> courseSuggestions(Register &store, const QString &typed)
{
    CourseQuery query;
    query.search = typed;
    std::vector<Suggestion> suggestions;
    const auto courses = courseIds(store.database(), query).and_then([&](std::vector<CourseId> ids) {
        ids.resize(std::min<std::size_t>(ids.size(), mostSuggestions));
        return courseSummaries(store.database(), ids);
    });
    if (courses) {
        for (const CourseSummary &course : *courses) {
            const QString text = u"%1 %2"_s.arg(course.code, course.name.in(interfaceLanguage()));
            suggestions.push_back({text, text, course.id.value()});
        }
    }
    return suggestions;
}

Person personNamed(const QString &typed)
{
    const QStringList words = normalisedText(typed).split(u' ', Qt::SkipEmptyParts);
    Person person;
    if (words.size() < 2) {
        person.familyName = words.value(0);
        return person;
    }
    const QString &first = words.front();
    const bool isInCapitals = first.size() > 1 && first == first.toUpper() && first != first.toLower();
    if (isInCapitals) {
        person.familyName = first;
        person.givenName = words.mid(1).join(u' ');
        person.nameOrder = NameOrder::FamilyFirst;
    } else {
        person.familyName = words.back();
        person.givenName = words.mid(0, words.size() - 1).join(u' ');
    }
    return person;
}

} // namespace yeonsu
