#include "dialogs/city_edit.h"

#include "dialogs/choices.h"
#include "domain/text.h"
#include "exchange/new_register.h"
#include "support/language.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

struct CityEdit::Entry
{
    City city; ///< a placeholder as id: the register does not have it yet
    QString country;
    QStringList names; ///< folded
    int population = 0;

    /// How near what is typed comes to one of the names.
    enum class Nearness { IsCalledSo, BeginsSo, HasIt, None };

    [[nodiscard]] Nearness nearnessTo(const QString &folded) const
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
};

namespace {

constexpr std::size_t mostSuggestions = 12;
constexpr CityId newCity(-1);

bool hasHangul(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

CityEdit::CityEdit(const ReferenceRows &rows, const std::vector<CityAlias> &aliases, QWidget *parent)
    : CompoundEdit(parent)
    , m_name(new SuggestEdit([this](const QString &typed) { return suggestionsFor(typed); }, this))
    , m_countryRow(new QWidget(this))
    , m_country(new QComboBox(m_countryRow))
{
    setPlaces(rows, aliases);
    m_country->setAccessibleName(tr("Country of the new city"));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(8);
    auto *countryLayout = new QVBoxLayout(m_countryRow);
    countryLayout->setContentsMargins(0, 0, 0, 0);
    auto *hint = new QLabel(tr("This city is new to the register. Which country is it in?"), m_countryRow);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    countryLayout->addWidget(hint);
    countryLayout->addWidget(m_country);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_countryRow);
    m_countryRow->hide();
    setFocusProxy(m_name);
    connect(m_name, &SuggestEdit::edited, this, &CityEdit::showCountry);
    connect(m_name, &SuggestEdit::edited, this, &CityEdit::edited);
    connect(m_country, &QComboBox::currentIndexChanged, this, &CityEdit::edited);
}

CityEdit::~CityEdit() = default;

void CityEdit::setPlaces(const ReferenceRows &rows, const std::vector<CityAlias> &aliases)
{
    m_entries.clear();
    addEntries(rows, aliases);
    addSuggestedEntries(rows);
    m_country->clear();
    fillByName(*m_country, rows.countries, tr("Choose a country"));
}

void CityEdit::addEntries(const ReferenceRows &rows, const std::vector<CityAlias> &aliases)
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

void CityEdit::addSuggestedEntries(const ReferenceRows &rows)
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

void CityEdit::setCity(CityId id)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].city.id == id && !id.isNull())
            m_name->choose(suggestionOf(i));
    }
}

Suggestion CityEdit::suggestionOf(std::size_t entry) const
{
    const Entry &found = m_entries[entry];
    const QString name = nameIn(interfaceLanguage(), found.city);
    const QString label = found.city.id.isPlaceholder() ? tr("%1 · %2 (new)").arg(name, found.country)
                                                        : u"%1 · %2"_s.arg(name, found.country);
    return {name, label, QVariant::fromValue(entry)};
}

/// The nearest names first, the register's own before the suggested ones, larger cities before smaller ones.
std::vector<Suggestion> CityEdit::suggestionsFor(const QString &typed) const
{
    const QString text = foldedText(typed);
    std::vector<std::tuple<Entry::Nearness, bool, int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const Entry::Nearness nearness = entry.nearnessTo(text);
        if (nearness != Entry::Nearness::None)
            found.emplace_back(nearness, entry.city.id.isPlaceholder(), -entry.population, i);
    }
    const std::size_t count = std::min(found.size(), mostSuggestions);
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end());
    std::vector<Suggestion> suggestions;
    for (std::size_t i = 0; i < count; ++i)
        suggestions.push_back(suggestionOf(std::get<std::size_t>(found[i])));
    return suggestions;
}

std::optional<std::size_t> CityEdit::entryNamed(const QString &name) const
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

std::optional<std::size_t> CityEdit::chosenEntry() const
{
    return m_name->chosen().isValid() ? m_name->chosen().value<std::size_t>() : entryNamed(m_name->text());
}

std::optional<City> CityEdit::city() const
{
    if (const std::optional<std::size_t> entry = chosenEntry())
        return m_entries[*entry].city;
    const QString name = normalisedText(m_name->text());
    if (name.isEmpty())
        return std::nullopt;
    City city;
    city.id = newCity;
    city.countryId = currentId<Country>(*m_country);
    (hasHangul(name) ? city.nameKo : city.nameEn) = name;
    return city;
}

bool CityEdit::isNew() const
{
    const std::optional<City> chosen = city();
    return chosen && chosen->id.isPlaceholder();
}

QVariantMap CityEdit::state() const
{
    const std::optional<City> chosen = city();
    return {{u"text"_s, m_name->text()},
            {u"city"_s, chosen && !isNew() ? chosen->id.value() : 0},
            {u"country"_s, m_country->currentData()}};
}

void CityEdit::setState(const QVariantMap &state)
{
    m_name->setState({{u"text"_s, state[u"text"_s]}});
    setCity(CityId(state[u"city"_s].toLongLong()));
    m_country->setCurrentIndex(std::max(0, m_country->findData(state[u"country"_s])));
    showCountry();
}

void CityEdit::showCountry()
{
    m_countryRow->setVisible(!chosenEntry() && !normalisedText(m_name->text()).isEmpty());
}

} // namespace yeonsu
