#include "exchange/known_cities.h"

#include "exchange/word_table.h"

namespace yeonsu {

KnownCities::KnownCities(const std::vector<City> &cities, const std::vector<CityAlias> &aliases)
{
    for (const City &city : cities) {
        add(city.countryId, city.nameKo, city.id);
        add(city.countryId, city.nameEn, city.id);
    }
    for (const CityAlias &alias : aliases)
        add(countryOf(alias.cityId), alias.name, alias.cityId);
}

void KnownCities::add(CountryId country, const QString &name, CityId city)
{
    m_countries.insert(city, country);
    const QString folded = foldedText(name);
    if (folded.isEmpty() || m_cities.contains({country, folded}))
        return;
    m_cities.insert({country, folded}, city);
    m_named[folded].push_back(city);
    const QString letters = lettersOf(folded);
    m_ofCountry[country].push_back({letters, city});
    if (!letters.isEmpty() && !m_spelled.contains({country, letters}))
        m_spelled.insert({country, letters}, city);
}

std::optional<CityId> KnownCities::find(CountryId country, const QString &name) const
{
    const QString folded = foldedText(name);
    if (const auto found = m_cities.constFind({country, folded}); found != m_cities.constEnd())
        return *found;
    const auto spelled = m_spelled.constFind({country, lettersOf(folded)});
    return spelled == m_spelled.constEnd() ? std::nullopt : std::optional(*spelled);
}

std::vector<CityId> KnownCities::named(const QString &name) const
{
    return m_named.value(foldedText(name));
}

std::optional<CityId> KnownCities::near(CountryId country, const QString &name) const
{
    const std::vector<Named> cities = m_ofCountry.value(country);
    std::vector<QString> letters;
    letters.reserve(cities.size());
    for (const Named &city : cities)
        letters.push_back(city.letters);
    const std::optional<std::size_t> nearest = nearestWord(comparableWord(name), letters);
    return nearest ? std::optional(cities[*nearest].city) : std::nullopt;
}

} // namespace yeonsu
