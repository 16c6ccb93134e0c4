#include "pages/filter_choices.h"

#include "domain/text.h"
#include "store/act_list.h"
#include "store/course_list.h"
#include "store/outcome_list.h"
#include "store/row_words.h"
#include "support/value_text.h"

namespace yeonsu {

std::vector<FilterChoice> withUnknown(std::vector<FilterChoice> choices)
{
    choices.push_back({wordsForUnknown().in(interfaceLanguage()), qint64(0)});
    return choices;
}

std::vector<FilterChoice> yearChoices(Register &store)
{
    std::vector<FilterChoice> choices;
    if (const Result<std::vector<int>> years = courseYears(store.database())) {
        for (const int year : *years)
            choices.push_back({QString::number(year), year});
    }
    return choices;
}

std::vector<FilterChoice> outcomeYearChoices(Register &store)
{
    std::vector<FilterChoice> choices;
    for (const int year : outcomeYears(store.database()).value_or(std::vector<int>()))
        choices.push_back({QString::number(year), year});
    return withUnknown(std::move(choices));
}

std::vector<FilterChoice> targetRegionChoices(Register &store)
{
    std::vector<FilterChoice> choices;
    if (const auto regions = courseTargetRegions(store.database(), interfaceLanguage())) {
        for (const NamedRegion &each : *regions)
            choices.push_back({each.name.in(interfaceLanguage()), each.region.key()});
    }
    return choices;
}

std::vector<FilterChoice> countryChoices(Register &store)
{
    QSet<CountryId> used;
    if (const Result<std::vector<City>> cities = store.all<City>()) {
        for (const City &city : *cities)
            used.insert(city.countryId);
    }
    std::vector<FilterChoice> choices = rowChoices<Country>(store);
    std::erase_if(choices, [&used](const FilterChoice &choice) {
        return !used.contains(CountryId(choice.value.toLongLong()));
    });
    std::sort(choices.begin(), choices.end(),
              [](const FilterChoice &a, const FilterChoice &b) { return sortKey(a.text) < sortKey(b.text); });
    return choices;
}

std::vector<FilterChoice> actorChoices(Register &store)
{
    std::vector<FilterChoice> choices;
    for (const QString &name : actorNames(store.database()).value_or(QStringList()))
        choices.push_back({name.isEmpty() ? wordsForUnknown().in(interfaceLanguage()) : name, name});
    return choices;
}

std::vector<FilterChoice> kindChoices()
{
    std::vector<FilterChoice> choices;
    store::forEachTable([&choices]<typename Row>(std::type_identity<Row>) {
        const QString table = store::tableName<Row>();
        choices.push_back({capitalised(store::kindInWords(table)), table});
    });
    return choices;
}

} // namespace yeonsu
