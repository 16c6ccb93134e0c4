#include "figures/axis.h"

#include "domain/vocabulary.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

Category category(const QString &key, const Words &words)
{
    return {key, words.korean, words.english, false};
}

template <typename Row>
Category category(const QString &key, const Row &row)
{
    return {key, nameIn(Language::Korean, row), nameIn(Language::English, row), false};
}

/// Collects the categories of rows with ids, and finds their index by id; unknown is the last.
template <typename Row>
class CategoryIndex
{
public:
    template <typename KeyOf>
    CategoryIndex(const std::vector<Row> &rows, std::vector<Category> &categories, KeyOf keyOf)
        : m_unknown(std::uint32_t(rows.size()))
    {
        categories.reserve(rows.size() + 1);
        for (const Row &row : rows) {
            m_index.insert(row.id, std::uint32_t(categories.size()));
            categories.push_back(category(keyOf(row), row));
        }
        categories.push_back(category(unknownKey, wordsForUnknown()));
    }

    [[nodiscard]] std::uint32_t operator[](Id<Row> id) const { return m_index.value(id, m_unknown); }

private:
    QHash<Id<Row>, std::uint32_t> m_index;
    std::uint32_t m_unknown;
};

constexpr auto keyOfRow = [](const auto &row) { return row.key; };

template <typename Slots, typename CodeOf>
std::vector<std::uint32_t> codesFor(const Slots &allSlots, CodeOf codeOf)
{
    std::vector<std::uint32_t> codes;
    codes.reserve(allSlots.size());
    for (const auto &slot : allSlots)
        codes.push_back(codeOf(slot));
    return codes;
}

Axis yearAxis(const FactTable &facts, const YearSpan &years)
{
    Axis axis;
    for (int year = years.first; year <= years.last; ++year)
        axis.categories.push_back(
            {QString::number(year), QString::number(year), QString::number(year), false});
    axis.codes = codesFor(facts.courses(), [&years](const CourseFact &course) {
        const bool inside = course.year >= years.first && course.year <= years.last;
        return inside ? std::uint32_t(course.year - years.first) : noCategory;
    });
    return axis;
}

Axis modeAxis(const FactTable &facts)
{
    Axis axis;
    for (const auto &[mode, key] : keyTable<CourseMode>)
        axis.categories.push_back(category(key, wordsFor(mode)));
    axis.codes =
        codesFor(facts.courses(), [](const CourseFact &course) { return std::uint32_t(course.mode); });
    return axis;
}

Axis themeAxis(const FactTable &facts)
{
    Axis axis;
    const CategoryIndex<Theme> index(facts.reference().themes, axis.categories, keyOfRow);
    axis.codes =
        codesFor(facts.courses(), [&index](const CourseFact &course) { return index[course.themeId]; });
    return axis;
}

Axis themeGroupAxis(const FactTable &facts)
{
    Axis axis;
    const ReferenceRows &reference = facts.reference();
    const CategoryIndex<ThemeGroup> index(reference.themeGroups, axis.categories, keyOfRow);
    for (std::size_t i = 0; i < reference.themeGroups.size(); ++i)
        axis.categories[i].isOther = reference.themeGroups[i].isOther;
    QHash<ThemeId, ThemeGroupId> groupOf;
    for (const Theme &theme : reference.themes)
        groupOf.insert(theme.id, theme.groupId);
    axis.codes = codesFor(facts.courses(),
                          [&](const CourseFact &course) { return index[groupOf.value(course.themeId)]; });
    return axis;
}

