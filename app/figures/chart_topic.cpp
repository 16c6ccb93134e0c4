#include "figures/chart_topic.h"

namespace yeonsu {

ChartQuestion chartQuestion(ChartTopic topic)
{
    using enum Dimension;
    switch (topic) {
    case ChartTopic::Themes:
        return {Measure::Attendances, ThemeGroup, {}, Measure::Courses};
    case ChartTopic::Continents:
        return {Measure::Attendances, Continent, {}, {}};
    case ChartTopic::CitiesByContinent:
        return {Measure::Cities, Continent, {}, {}};
    case ChartTopic::Seniority:
        return {Measure::Attendances, Seniority, {}, {}};
    case ChartTopic::Years:
        return {Measure::Courses, Year, Mode, {}};
    case ChartTopic::Countries:
        return {Measure::Attendances, Country, {}, {}};
    case ChartTopic::TargetRegions:
        return {Measure::Courses, Year, TargetRegion, {}};
    case ChartTopic::ThemesByYear:
        return {Measure::Attendances, Year, ThemeGroup, {}};
    case ChartTopic::SeniorityByContinent:
        return {Measure::Attendances, Continent, Seniority, {}};
    }
    Q_UNREACHABLE();
}

ChartQuestion asDrawn(ChartQuestion asked, ChartKind kind)
{
    if (!hasSeries(kind))
        asked.columns.reset();
    // The shares of a round chart stand where a second measure would.
    if (isRound(kind))
        asked.beside.reset();
    return asked;
}

std::vector<ChartKind> chartKinds(const ChartQuestion &asked)
{
    using enum ChartKind;
    std::vector<ChartKind> kinds;
    if (asked.columns && isAdditive(asked.measure, *asked.columns))
        kinds.push_back(Stacked);
    if (asked.columns)
        kinds.push_back(Grouped);
    if (isInTime(asked.rows)) {
        kinds.push_back(Column);
        return kinds;
    }
    kinds.insert(kinds.end(), {Bar, Column});
    if (isAdditive(asked.measure, asked.rows))
        kinds.insert(kinds.end(), {Donut, Pie});
    return kinds;
}

std::vector<ChartKind> chartKinds(ChartTopic topic)
{
    using enum ChartKind;
    if (topic == ChartTopic::Continents)
        return {Donut, Pie, Bar, Column};
    return chartKinds(chartQuestion(topic));
}

} // namespace yeonsu
