#include "charts/chart_numbers.h"

#include "figures/share.h"
#include "support/text_in.h"

#include <numeric>

namespace yeonsu {

namespace {

constexpr const char *others = QT_TRANSLATE_N_NOOP("ChartNumbers", "%n others");

QString labelOf(const ChartQuestion &asked, const Category &category, Language language)
{
    return asked.rows == Dimension::Year ? category.key : nameIn(language, category);
}

std::vector<qint64> valuesOfRow(const CrossTab &tab, std::size_t row)
{
    if (!tab.columns)
        return {tab.cells[row]};
    const auto first = tab.cells.begin() + qsizetype(row * tab.columnCategories.size());
    return {first, first + qsizetype(tab.columnCategories.size())};
}

std::optional<qint64> besideOfRow(const CrossTab *beside, const QString &key)
{
    if (!beside)
        return std::nullopt;
    const auto &rows = beside->rowCategories;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Category &row) { return row.key == key; });
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
                              .isRest = category.isOther || category.isUnknown(),
                              .values = valuesOfRow(tab, row),
                              .value = tab.columns ? tab.rowTotals[row] : tab.cells[row],
                              .beside = besideOfRow(beside, category.key)});
    }
    return categories;
}

std::vector<ChartSeries> seriesOf(const CrossTab &tab, Language language)
{
    if (!tab.columns)
        return {{}};
    std::vector<ChartSeries> series;
    for (const Category &category : tab.columnCategories)
        series.push_back({category.key, nameIn(language, category)});
    return series;
}

void removeEmpty(std::vector<ChartCategory> &categories)
{
    std::erase_if(categories, [](const ChartCategory &category) { return category.value == 0; });
}

/// A period without courses is a gap that must be seen.
void fillYears(std::vector<ChartCategory> &years, std::size_t seriesCount)
{
    std::vector<ChartCategory> filled;
    for (const ChartCategory &year : years) {
        for (int missing = filled.empty() ? year.key.toInt() : filled.back().key.toInt() + 1;
             missing < year.key.toInt(); ++missing) {
            const QString key = QString::number(missing);
            filled.push_back(
                {.key = key, .label = key, .values = std::vector<qint64>(seriesCount), .beside = {}});
        }
        filled.push_back(year);
    }
    years = std::move(filled);
}

void removeEmptySeries(ChartNumbers &numbers)
{
    for (std::size_t i = numbers.series.size(); i-- > 0 && numbers.series.size() > 1;) {
        const auto isUsed = [i](const ChartCategory &category) { return category.values[i] > 0; };
        if (std::any_of(numbers.categories.begin(), numbers.categories.end(), isUsed))
            continue;
        numbers.series.erase(numbers.series.begin() + qsizetype(i));
        for (ChartCategory &category : numbers.categories)
            category.values.erase(category.values.begin() + qsizetype(i));
    }
}

bool isDrawnBefore(const ChartCategory &left, const ChartCategory &right)
{
    if (left.isRest != right.isRest)
        return right.isRest;
    return !left.isRest && left.value > right.value;
}

} // namespace

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
    if (beside) {
        numbers.besideMeasure = beside->measure;
        numbers.besideTotal = beside->total;
    }
    removeEmpty(numbers.categories);
    if (counted.rows == Dimension::Year)
        fillYears(numbers.categories, numbers.series.size());
    removeEmptySeries(numbers);
    if (choice.order == ChartOrder::ByValue)
        std::stable_sort(numbers.categories.begin(), numbers.categories.end(), isDrawnBefore);
    return numbers;
}

ChartNumbers folded(const ChartNumbers &numbers, std::size_t count, Language language)
{
    if (numbers.categories.size() <= count)
        return numbers;
    std::vector<std::size_t> smallestFirst(numbers.categories.size());
    std::iota(smallestFirst.begin(), smallestFirst.end(), 0);
    std::stable_sort(smallestFirst.begin(), smallestFirst.end(), [&](std::size_t left, std::size_t right) {
        return numbers.categories[left].value < numbers.categories[right].value;
    });
    smallestFirst.resize(numbers.categories.size() - count + 1);

    ChartNumbers result = numbers;
    ChartCategory rest{.key = foldedKey,
                       .label = {},
                       .isRest = true,
                       .values = std::vector<qint64>(numbers.series.size()),
                       .beside = {}};
    for (const std::size_t index : smallestFirst) {
        const ChartCategory &small = numbers.categories[index];
        rest.value += small.value;
        std::transform(small.values.begin(), small.values.end(), rest.values.begin(), rest.values.begin(),
                       std::plus<>());
        result.categories[index].key = foldedKey;
    }
    rest.label = TextIn(language, "ChartNumbers").counted(others, qint64(smallestFirst.size()));
    std::erase_if(result.categories, [](const ChartCategory &category) { return category.key == foldedKey; });
    result.categories.push_back(rest);
    return result;
}

int sumOfShares(const ChartNumbers &numbers)
{
    int sum = 0;
    for (const ChartCategory &category : numbers.categories)
        sum += shareInTenths(category.value, numbers.total);
    return sum;
}

} // namespace yeonsu
