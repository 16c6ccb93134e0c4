// What the user picked: which figure, drawn how, under which filter, in which language.
#pragma once

#include "domain/bilingual.h"
#include "domain/logo.h"
#include "figures/chart_topic.h"
#include "figures/filter.h"
#include "figures/outcome_figures.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace yeonsu {

/// By value: largest first, with "other" and "unknown" at the end.
enum class ChartOrder { ByValue, Register };

/// Years and levels of seniority have an order of their own; the rest goes by value.
[[nodiscard]] ChartOrder defaultOrder(Dimension rows);

/// Outcomes are no facts: what was counted of them comes with the choice, and by what they were narrowed.
struct CountedOutcomes
{
    OutcomeFigures figures;
    QString filterKo; ///< by what they were narrowed, in words; empty where they were not
    QString filterEn;

    bool operator==(const CountedOutcomes &) const = default;
};

struct ChartChoice
{
    ChartTopic topic = ChartTopic::Themes;
    std::optional<ChartQuestion> own;        ///< what the user asks in the place of a topic
    QString ownName;                         ///< what the user calls it
    std::optional<CountedOutcomes> outcomes; ///< what is drawn in the place of topic and filter
    ChartKind kind = ChartKind::Bar;         ///< one of chartKinds() of the choice
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

/// Outcomes by continent, each in its kinds.
[[nodiscard]] ChartChoice outcomeChoice(const CountedOutcomes &outcomes, Language language);

/// The kinds that a choice can be drawn as, the usual one first. Parts of a whole are only drawn where they
/// add up to it; see isAdditive().
[[nodiscard]] std::vector<ChartKind> chartKinds(const ChartChoice &choice);

/// What is counted for the choice's kind: series only where the kind shows them. Of outcomes no more than by
/// what they are ordered, since neither they nor their kinds are among measures and dimensions.
[[nodiscard]] ChartQuestion question(const ChartChoice &choice);

/// What its file is called, without ending: "continents-ko". ASCII; of an own chart its measure and
/// dimensions.
[[nodiscard]] QString fileName(const ChartChoice &choice);

/// How many categories are drawn at most; the smallest are folded into one.
[[nodiscard]] std::size_t mostCategories(const ChartChoice &choice);

} // namespace yeonsu
