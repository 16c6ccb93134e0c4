#include "charts/chart_numbers.h"

#include "figures/share.h"
#include "support/theme_colours.h"

#include <numeric>

namespace yeonsu {

namespace {

QString labelOf(const ChartQuestion &asked, const Category &category, Language language)
{
    return asked.rows == Dimension::Year ? category.key : nameIn(language, category);
}

bool isRest(const Category &category)
{
    return category.isOther || category.isUnknown();
}

std::vector<qint64> valuesOfRow(const CrossTab &tab, std::size_t row)
{
    if (!tab.columns)
        return {tab.cells[row]};
    const auto first = tab.cells.begin() + qsizetype(row * tab.columnCategories.size());
    return {first, first + qsizetype(tab.columnCategories.size())};
}

/// What is made of several need not have as many as they have together.
std::optional<qint64> besideOfRow(const CrossTab *beside, const Category &category)
{
    if (!beside || category.gathers > 0)
        return std::nullopt;
    const auto &rows = beside->rowCategories;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Category &row) { return row.key == category.key; });
    return found == rows.end() ? 0 : beside->cells[std::size_t(found - rows.begin())];
}

std::vector<ChartCategory> categoriesOf(const ChartChoice &choice, const CrossTab &tab,
                                        const CrossTab *beside)
{
    std::vector<ChartCategory> categories;
    for (std::size_t row = 0; row < tab.rowCategories.size(); ++row) {
        const Category &category = tab.rowCategories[row];
        categories.push_back({.key = category.key,
                              .label = labelOf(question(choice), category, choice.language),
                              .isRest = isRest(category),
                              .values = valuesOfRow(tab, row),
                              .value = tab.columns ? tab.rowTotals[row] : tab.cells[row],
                              .beside = besideOfRow(beside, category),
                              .gathers = category.gathers});
    }
    return categories;
}

std::vector<ChartSeries> seriesOf(const CrossTab &tab, Language language)
{
    if (!tab.columns)
        return {{}};
    std::vector<ChartSeries> series;
    for (const Category &category : tab.columnCategories)
        series.push_back({category.key, nameIn(language, category), isRest(category), category.gathers});
    return series;
}

void removeEmpty(std::vector<ChartCategory> &categories)
{
    std::erase_if(categories, [](const ChartCategory &category) { return category.value == 0; });
}

/// A period without courses is a gap that must be seen, at the ends of the period that the chart names, too.
void fillYears(std::vector<ChartCategory> &years, const ChartChoice &choice, std::size_t seriesCount)
{
    if (years.empty())
        return;
    const auto yearOf = [](const ChartCategory &year) { return year.key.toInt(); };
    const int first =
        choice.fromYear > 0 ? std::min(choice.fromYear, yearOf(years.front())) : yearOf(years.front());
    const int last = std::max(choice.toYear, yearOf(years.back()));
    std::vector<ChartCategory> filled;
    auto next = years.begin();
    for (int year = first; year <= last; ++year) {
        if (next != years.end() && yearOf(*next) == year) {
            filled.push_back(*next++);
            continue;
        }
        const QString key = QString::number(year);
        filled.push_back(
            {.key = key, .label = key, .values = std::vector<qint64>(seriesCount), .beside = {}});
    }
    years = std::move(filled);
}

void removeSeries(ChartNumbers &numbers, std::size_t series)
{
    numbers.series.erase(numbers.series.begin() + qsizetype(series));
    for (ChartCategory &category : numbers.categories)
        category.values.erase(category.values.begin() + qsizetype(series));
}

void removeEmptySeries(ChartNumbers &numbers)
{
    for (std::size_t i = numbers.series.size(); i-- > 0 && numbers.series.size() > 1;) {
        const auto isUsed = [i](const ChartCategory &category) { return category.values[i] > 0; };
        if (std::none_of(numbers.categories.begin(), numbers.categories.end(), isUsed))
            removeSeries(numbers, i);
    }
}

bool isDrawnBefore(const ChartCategory &left, const ChartCategory &right)
{
    if (left.isRest != right.isRest)
        return right.isRest;
    return !left.isRest && left.value > right.value;
}

void putInOrder(ChartNumbers &numbers, ChartOrder order)
{
    if (order == ChartOrder::ByValue)
        std::stable_sort(numbers.categories.begin(), numbers.categories.end(), isDrawnBefore);
}

/// A category or a series, as far as folding goes.
struct Part
{
    QString key;
    bool isRest = false;
    qint64 size = 0;
    int gathers = 0;
};

/// The parts to become one so that `count` are left; none where there are no more than that.
std::vector<std::size_t> smallest(const std::vector<Part> &parts, std::size_t count)
{
    constexpr std::size_t roomForOther = 4; // where there is less, "other" is one of the others
    if (parts.size() <= count)
        return {};
    const auto rank = [&](std::size_t index) {
        const Part &part = parts[index];
        if (part.key == foldedKey)
            return std::pair(-1, part.size);
        const int keptLonger = part.key == unknownKey ? 2 : part.isRest && count >= roomForOther ? 1 : 0;
        return std::pair(keptLonger, part.size);
    };
    std::vector<std::size_t> order(parts.size());
    std::iota(order.rbegin(), order.rend(), 0); // of equals, those drawn last go first
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return rank(left) < rank(right); });
    order.resize(parts.size() - count + 1);
    return order;
}

/// All that these parts are made of.
Category othersOf(const std::vector<Part> &parts, const std::vector<std::size_t> &indices, bool addsUp)
{
    int gathers = 0;
    for (const std::size_t index : indices)
        gathers += std::max(1, parts[index].gathers);
    return foldedCategory(gathers, addsUp);
}

} // namespace

