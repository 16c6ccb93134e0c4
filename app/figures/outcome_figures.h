// Outcomes, counted by the continent of their city and by their kind.
#pragma once

#include "domain/place.h"
#include "figures/category.h"

#include <span>
#include <vector>

namespace yeonsu {

struct OutcomeSummary;

/// Continents in the register's order, kinds in their own; only those that have an outcome. A continent that
/// is not known stands last.
struct OutcomeFigures
{
    std::vector<Category> continents;
    std::vector<Category> kinds;
    std::vector<qint64> cells; ///< continent by continent, one for each kind

    [[nodiscard]] qint64 cell(std::size_t continent, std::size_t kind) const
    {
        return cells[continent * kinds.size() + kind];
    }

    bool operator==(const OutcomeFigures &) const = default;
};

/// `continents` are all that there are.
[[nodiscard]] OutcomeFigures outcomeFigures(std::span<const OutcomeSummary> outcomes,
                                            const std::vector<Continent> &continents);

} // namespace yeonsu
