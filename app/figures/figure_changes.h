// Which figures an act would change: counted before it is written, for whoever has to agree to it.
#pragma once

#include "figures/category.h"
#include "figures/dimension.h"
#include "store/change_set.h"

#include <array>

namespace yeonsu {

class FactTable;

/// The measures of a part of the register before the act and after it.
struct FigureLine
{
    /// In the order of the enumeration.
    using Numbers = std::array<qint64, keyTable<Measure>.size()>;

    /// Theme group, continent, country or seniority, which also has all decision makers as one category;
    /// nothing: the whole register.
    std::optional<Dimension> dimension;
    Category category;
    Numbers before{};
    Numbers after{};

    [[nodiscard]] qint64 numberBefore(Measure measure) const { return before[std::size_t(measure)]; }
    [[nodiscard]] qint64 numberAfter(Measure measure) const { return after[std::size_t(measure)]; }
    /// Whether the measure is a figure of such a part at all; else it is not counted.
    [[nodiscard]] bool hasFigure(Measure measure) const;
    [[nodiscard]] bool isChanged(Measure measure) const
    {
        return numberBefore(measure) != numberAfter(measure);
    }
};

struct FigureChanges
{
    /// Those in which something changes: the whole, theme groups, continents, countries, seniority.
    std::vector<FigureLine> lines;
    qint64 attendancesBefore = 0; ///< of the whole register: what shares are taken of
    qint64 attendancesAfter = 0;

    /// Of attendances.
    [[nodiscard]] QString shareBefore(const FigureLine &line) const;
    [[nodiscard]] QString shareAfter(const FigureLine &line) const;
    /// How many numbers and printed shares change.
    [[nodiscard]] int count() const;
};

/// Counts as crossTab() does, on a copy of the facts that follows the act.
[[nodiscard]] FigureChanges figureChanges(const FactTable &facts, const ChangeSet &act);

} // namespace yeonsu
