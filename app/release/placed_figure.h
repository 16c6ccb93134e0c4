// A chart or a table that is placed in the body of a release, with the numbers that it shows.
#pragma once

#include "domain/bilingual.h"
#include "domain/error.h"
#include "figures/chart_topic.h"
#include "figures/cross_tab.h"

namespace yeonsu {

/// What can be folded below.
inline constexpr int leastFold = 2;
inline constexpr int mostFold = 1000;

/// Written alone on a line of the body:
///   {{chart TOPIC OPTIONS}}   {{table TOPIC OPTIONS}}
///   TOPIC    the key of a ChartTopic: themes, continents, years, …
///   kind=    as what it is drawn, of the kinds that suit the topic; of a table, whether it has series
///   fold=    a number of people: smaller ones are folded into others, as foldedBelow() does
///   narrow   as in the tokens of figures; see figure_token.h
struct PlacedFigure
{
    bool isChart = true; ///< else a table
    ChartTopic topic = ChartTopic::Themes;
    ChartKind kind = ChartKind::Bar;
    qint64 foldBelow = 0; ///< 0: every number is shown
    QString command;      ///< as it stands in the body
    Filter filter;        ///< empty of a release that is frozen, which keeps its words only
    QString filterInWords;
    int fromYear = 0; ///< the period shown; 0 where nothing is counted
    int toYear = 0;
    CrossTab counted;
    std::optional<CrossTab> beside; ///< of the second measure of the question
};

/// Whether the text, with its braces, begins as one of these.
[[nodiscard]] bool isPlacedFigure(const QString &text);
/// Errors: BadValue, with what is not understood.
[[nodiscard]] Result<PlacedFigure> placedFigure(const QString &text, const FactTable &facts,
                                                Language language);
/// The command that placedFigure() reads back: its kind only where it is not the usual one of the topic.
[[nodiscard]] QString placedFigureText(bool isChart, ChartTopic topic, ChartKind kind, const Filter &filter,
                                       qint64 foldBelow = 0);
/// The body with the figure that stands on one of its lines, from 1, folded below `least`.
[[nodiscard]] QString withFold(const QString &body, int line, qint64 least);

} // namespace yeonsu
