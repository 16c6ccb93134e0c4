#include "models/city_duplicate_model.h"

#include "figures/share.h"
#include "models/row_list_model.h"
#include "store/city_duplicates.h"
#include "store/city_use.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

CityDuplicateModel::CityDuplicateModel(Register &store, Language language, QObject *parent)
    : DuplicateModel(store, language,
                     {tr("Korean name"), tr("English name"), tr("Country"), tr("Other spellings"),
                      tr("People"), tr("Why")},
                     parent)
{
}

DuplicateSearch::Find CityDuplicateModel::finder() const
{
    return [language = language()](Database &database, const std::stop_token &stop) -> Result<FoundPairs> {
        const Result<DuplicateCities> cities = duplicateCities(database, language, stop);
        YEONSU_TRY(cities);
        FoundPairs found{{}, cities->areComplete};
        for (const CityPair &pair : cities->pairs)
            found.pairs.push_back({pair.one.value(), pair.other.value(),
                                   pair.likeness == CityLikeness::SameName, int(pair.likeness)});
        return found;
    };
}

Result<DuplicateModel::RowTexts> CityDuplicateModel::fetch(std::span<const qint64> ids) const
{
    std::vector<CityId> cities;
    for (const qint64 id : ids)
        cities.emplace_back(id);
    const Result<std::vector<CityUse>> uses = cityUses(database(), cities);
    YEONSU_TRY(uses);
    RowTexts texts;
    for (const CityUse &city : *uses)
        texts.insert(city.id.value(),
                     {city.name.korean, city.name.english, city.country.in(language()),
                      city.otherSpellings.join(u", "_s), groupedNumber(city.people + city.unnamed)});
    return texts;
}

QStringList CityDuplicateModel::reasonOf(const DuplicatePair &pair) const
{
    return CityLikeness(pair.reason) == CityLikeness::SameName
               ? QStringList{tr("Same name"), tr("A name or other spelling of both")}
               : QStringList{tr("Nearly the same name"), tr("Other spaces, hyphens or one letter")};
}

void CityDuplicateModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchPairsOf<City>(change, touched);
    touched.isOutdated |= isChangeOf<City, CityAlias, NotSameCities>(change);
}

} // namespace yeonsu
