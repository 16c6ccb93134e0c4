#include "dialogs/choices.h"

#include "domain/target_region.h"

namespace yeonsu {

void fillTargetRegions(QComboBox &combo, const std::vector<Continent> &continents,
                       std::vector<Country> countries)
{
    const Language language = interfaceLanguage();
    combo.addItem(wordsForAllRegions().in(language), TargetRegion().key());
    for (const Continent &continent : continents)
        combo.addItem(nameIn(language, continent), TargetRegion::continent(continent.key).key());
    combo.insertSeparator(combo.count());
    sortByName(countries);
    for (const Country &country : countries)
        combo.addItem(nameIn(language, country), TargetRegion::country(country.code).key());
}

} // namespace yeonsu