bool ChartNumbers::restOutgrowsAll() const
{
    if (series.size() > 1 || categories.size() < 2 || categories.back().key != foldedKey)
        return false;
    return std::all_of(categories.begin(), categories.end() - 1, [this](const ChartCategory &category) {
        return category.value < categories.back().value;
    });
}

qint64 ChartNumbers::largest() const
{
    qint64 largest = 0;
    for (const ChartCategory &category : categories)
        largest = std::max(largest, category.value);
    return largest;
}

ChartNumbers chartNumbers(const ChartChoice &choice, const CrossTab &counted, const CrossTab *beside)
{
    ChartNumbers numbers;
    numbers.measure = counted.measure;
    numbers.series = seriesOf(counted, choice.language);
    numbers.categories = categoriesOf(choice, counted, beside);
    numbers.total = counted.total;
    numbers.isAtLeast = counted.isAtLeast;
    numbers.categoriesAddUp = isAdditive(counted.measure, counted.rows);
    numbers.seriesAddUp = !counted.columns || isAdditive(counted.measure, *counted.columns);
    if (beside) {
        numbers.besideMeasure = beside->measure;
        numbers.besideTotal = beside->total;
        numbers.besideIsAtLeast = beside->isAtLeast;
    }
    removeEmpty(numbers.categories);
    if (counted.rows == Dimension::Year)
        fillYears(numbers.categories, choice, numbers.series.size());
    removeEmptySeries(numbers);
    putInOrder(numbers, choice.order);
    return numbers;
}

ChartNumbers outcomeNumbers(const ChartChoice &choice)
{
    const OutcomeFigures &figures = choice.outcomes->figures;
    ChartNumbers numbers;
    numbers.measure = std::nullopt;
    for (const Category &kind : figures.kinds)
        numbers.series.push_back({kind.key, nameIn(choice.language, kind), isRest(kind)});
    for (std::size_t i = 0; i < figures.continents.size(); ++i) {
        const Category &continent = figures.continents[i];
        const auto first = figures.cells.begin() + qsizetype(i * figures.kinds.size());
        ChartCategory category{.key = continent.key,
                               .label = nameIn(choice.language, continent),
                               .isRest = isRest(continent),
                               .values = {first, first + qsizetype(figures.kinds.size())},
                               .beside = {}};
        category.value = std::accumulate(category.values.begin(), category.values.end(), qint64(0));
        numbers.total += category.value;
        numbers.categories.push_back(category);
    }
    if (numbers.series.empty())
        numbers.series = {{}};
    putInOrder(numbers, choice.order);
    return numbers;
}

qint64 ChartNumbers::largestPart() const
{
    qint64 largest = 0;
    for (const ChartCategory &category : categories)
        largest = std::max(largest, *std::max_element(category.values.begin(), category.values.end()));
    return largest;
}

ChartNumbers folded(const ChartNumbers &numbers, std::size_t count, Language language)
{
    std::vector<Part> parts;
    for (const ChartCategory &category : numbers.categories)
        parts.push_back({category.key, category.isRest, category.value, category.gathers});
    const std::vector<std::size_t> small = smallest(parts, count);
    if (small.empty())
        return numbers;

    ChartNumbers result = numbers;
    const Category others = othersOf(parts, small, numbers.categoriesAddUp);
    ChartCategory rest{.key = foldedKey,
                       .label = nameIn(language, others),
                       .isRest = true,
                       .values = std::vector<qint64>(numbers.series.size()),
                       .beside = {},
                       .gathers = others.gathers};
    for (const std::size_t index : small) {
        ChartCategory &category = result.categories[index];
        rest.value += category.value;
        std::transform(category.values.begin(), category.values.end(), rest.values.begin(),
                       rest.values.begin(), std::plus<>());
        category.key = foldedKey;
    }
    std::erase_if(result.categories, [](const ChartCategory &category) { return category.key == foldedKey; });
    result.categories.push_back(rest);
    return result;
}

ChartNumbers foldedSeries(const ChartNumbers &numbers, std::size_t count, Language language)
{
    std::vector<Part> parts;
    for (std::size_t s = 0; s < numbers.series.size(); ++s) {
        const ChartSeries &series = numbers.series[s];
        parts.push_back({series.key, series.isRest, 0, series.gathers});
        for (const ChartCategory &category : numbers.categories)
            parts.back().size += category.values[s];
    }
    const std::vector<std::size_t> small = smallest(parts, count);
    if (small.empty())
        return numbers;

    ChartNumbers result = numbers;
    for (const std::size_t index : small)
        result.series[index].key = foldedKey;
    for (ChartCategory &category : result.categories) {
        category.values.push_back(0);
        for (const std::size_t index : small)
            category.values.back() += category.values[index];
    }
    const Category others = othersOf(parts, small, numbers.seriesAddUp);
    result.series.push_back({foldedKey, nameIn(language, others), true, others.gathers});
    for (std::size_t s = numbers.series.size(); s-- > 0;) {
        if (result.series[s].key == foldedKey)
            removeSeries(result, s);
    }
    return result;
}

ChartNumbers mostDrawn(const ChartChoice &choice, const ChartNumbers &numbers)
{
    const std::size_t colours = lightColours().series.size();
    const std::size_t most = isRound(choice.kind) ? colours : mostCategories(choice);
    const ChartNumbers fewer =
        isInTime(question(choice).rows) ? numbers : folded(numbers, most, choice.language);
    return foldedSeries(fewer, colours, choice.language);
}

int sumOfShares(const ChartNumbers &numbers)
{
    int sum = 0;
    for (const ChartCategory &category : numbers.categories)
        sum += shareInTenths(category.value, numbers.total);
    return sum;
}

} // namespace yeonsu
