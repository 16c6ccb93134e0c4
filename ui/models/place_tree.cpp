#include "models/place_tree.h"

#include "domain/text.h"
#include "figures/fact_table.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A name cannot hold it.
constexpr char16_t fieldSeparator = u'\n';

/// Puts the rows together, from the outside in.
class TreeBuilder
{
public:
    TreeBuilder(const FactTable &facts, Language language)
        : m_rows(facts.reference())
        , m_figures(placeFigures(facts))
        , m_language(language)
    {
        m_tree.personsAreAtLeast = m_figures.personsAreAtLeast;
        m_tree.rows.reserve(m_rows.continents.size() + m_rows.countries.size() + m_rows.cities.size() + 1);
    }

    PlaceTree build(const std::vector<CityAlias> &aliases)
    {
        QHash<CityId, QStringList> spellings;
        for (const CityAlias &alias : aliases)
            spellings[alias.cityId].append(alias.name);
        for (std::size_t i = 0; i < m_rows.continents.size(); ++i)
            add(m_rows.continents[i], {}, m_figures.continents[i], {});
        for (std::size_t i = 0; i < m_rows.countries.size(); ++i) {
            const Country &row = m_rows.countries[i];
            add(row, placeKey(row.continentId), m_figures.countries[i], {row.code});
        }
        for (std::size_t i = 0; i < m_rows.cities.size(); ++i) {
            const City &row = m_rows.cities[i];
            add(row, placeKey(row.countryId), m_figures.cities[i], spellings.value(row.id));
        }
        if (m_figures.unknown != PlaceNumbers())
            addUnknown();
        return std::move(m_tree);
    }

private:
    template <typename Place>
    void add(const Place &place, const PlaceKey &around, const PlaceNumbers &numbers,
             const QStringList &moreTexts)
    {
        PlaceRow row;
        row.key = placeKey(place.id);
        row.parent = m_index.value(around, -1);
        row.name = {place.nameKo, place.nameEn};
        row.numbers = numbers;
        if constexpr (requires { place.code; })
            row.code = place.code;
        if constexpr (requires { place.isSisterCity; }) {
            row.isMetropolisMember = place.isMetropolisMember;
            row.isSisterCity = place.isSisterCity;
        }
        addTexts(row, moreTexts);
        m_index.insert(row.key, int(m_tree.rows.size()));
        m_tree.rows.push_back(row);
    }

    void addTexts(PlaceRow &row, const QStringList &moreTexts) const
    {
        const QStringList texts = QStringList{row.name.korean, row.name.english} + moreTexts;
        row.searchText = foldedText(row.name.korean);
        for (const QString &text : texts.sliced(1))
            row.searchText += fieldSeparator + foldedText(text);
        if (row.parent >= 0)
            row.searchText += fieldSeparator + m_tree.rows[std::size_t(row.parent)].searchText;
        // Continents are in the register's own order.
        const bool isContinent = row.key.kind == PlaceKind::Continent;
        row.nameKey = isContinent ? QString::number(m_tree.rows.size()) : sortKey(row.name.in(m_language));
        const bool isKorean = m_language == Language::Korean;
        row.otherNameKey = sortKey(isKorean ? row.name.english : row.name.korean);
    }

    void addUnknown()
    {
        PlaceRow row;
        row.numbers = m_figures.unknown;
        const Words words = wordsForUnknown();
        row.searchText = foldedText(words.korean) + fieldSeparator + foldedText(words.english);
        m_tree.rows.push_back(row);
    }

    const ReferenceRows &m_rows;
    PlaceFigures m_figures;
    Language m_language;
    PlaceTree m_tree;
    QHash<PlaceKey, int> m_index;
};

bool hasMark(const PlaceRow &row, const PlaceQuery &query)
{
    return (!query.isMetropolisMember || row.isMetropolisMember) && (!query.isSisterCity || row.isSisterCity);
}

/// Asks each row by itself.
class RowQuestion
{
public:
    RowQuestion(const PlaceTree &tree, const PlaceQuery &query)
        : m_tree(tree)
        , m_query(query)
        , m_words(foldedText(query.search).split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool asksFor(const PlaceRow &row) const
    {
        if (m_query.onlyWithPeople && row.numbers.attendances == 0)
            return false;
        // Marks are of cities; a continent or country is shown for those in it.
        if (!hasMark(row, m_query))
            return false;
        if (m_query.continentId && continentOf(row) != placeKey(*m_query.continentId))
            return false;
        return std::all_of(m_words.begin(), m_words.end(),
                           [&row](const QString &word) { return row.searchText.contains(word); });
    }

private:
    [[nodiscard]] PlaceKey continentOf(const PlaceRow &row) const
    {
        const PlaceRow *outermost = &row;
        while (outermost->parent >= 0)
            outermost = &m_tree.rows[std::size_t(outermost->parent)];
        return outermost->key;
    }

    const PlaceTree &m_tree;
    const PlaceQuery &m_query;
    QStringList m_words;
};

qint64 numberOf(const PlaceRow &row, PlaceSort sort)
{
    switch (sort) {
    case PlaceSort::Cities:
        return row.numbers.cities;
    case PlaceSort::Courses:
        return row.numbers.courses;
    case PlaceSort::Attendances:
        return row.numbers.attendances;
    case PlaceSort::Persons:
        return row.numbers.persons;
    case PlaceSort::Marks:
        return 2 * qint64(row.isMetropolisMember) + qint64(row.isSisterCity);
    case PlaceSort::Name:
    case PlaceSort::OtherName:
        return 0;
    }
    Q_UNREACHABLE();
}

/// Unknown comes last and what is equal goes by name, whichever way the others go.
class RowOrder
{
public:
    explicit RowOrder(const PlaceQuery &query)
        : m_sort(query.sort)
        , m_isDescending(query.order == Qt::DescendingOrder)
    {
    }

