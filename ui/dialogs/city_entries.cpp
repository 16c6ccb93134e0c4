#include "dialogs/city_entries.h"

#include "domain/text.h"
#include "exchange/new_register.h"
#include "support/language.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CityText
{
    Q_DECLARE_TR_FUNCTIONS(CityEntries)
};

constexpr std::size_t mostSuggestions = 12;
constexpr CityId newCity(-1);

} // namespace

CityEntries::Nearness CityEntries::Entry::nearnessTo(const QString &folded) const
{
    Nearness nearest = Nearness::None;
    for (const QString &name : names) {
        if (name == folded)
            return Nearness::IsCalledSo;
        if (name.startsWith(folded))
            nearest = Nearness::BeginsSo;
        else if (folded.size() > 1 && name.contains(folded))
            nearest = std::min(nearest, Nearness::HasIt);
    }
    return nearest;
}

void CityEntries::add(const ReferenceRows &rows, const std::vector<CityAlias> &aliases)
{
    QHash<CountryId, QString> countries;
    for (const Country &country : rows.countries)
        countries.insert(country.id, nameIn(interfaceLanguage(), country));
    QHash<CityId, QStringList> others;
    for (const CityAlias &alias : aliases)
        others[alias.cityId].append(foldedText(alias.name));
    for (const City &city : rows.cities)
        m_entries.push_back(
            {city, countries.value(city.countryId),
             QStringList{foldedText(city.nameKo), foldedText(city.nameEn)} + others.value(city.id), 0});
}

void CityEntries::addSuggested(const ReferenceRows &rows)
{
    QHash<QString, const Country *> countries;
    for (const Country &country : rows.countries)
        countries.insert(country.code, &country);
    std::map<std::pair<CountryId, QString>, std::size_t> known;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        known.try_emplace({m_entries[i].city.countryId, foldedText(m_entries[i].city.nameEn)}, i);
    for (const CitySuggestion &suggestion : citySuggestions()) {
        const Country *country = countries.value(suggestion.countryCode);
        const QString folded = foldedText(suggestion.nameEn);
        if (!country)
            continue;
        if (const auto own = known.find({country->id, folded}); own != known.end()) {
            m_entries[own->second].population = suggestion.population;
            continue;
        }
        m_entries.push_back({{newCity, country->id, suggestion.nameKo, suggestion.nameEn, false, false},
                             nameIn(interfaceLanguage(), *country),
                             {foldedText(suggestion.nameKo), folded},
                             suggestion.population});
    }
}

Suggestion CityEntries::suggestionOf(std::size_t entry) const
{
    const Entry &found = m_entries[entry];
    const QString name = nameIn(interfaceLanguage(), found.city);
    const QString label = found.city.id.isPlaceholder()
                              ? CityText::tr("%1 · %2 (new)").arg(name, found.country)
                              : u"%1 · %2"_s.arg(name, found.country);
    return {name, label, QVariant::fromValue(entry)};
}

std::vector<Suggestion> CityEntries::suggestionsFor(const QString &typed) const
{
    const QString text = foldedText(typed);
    std::vector<std::tuple<Nearness, bool, int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const Nearness nearness = entry.nearnessTo(text);
        if (nearness != Nearness::None)
            found.emplace_back(nearness, entry.city.id.isPlaceholder(), -entry.population, i);
    }
    const std::size_t count = std::min(found.size(), mostSuggestions);
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end());
    std::vector<Suggestion> suggestions;
    for (std::size_t i = 0; i < count; ++i)
        suggestions.push_back(suggestionOf(std::get<std::size_t>(found[i])));
    return suggestions;
}

std::optional<std::size_t> CityEntries::named(const QString &name) const
{
    const QString folded = foldedText(name);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_entries.size() && !folded.isEmpty(); ++i) {
        if (!m_entries[i].names.contains(folded))
            continue;
        const bool isOwn = !m_entries[i].city.id.isPlaceholder();
        if (found && (isOwn || m_entries[*found].city.id.isPlaceholder()))
            return std::nullopt;
        if (!found)
            found = i;
    }
    return found;
}

std::optional<std::size_t> CityEntries::indexOf(CityId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const Entry &entry) { return entry.city.id == id; });
    const bool isThere = found != m_entries.end() && !id.isNull() && !id.isPlaceholder();
    return isThere ? std::optional(std::size_t(found - m_entries.begin())) : std::nullopt;
}

} // namespace yeonsu
