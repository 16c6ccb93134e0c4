// The charts that there are: what each counts, by what, and as what it can be drawn.
#pragma once

#include "figures/dimension.h"

#include <optional>
#include <vector>

namespace yeonsu {

enum class ChartKind { Bar, Column, Stacked, Grouped, Pie, Donut };

[[nodiscard]] constexpr QLatin1StringView keyOf(ChartKind value)
{
    using enum ChartKind;
    switch (value) {
    case Bar:
        return QLatin1StringView("bar");
    case Column:
        return QLatin1StringView("column");
    case Stacked:
        return QLatin1StringView("stacked");
    case Grouped:
        return QLatin1StringView("grouped");
    case Pie:
        return QLatin1StringView("pie");
    case Donut:
        return QLatin1StringView("donut");
    }
    return {};
}

[[nodiscard]] constexpr bool isRound(ChartKind kind)
{
    return kind == ChartKind::Pie || kind == ChartKind::Donut;
}

/// Whether each category is drawn in parts, one for each category of the second dimension.
[[nodiscard]] constexpr bool hasSeries(ChartKind kind)
{
    return kind == ChartKind::Stacked || kind == ChartKind::Grouped;
}

enum class ChartTopic {
    Themes,
    Continents,
    CitiesByContinent,
    Seniority,
    Years,
    Countries,
    TargetRegions,
    ThemesByYear,
    SeniorityByContinent,
};

[[nodiscard]] constexpr QLatin1StringView keyOf(ChartTopic value)
{
    using enum ChartTopic;
    switch (value) {
    case Themes:
        return QLatin1StringView("themes");
    case Continents:
        return QLatin1StringView("continents");
    case CitiesByContinent:
        return QLatin1StringView("cities-by-continent");
    case Seniority:
        return QLatin1StringView("seniority");
    case Years:
        return QLatin1StringView("years");
    case Countries:
        return QLatin1StringView("countries");
    case TargetRegions:
        return QLatin1StringView("target-regions");
    case ThemesByYear:
        return QLatin1StringView("themes-by-year");
    case SeniorityByContinent:
        return QLatin1StringView("seniority-by-continent");
    }
    return {};
}

/// What a chart counts, and by what.
struct ChartQuestion
{
    Measure measure = Measure::Attendances;
    Dimension rows = Dimension::ThemeGroup;
    std::optional<Dimension> columns; ///< the series of a stacked or grouped chart
    std::optional<Measure> beside;    ///< written beside the value of each category

    bool operator==(const ChartQuestion &) const = default;
};

[[nodiscard]] ChartQuestion chartQuestion(ChartTopic topic);
/// What is counted of it where it is drawn as this kind: series only where the kind shows them.
[[nodiscard]] ChartQuestion asDrawn(ChartQuestion asked, ChartKind kind);

/// The kinds that a question can be drawn as, the usual one first. Parts of a whole are only drawn where they
/// add up to it; see isAdditive().
[[nodiscard]] std::vector<ChartKind> chartKinds(const ChartQuestion &asked);
/// The kinds that a topic can be drawn as, its own kind first.
[[nodiscard]] std::vector<ChartKind> chartKinds(ChartTopic topic);

[[nodiscard]] inline ChartKind defaultKind(ChartTopic topic)
{
    return chartKinds(topic).front();
}

} // namespace yeonsu
