#include "papers/name_list.h"

#include "domain/text.h"
#include "papers/roll_pages.h"
#include "papers/roll_words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal rowHeight = 9; // in millimetres, as all here

struct Delegation
{
    QString name; ///< empty: unknown
    std::vector<Participant> people;
};

std::vector<Delegation> byCountries(const std::vector<Participant> &participants, Language language)
{
    std::map<std::pair<bool, QString>, Delegation> countries;
    for (const Participant &each : participants) {
        const QString name = each.country.in(language);
        Delegation &country = countries[{name.isEmpty(), sortKey(name)}];
        country.name = name;
        country.people.push_back(each);
    }
    std::vector<Delegation> ordered;
    ordered.reserve(countries.size());
    for (const auto &[key, country] : countries)
        ordered.push_back(country);
    return ordered;
}

std::vector<RollRow> rowsOf(const std::vector<Delegation> &countries, const RollWords &words)
{
    const Language language = words.language();
    std::vector<RollRow> rows;
    int number = 0;
    for (const Delegation &country : countries) {
        const QString name = country.name.isEmpty() ? wordsForUnknown().in(language) : country.name;
        rows.push_back({{u"%1  ·  %2"_s.arg(name, words.people(int(country.people.size())))}, true});
        for (const Participant &each : country.people)
            rows.push_back({{QString::number(++number), each.name, each.city.in(language), each.organisation,
                             each.jobTitle}});
    }
    return rows;
}

int knownCountries(const std::vector<Delegation> &countries)
{
    return int(std::ranges::count_if(countries, [](const Delegation &each) { return !each.name.isEmpty(); }));
}

} // namespace

Paper nameList(const CourseRoll &roll, Language language)
{
    const RollWords words(language);
    const std::vector<Participant> participants = expected(roll);
    const std::vector<Delegation> countries = byCountries(participants, language);
    RollHead head = rollHead(roll, words(RollWord::NameList), int(participants.size()), words);
    if (const int known = knownCountries(countries); known > 0)
        head.details += u"  ·  "_s + words.countries(known);
    const RollTable table{{{words(RollWord::Number), 10, Qt::AlignHCenter},
                           {words(RollWord::Name), 48},
                           {words(RollWord::City), 30},
                           {words(RollWord::Organisation)},
                           {words(RollWord::JobTitle)}},
                          rowsOf(countries, words)};
    return {rollTitle(roll, words(RollWord::NameList), language), usualSheet(), roll.course.firstDay,
            [head, table](const QPageLayout &layout, const std::stop_token &) {
                return rollPages(head, {table}, rowHeight, layout);
            }};
}

} // namespace yeonsu
