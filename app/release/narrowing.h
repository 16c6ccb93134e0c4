// A word of a text that narrows what its numbers count: the name of a theme, "온라인", "since 2019".
#pragma once

#include "figures/filter.h"

#include <vector>

namespace yeonsu {

struct Narrowing
{
    Dimension dimension = Dimension::Year;
    QStringList keys; ///< not of years
    std::optional<int> fromYear;
    std::optional<int> toYear;

    bool operator==(const Narrowing &) const = default;
};

struct NarrowingWord
{
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<Narrowing> meanings; ///< the likeliest first: 전자정부 is a theme, and short for its group
};

/// What of a text narrows one thing: places, say, as continents, countries, cities and target regions.
enum class NarrowingKind { Years, Themes, Mode, Places, Seniority };
inline constexpr std::array narrowingKinds{NarrowingKind::Years, NarrowingKind::Themes, NarrowingKind::Mode,
                                           NarrowingKind::Places, NarrowingKind::Seniority};

[[nodiscard]] constexpr NarrowingKind kindOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Year:
        return NarrowingKind::Years;
    case Dimension::ThemeGroup:
    case Dimension::Theme:
        return NarrowingKind::Themes;
    case Dimension::Mode:
        return NarrowingKind::Mode;
    case Dimension::Seniority:
        return NarrowingKind::Seniority;
    case Dimension::TargetRegion:
    case Dimension::Continent:
    case Dimension::Country:
    case Dimension::City:
        return NarrowingKind::Places;
    }
    return NarrowingKind::Years;
}

[[nodiscard]] inline NarrowingKind kindOf(const NarrowingWord &word)
{
    return kindOf(word.meanings.front().dimension);
}

/// Narrows by one more value, which widens what is selected of the same dimension.
inline void addTo(Filter &filter, const Narrowing &narrowing)
{
    if (narrowing.dimension == Dimension::Year) {
        filter.fromYear = narrowing.fromYear;
        filter.toYear = narrowing.toYear;
        return;
    }
    QStringList keys = filter.selected(narrowing.dimension) + narrowing.keys;
    keys.removeDuplicates();
    filter.select(narrowing.dimension, keys);
}

} // namespace yeonsu
