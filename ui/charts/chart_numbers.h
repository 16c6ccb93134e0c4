// The numbers of a chart: labels, values, shares and totals, in the order in which they are drawn.
#pragma once

#include "charts/chart_choice.h"
#include "figures/small_cells.h"

#include <QStringList>

namespace yeonsu {

struct ChartSeries
{
    QString key; ///< of the category of the second dimension; empty where there is one series only
    QString label;
    bool isRest = false; ///< "other", "unknown" or folded: grey
    int gathers = 0;     ///< as Category::gathers
};

struct ChartCategory
{
    QString key;
    QString label;
    bool isRest = false;          ///< "other", "unknown" or folded: last, and grey
    std::vector<qint64> values;   ///< one for each series, none negative
    qint64 value = 0;             ///< of the category as a whole; drawn as its size
    std::optional<qint64> beside; ///< the second measure, where the question has one
    int gathers = 0;              ///< as Category::gathers
};

/// A category without a value is left out, except a year of the choice's period or between two that have one:
/// those are there also where the register has no row for them.
struct ChartNumbers
{
    std::optional<Measure> measure = Measure::Attendances; ///< none: outcomes
    std::optional<Measure> besideMeasure;
    std::vector<ChartSeries> series; ///< never empty; only those with a value
    std::vector<ChartCategory> categories;
    qint64 total = 0;
    std::optional<qint64> besideTotal;
    bool isAtLeast = false; ///< every number, as CrossTab::isAtLeast has it
    bool besideIsAtLeast = false;
    bool categoriesAddUp = true; ///< to the total; not so where one person is counted in several
    bool seriesAddUp = true;     ///< to the value of their category

    [[nodiscard]] bool isEmpty() const { return categories.empty(); }
    /// Whether the folded category is larger than every other one: beside a bar for it, those that have
    /// names would be stubs.
    [[nodiscard]] bool restOutgrowsAll() const;
    /// The largest value of a category, or of a single part of one; 0 where there is none.
    [[nodiscard]] qint64 largest() const;
    [[nodiscard]] qint64 largestPart() const;
};

/// `beside` counts the second measure over the same rows under the same filter, where the question has one.
[[nodiscard]] ChartNumbers chartNumbers(const ChartChoice &choice, const CrossTab &counted,
                                        const CrossTab *beside = nullptr);

/// Of a choice of outcomes.
[[nodiscard]] ChartNumbers outcomeNumbers(const ChartChoice &choice);

/// At most `count` (at least 2) categories: the smallest become one, which says how many they are and is
/// as large as they are together; of equals, those that stand last. What is unknown is never among them, nor
/// "other" as long as there is room for it. A folded category has no second measure, which need not add up.
[[nodiscard]] ChartNumbers folded(const ChartNumbers &numbers, std::size_t count, Language language);

/// At most `count` (at least 2) series, by the same rules.
[[nodiscard]] ChartNumbers foldedSeries(const ChartNumbers &numbers, std::size_t count, Language language);

/// No more categories and series than any picture has colours and room for.
[[nodiscard]] ChartNumbers mostDrawn(const ChartChoice &choice, const ChartNumbers &numbers);

/// What the printed shares of the categories add up to, in tenths of a percent.
[[nodiscard]] int sumOfShares(const ChartNumbers &numbers);

} // namespace yeonsu