    [[nodiscard]] bool isBefore(const PlaceRow &one, const PlaceRow &other) const
    {
        if ((one.key.kind == PlaceKind::Unknown) != (other.key.kind == PlaceKind::Unknown))
            return other.key.kind == PlaceKind::Unknown;
        const PlaceRow &first = m_isDescending ? other : one;
        const PlaceRow &second = m_isDescending ? one : other;
        if (m_sort == PlaceSort::Name)
            return std::tie(first.nameKey, first.key) < std::tie(second.nameKey, second.key);
        if (m_sort == PlaceSort::OtherName && first.otherNameKey != second.otherNameKey)
            return isOtherNameBefore(first, second);
        if (numberOf(one, m_sort) != numberOf(other, m_sort))
            return numberOf(first, m_sort) < numberOf(second, m_sort);
        return std::tie(one.nameKey, one.key) < std::tie(other.nameKey, other.key);
    }

private:
    [[nodiscard]] bool isOtherNameBefore(const PlaceRow &first, const PlaceRow &second) const
    {
        if (first.otherNameKey.isEmpty() || second.otherNameKey.isEmpty())
            return first.otherNameKey.isEmpty() == m_isDescending;
        return first.otherNameKey < second.otherNameKey;
    }

    PlaceSort m_sort;
    bool m_isDescending;
};

std::vector<bool> askedFor(const PlaceTree &tree, const PlaceQuery &query)
{
    const RowQuestion question(tree, query);
    std::vector<bool> isAskedFor;
    isAskedFor.reserve(tree.rows.size());
    for (const PlaceRow &row : tree.rows)
        isAskedFor.push_back(question.asksFor(row));
    return isAskedFor;
}

/// From the inside out, as a place comes after the one around it.
std::vector<bool> withThoseAround(const PlaceTree &tree, std::vector<bool> isShown)
{
    for (std::size_t i = tree.rows.size(); i-- > 0;) {
        if (isShown[i] && tree.rows[i].parent >= 0)
            isShown[std::size_t(tree.rows[i].parent)] = true;
    }
    return isShown;
}

std::vector<int> sortedRows(const PlaceTree &tree, const std::vector<bool> &isShown, const RowOrder &order)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < isShown.size(); ++i) {
        if (isShown[i])
            rows.push_back(int(i));
    }
    std::sort(rows.begin(), rows.end(), [&](int one, int other) {
        return order.isBefore(tree.rows[std::size_t(one)], tree.rows[std::size_t(other)]);
    });
    return rows;
}

} // namespace

bool PlaceQuery::isNarrowed() const
{
    return !search.trimmed().isEmpty() || continentId || isMetropolisMember || isSisterCity || onlyWithPeople;
}

PlaceTree placeTree(const FactTable &facts, const std::vector<CityAlias> &aliases, Language language)
{
    return TreeBuilder(facts, language).build(aliases);
}

ShownPlaces shownPlaces(const PlaceTree &tree, const PlaceQuery &query)
{
    const std::vector<bool> isAskedFor = askedFor(tree, query);
    const std::vector<int> rows = sortedRows(tree, withThoseAround(tree, isAskedFor), RowOrder(query));
    ShownPlaces shown;
    std::vector<int> indexOf(tree.rows.size(), -1);
    for (const int row : rows) {
        indexOf[std::size_t(row)] = int(shown.places.size());
        shown.places.push_back({row, -1, 0, {}, isAskedFor[std::size_t(row)]});
    }
    for (std::size_t i = 0; i < shown.places.size(); ++i) {
        const int around = tree.rows[std::size_t(shown.places[i].row)].parent;
        const int parent = around < 0 ? -1 : indexOf[std::size_t(around)];
        std::vector<int> &siblings = parent < 0 ? shown.roots : shown.places[std::size_t(parent)].children;
        shown.places[i].parent = parent;
        shown.places[i].place = int(siblings.size());
        siblings.push_back(int(i));
    }
    return shown;
}

} // namespace yeonsu
