// What the user picked: which figure, drawn how, under which filter, in which language.
#pragma once

#include "domain/bilingual.h"
#include "domain/key_table.h"
#include "domain/logo.h"
#include "figures/filter.h"

#include <QDate>
#include <QStringList>

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

/// By value: largest first, with "other" and "unknown" at the end.
enum class ChartOrder { ByValue, Register };

/// The kinds that a topic can be drawn as, its own kind first.
[[nodiscard]] std::vector<ChartKind> chartKinds(ChartTopic topic);

[[nodiscard]] inline ChartKind defaultKind(ChartTopic topic)
{
    return chartKinds(topic).front();
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

/// Years and levels of seniority have an order of their own; the rest goes by value.
[[nodiscard]] ChartOrder defaultOrder(Dimension rows);

struct ChartChoice
{
    ChartTopic topic = ChartTopic::Themes;
    std::optional<ChartQuestion> own; ///< what the user asks in the place of a topic
    QString ownName;                  ///< what the user calls it
    ChartKind kind = ChartKind::Bar;  ///< one of chartKinds() of the choice
    ChartOrder order = ChartOrder::ByValue;
    Filter filter;
    QString filterInWords;          ///< shown on the chart; empty where nothing is filtered
    QStringList filterInFewerWords; ///< what is shown where these have no room, the fewest last
    Language language = Language::Korean;
    QString title;        ///< empty: the neutral name of the figure
    QString subtitle;     ///< empty: what, whose kind of number, period and filter
    QString footer;       ///< empty: source, as-of date, totals and notes
    QString organisation; ///< whose register it is, in the chart's language; may be empty
    std::optional<Logo> logo;
    int fromYear = 0; ///< the period shown; 0 where it is not known
    int toYear = 0;
    QDate asOf;

    bool operator==(const ChartChoice &) const = default;
};

/// The topic as it is drawn where the user has chosen nothing.
[[nodiscard]] ChartChoice defaultChoice(ChartTopic topic, Language language);

/// A question of the user's own, drawn as its first kind.
[[nodiscard]] ChartChoice ownChoice(const ChartQuestion &asked, const QString &name, Language language);

/// The kinds that a choice can be drawn as, the usual one first. Parts of a whole are only drawn where they
/// add up to it; see isAdditive().
[[nodiscard]] std::vector<ChartKind> chartKinds(const ChartChoice &choice);

/// What is counted for the choice's kind: series only where the kind shows them.
[[nodiscard]] ChartQuestion question(const ChartChoice &choice);

/// What its file is called, without ending: "continents-ko". ASCII; of an own chart its measure and
/// dimensions.
[[nodiscard]] QString fileName(const ChartChoice &choice);

/// How many categories are drawn at most; the smallest are folded into one.
[[nodiscard]] std::size_t mostCategories(const ChartChoice &choice);

} // namespace yeonsu