/// "All regions", the continents, and those countries that a course is meant for.
Axis targetAxis(const FactTable &facts)
{
    Axis axis;
    axis.categories.push_back(category(TargetRegion().key(), wordsForAllRegions()));
    for (const Continent &continent : facts.reference().continents)
        axis.categories.push_back(category(TargetRegion::continent(continent.key).key(), continent));
    QHash<QString, std::uint32_t> index;
    for (const Category &known : axis.categories)
        index.insert(known.key, std::uint32_t(index.size()));
    QSet<QString> used;
    for (const CourseFact &course : facts.courses())
        used.insert(course.target);
    for (const Country &country : facts.reference().countries) {
        const QString key = TargetRegion::country(country.code).key();
        if (!used.contains(key))
            continue;
        index.insert(key, std::uint32_t(axis.categories.size()));
        axis.categories.push_back(category(key, country));
    }
    const auto unknown = std::uint32_t(axis.categories.size());
    axis.categories.push_back(category(unknownKey, wordsForUnknown()));
    axis.codes = codesFor(facts.courses(),
                          [&](const CourseFact &course) { return index.value(course.target, unknown); });
    return axis;
}

QHash<CityId, CountryId> countriesOfCities(const FactTable &facts)
{
    QHash<CityId, CountryId> countryOf;
    for (const City &city : facts.reference().cities)
        countryOf.insert(city.id, city.countryId);
    return countryOf;
}

Axis countryAxis(const FactTable &facts)
{
    Axis axis;
    axis.owner = AxisOwner::Place;
    const CategoryIndex<Country> index(facts.reference().countries, axis.categories,
                                       [](const Country &country) { return country.code; });
    const QHash<CityId, CountryId> countryOf = countriesOfCities(facts);
    axis.codes = codesFor(facts.places(), [&](const PlaceFact &place) {
        return index[place.cityId.isNull() ? place.countryId : countryOf.value(place.cityId)];
    });
    return axis;
}

Axis continentAxis(const FactTable &facts)
{
    Axis axis;
    axis.owner = AxisOwner::Place;
    const CategoryIndex<Continent> index(facts.reference().continents, axis.categories, keyOfRow);
    const QHash<CityId, CountryId> countryOf = countriesOfCities(facts);
    QHash<CountryId, ContinentId> continentOf;
    for (const Country &country : facts.reference().countries)
        continentOf.insert(country.id, country.continentId);
    axis.codes = codesFor(facts.places(), [&](const PlaceFact &place) {
        const CountryId country = place.cityId.isNull() ? place.countryId : countryOf.value(place.cityId);
        return index[country.isNull() ? place.continentId : continentOf.value(country)];
    });
    return axis;
}

/// "UG/Kampala"; the cities of one country that share a name are told apart by their ids.
Axis cityAxis(const FactTable &facts)
{
    QHash<CountryId, QString> codeOf;
    for (const Country &country : facts.reference().countries)
        codeOf.insert(country.id, country.code);
    QSet<QString> taken;
    Axis axis;
    axis.owner = AxisOwner::Place;
    const CategoryIndex<City> index(facts.reference().cities, axis.categories, [&](const City &city) {
        QString key = codeOf.value(city.countryId) + u'/' + nameIn(Language::English, city);
        if (taken.contains(key))
            key += u"#%1"_s.arg(city.id.value());
        taken.insert(key);
        return key;
    });
    axis.codes = codesFor(facts.places(), [&index](const PlaceFact &place) { return index[place.cityId]; });
    return axis;
}

Axis seniorityAxis(const FactTable &facts)
{
    Axis axis;
    axis.owner = AxisOwner::Seniority;
    const CategoryIndex<Seniority> index(facts.reference().seniorities, axis.categories, keyOfRow);
    axis.codes = codesFor(facts.seniorities(), [&index](SeniorityId id) { return index[id]; });
    return axis;
}

} // namespace

Axis axisOf(const FactTable &facts, Dimension dimension, const YearSpan &years)
{
    switch (dimension) {
    case Dimension::Year:
        return yearAxis(facts, years);
    case Dimension::ThemeGroup:
        return themeGroupAxis(facts);
    case Dimension::Theme:
        return themeAxis(facts);
    case Dimension::Mode:
        return modeAxis(facts);
    case Dimension::TargetRegion:
        return targetAxis(facts);
    case Dimension::Continent:
        return continentAxis(facts);
    case Dimension::Country:
        return countryAxis(facts);
    case Dimension::City:
        return cityAxis(facts);
    case Dimension::Seniority:
        return seniorityAxis(facts);
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
