#include "charts/chart_choice.h"

namespace yeonsu {

std::vector<ChartKind> chartKinds(ChartTopic topic)
{
    using enum ChartKind;
    switch (topic) {
    case ChartTopic::Continents:
        return {Donut, Pie, Bar, Column};
    case ChartTopic::Years:
        return {Stacked, Column};
    case ChartTopic::Themes:
    case ChartTopic::CitiesByContinent:
    case ChartTopic::Seniority:
        return {Bar, Column, Donut, Pie};
    }
    Q_UNREACHABLE();
}

ChartOrder defaultOrder(ChartTopic topic)
{
    switch (topic) {
    case ChartTopic::Years:
    case ChartTopic::Seniority:
        return ChartOrder::Register;
    case ChartTopic::Themes:
    case ChartTopic::Continents:
    case ChartTopic::CitiesByContinent:
        return ChartOrder::ByValue;
    }
    Q_UNREACHABLE();
}

ChartChoice defaultChoice(ChartTopic topic, Language language)
{
    ChartChoice choice;
    choice.topic = topic;
    choice.kind = defaultKind(topic);
    choice.order = defaultOrder(topic);
    choice.language = language;
    return choice;
}

ChartQuestion question(const ChartChoice &choice)
{
    switch (choice.topic) {
    case ChartTopic::Themes:
        if (isRound(choice.kind))
            return {Measure::Attendances, Dimension::ThemeGroup, {}, {}};
        return {Measure::Attendances, Dimension::ThemeGroup, {}, Measure::Courses};
    case ChartTopic::Continents:
        return {Measure::Attendances, Dimension::Continent, {}, {}};
    case ChartTopic::CitiesByContinent:
        return {Measure::Cities, Dimension::Continent, {}, {}};
    case ChartTopic::Seniority:
        return {Measure::Attendances, Dimension::Seniority, {}, {}};
    case ChartTopic::Years:
        if (choice.kind == ChartKind::Stacked)
            return {Measure::Courses, Dimension::Year, Dimension::Mode, {}};
        return {Measure::Courses, Dimension::Year, {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
