// Any measure over one or two dimensions under any filter: the one way in which the program counts.
#pragma once

#include "figures/category.h"
#include "figures/filter.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace yeonsu {

class FactTable;
struct YearSpan;

/// Categories are in the register's own order and none is left out; "unknown" is there only where there
/// are such rows. Totals of attendances are sums; totals of every other measure are distinct counts.
struct CrossTab
{
    Measure measure = Measure::Attendances;
    Dimension rows = Dimension::ThemeGroup;
    std::optional<Dimension> columns;

    std::vector<Category> rowCategories;
    std::vector<Category> columnCategories; ///< empty without columns
    std::vector<qint64> cells;              ///< row by row; without columns one for each row
    std::vector<qint64> rowTotals;          ///< empty without columns
    std::vector<qint64> columnTotals;       ///< empty without columns
    qint64 total = 0;
    /// Persons only: headcounts took part, whose people have no names, so there were at least so many.
    bool isAtLeast = false;

    [[nodiscard]] qint64 cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columnCategories.size() + column];
    }
};

[[nodiscard]] CrossTab crossTab(const FactTable &facts, Measure measure, Dimension rows,
                                std::optional<Dimension> columns, const Filter &filter);

/// A measure over everything that the filter lets through.
struct Total
{
    qint64 number = 0;
    bool isAtLeast = false; ///< as CrossTab::isAtLeast
};
[[nodiscard]] Total total(const FactTable &facts, Measure measure, const Filter &filter);

/// From the year of the first to that of the last counted course that the filter lets through, whoever
/// came to it; empty where there is none.
[[nodiscard]] YearSpan yearsCounted(const FactTable &facts, const Filter &filter);

} // namespace yeonsu
