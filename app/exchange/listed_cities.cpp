#include "exchange/listed_cities.h"

#include "domain/text.h"
#include "exchange/new_register.h"

#include <algorithm>

namespace yeonsu {

namespace {

/// Both names of a city that GeoNames knows, by one of them.
std::optional<CitySuggestion> suggestionFor(const QString &countryCode, const QString &name)
{
    static const auto byName = [] {
        QHash<std::pair<QString, QString>, std::size_t> all;
        const std::vector<CitySuggestion> &suggestions = citySuggestions();
        for (std::size_t i = 0; i < suggestions.size(); ++i) {
            for (const QString &known : {suggestions[i].nameKo, suggestions[i].nameEn}) {
                const std::pair key(suggestions[i].countryCode, foldedText(known));
                if (!known.isEmpty() && !all.contains(key))
                    all.insert(key, i);
            }
        }
        return all;
    }();
    const auto found = byName.constFind({countryCode, foldedText(name)});
    return found == byName.constEnd() ? std::nullopt : std::optional(citySuggestions()[*found]);
}

} // namespace

ListedCities::ListedCities(const ImportDecisions &decisions, const ImportKnown &known)
    : m_decisions(decisions)
    , m_known(known)
{
}

CityId ListedCities::in(CountryId country, const QString &name)
{
    const auto remembered = m_found.constFind({country, name});
    if (remembered != m_found.constEnd())
        return *remembered;
    std::optional<CityId> city = m_known.cities.find(country, name);
    if (!city) {
        const auto told = m_decisions.cities.constFind({country, foldedText(name)});
        if (told != m_decisions.cities.constEnd())
            city = *told;
    }
    if (!city)
        city = m_named.find(country, name);
    const CityId found = city ? *city : make(country, name);
    m_found.insert({country, name}, found);
    return found;
}

CityId ListedCities::make(CountryId country, const QString &name)
{
    const auto row = std::find_if(m_known.reference.countries.begin(), m_known.reference.countries.end(),
                                  [country](const Country &known) { return known.id == country; });
    City city{CityId(-qint64(m_made.size()) - 1), country, {}, {}, false, false};
    const bool isKnown = row != m_known.reference.countries.end();
    if (const auto suggestion = isKnown ? suggestionFor(row->code, name) : std::nullopt) {
        city.nameKo = suggestion->nameKo;
        city.nameEn = suggestion->nameEn;
        // The register may have it under the name that the list does not say.
        for (const QString &other : {city.nameKo, city.nameEn}) {
            if (const auto known = m_known.cities.find(country, other))
                return *known;
        }
    } else {
        (hasHangul(name) ? city.nameKo : city.nameEn) = name;
    }
    m_made.push_back(city);
    for (const QString &known : {city.nameKo, city.nameEn, name})
        m_named.add(country, known, city.id);
    return city.id;
}

std::vector<ListedPlace> ListedCities::named(const QString &name) const
{
    std::vector<ListedPlace> places;
    for (const KnownCities *having : {&m_known.cities, &m_named}) {
        for (const CityId city : having->named(name))
            places.push_back({having->countryOf(city), city});
    }
    return places;
}

std::vector<CityAlias> ListedCities::aliases() const
{
    std::vector<CityAlias> aliases;
    for (auto told = m_decisions.cities.cbegin(); told != m_decisions.cities.cend(); ++told) {
        for (auto city = m_found.cbegin(); city != m_found.cend(); ++city) {
            const bool isIt = city.key().first == told.key().first && city.value() == told.value() &&
                              foldedText(city.key().second) == told.key().second &&
                              !m_known.cities.find(city.key().first, city.key().second);
            if (isIt) {
                aliases.push_back({{}, told.value(), city.key().second});
                break;
            }
        }
    }
    return aliases;
}

} // namespace yeonsu
