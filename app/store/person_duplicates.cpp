#include "store/person_duplicates.h"

#include "domain/person.h"
#include "store/candidate_pairs.h"
#include "store/not_same_marks.h"
#include "store/row_sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct Places
{
    std::vector<CityId> cities;
    std::vector<CountryId> countries;
};

/// In the order of their names.
struct People
{
    std::vector<PersonId> ids;
    std::vector<ComparablePerson> known;
};

Result<QHash<PersonId, Places>> readPlaces(Database &database)
{
    Statement statement(database, u"SELECT DISTINCT e.person_id, c.id, c.country_id FROM enrolment e "
                                  "JOIN city c ON c.id = e.city_id"_s);
    YEONSU_TRY(statement.execute());
    QHash<PersonId, Places> places;
    while (statement.next()) {
        Places &known = places[PersonId(statement.integer(0))];
        known.cities.push_back(CityId(statement.integer(1)));
        known.countries.push_back(CountryId(statement.integer(2)));
    }
    YEONSU_TRY(statement.outcome());
    return places;
}

Result<People> readPeople(Database &database, const std::stop_token &stop)
{
    const Result<QHash<PersonId, Places>> places = readPlaces(database);
    YEONSU_TRY(places);
    Statement statement(database, u"SELECT %1 FROM person p LEFT JOIN person_listing l ON l.person_id = p.id "
                                  "ORDER BY l.name_key, p.id"_s.arg(selectList<Person>(u"p"_s)));
    YEONSU_TRY(statement.execute());
    People people;
    while (statement.next()) {
        YEONSU_TRY(checkWanted(stop));
        const auto person = readRow<Person>(statement);
        if (isErased(person))
            continue;
        const Places known = places->value(person.id);
        people.ids.push_back(person.id);
        people.known.emplace_back(person, known.cities, known.countries);
    }
    YEONSU_TRY(statement.outcome());
    return people;
}

/// Whoever matchPeople() might not find different shares one of these: the e-mail, a name, or in one country
/// the words or the letters of a name, or all but one of the letters.
Result<CandidatePairs> candidatesAmong(const People &people, const std::stop_token &stop)
{
    Blocks emails;
    Blocks names;
    Blocks words;
    std::map<CountryId, Blocks> letters;
    for (std::size_t i = 0; i < people.known.size(); ++i) {
        const ComparablePerson &person = people.known[i];
        if (!person.email().isEmpty())
            emails[person.email()].push_back(i);
        for (const QString &name : person.names())
            names[name].push_back(i);
        for (const CountryId country : person.countries()) {
            words[u"%1 "_s.arg(country.value()) + person.words()].push_back(i);
            for (const QString &spelling : person.letters())
                letters[country][spelling].push_back(i);
        }
    }
    CandidatePairs candidates;
    candidates.addAlike(emails);
    candidates.addAlike(names);
    candidates.addAlike(words);
    for (const auto &[country, blocks] : letters)
        candidates.addAlike(blocks);
    for (const auto &[country, blocks] : letters) {
        YEONSU_TRY(checkWanted(stop));
        candidates.addOneLetterApart(blocks);
    }
    return candidates;
}

} // namespace

Result<DuplicatePeople> duplicatePeople(Database &database, const std::stop_token &stop)
{
    const Result<People> people = readPeople(database, stop);
    YEONSU_TRY(people);
    const Result<Marks<Person>> marks = readMarks<Person>(database);
    YEONSU_TRY(marks);
    Namesakes namesakes;
    for (const ComparablePerson &person : people->known)
        namesakes.add(person);

    Result<CandidatePairs> candidates = candidatesAmong(*people, stop);
    YEONSU_TRY(candidates);
    DuplicatePeople found{{}, candidates->areComplete()};
    for (const auto &[left, right] : candidates->take()) {
        YEONSU_TRY(checkWanted(stop));
        const auto [one, other] = std::minmax(people->ids[left], people->ids[right]);
        const ComparablePerson &mine = people->known[left];
        const ComparablePerson &theirs = people->known[right];
        const MatchReason reason = matchPeople(mine, theirs, namesakes.count(mine, theirs) > 2);
        if (verdictOf(reason) != MatchVerdict::Different && !marks->contains({one, other}))
            found.pairs.push_back({one, other, reason});
    }
    std::stable_sort(found.pairs.begin(), found.pairs.end(), [](const PersonPair &l, const PersonPair &r) {
        return verdictOf(l.reason) < verdictOf(r.reason);
    });
    return found;
}

} // namespace yeonsu
