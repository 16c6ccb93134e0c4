#include "store/city_duplicates.h"

#include "domain/near_text.h"
#include "domain/text.h"
#include "store/candidate_pairs.h"
#include "store/not_same_marks.h"
#include "store/row_sql.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct NamedCity
{
    City city;
    QSet<QString> names; ///< folded, none of them empty
};

Result<QHash<CityId, QStringList>> readAliases(Database &database)
{
    const Result<std::vector<CityAlias>> aliases = allRows<CityAlias>(database, u"id"_s);
    YEONSU_TRY(aliases);
    QHash<CityId, QStringList> names;
    for (const CityAlias &alias : *aliases)
        names[alias.cityId].append(alias.name);
    return names;
}

Result<std::vector<NamedCity>> readCities(Database &database, Language language)
{
    const Result<QHash<CityId, QStringList>> aliases = readAliases(database);
    YEONSU_TRY(aliases);
    Statement statement(database, u"SELECT %1 FROM city c LEFT JOIN city_listing l ON l.city_id = c.id "
                                  "ORDER BY l.%2, c.id"_s.arg(
                                      selectList<City>(u"c"_s),
                                      language == Language::Korean ? u"name_key_ko"_s : u"name_key_en"_s));
    YEONSU_TRY(statement.execute());
    std::vector<NamedCity> cities;
    while (statement.next()) {
        NamedCity named{readRow<City>(statement), {}};
        for (const QString &name :
             aliases->value(named.city.id) + QStringList{named.city.nameKo, named.city.nameEn})
            named.names.insert(foldedText(name));
        named.names.remove(QString());
        cities.push_back(named);
    }
    YEONSU_TRY(statement.outcome());
    return cities;
}

} // namespace

Result<DuplicateCities> duplicateCities(Database &database, Language language, const std::stop_token &stop)
{
    const Result<std::vector<NamedCity>> cities = readCities(database, language);
    YEONSU_TRY(cities);
    const Result<Marks<City>> marks = readMarks<City>(database);
    YEONSU_TRY(marks);
    std::map<CountryId, Blocks> letters;
    for (std::size_t i = 0; i < cities->size(); ++i) {
        const NamedCity &named = (*cities)[i];
        for (const QString &name : named.names)
            letters[named.city.countryId][lettersOf(name)].push_back(i);
    }
    CandidatePairs candidates;
    for (auto &[country, blocks] : letters) {
        YEONSU_TRY(checkWanted(stop));
        blocks.erase(QString()); // of names without any letter
        candidates.addAlike(blocks);
        candidates.addOneLetterApart(blocks);
    }
    DuplicateCities found{{}, candidates.areComplete()};
    for (const auto &[left, right] : candidates.take()) {
        const NamedCity &mine = (*cities)[left];
        const NamedCity &theirs = (*cities)[right];
        const auto [one, other] = std::minmax(mine.city.id, theirs.city.id);
        const bool isSame = mine.names.intersects(theirs.names);
        if (!marks->contains({one, other}))
            found.pairs.push_back({one, other, isSame ? CityLikeness::SameName : CityLikeness::NearName});
    }
    std::stable_sort(found.pairs.begin(), found.pairs.end(),
                     [](const CityPair &l, const CityPair &r) { return l.likeness < r.likeness; });
    return found;
}

} // namespace yeonsu
