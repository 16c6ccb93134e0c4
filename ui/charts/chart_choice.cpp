#include "charts/chart_choice.h"

namespace yeonsu {

namespace {

/// Of cities and countries there are more than a newspaper has room for: the first fifteen and the rest.
constexpr std::size_t mostPlaces = 16;
constexpr std::size_t mostOthers = 60;

std::vector<ChartKind> kindsOf(const ChartQuestion &asked)
{
    using enum ChartKind;
    std::vector<ChartKind> kinds;
    if (asked.columns && isAdditive(asked.measure, *asked.columns))
        kinds.push_back(Stacked);
    if (asked.columns)
        kinds.push_back(Grouped);
    if (asked.rows == Dimension::Year) {
        kinds.push_back(Column);
        return kinds;
    }
    kinds.insert(kinds.end(), {Bar, Column});
    if (isAdditive(asked.measure, asked.rows))
        kinds.insert(kinds.end(), {Donut, Pie});
    return kinds;
}

ChartQuestion questionOf(ChartTopic topic)
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

} // namespace

std::vector<ChartKind> chartKinds(ChartTopic topic)
{
    using enum ChartKind;
    if (topic == ChartTopic::Continents)
        return {Donut, Pie, Bar, Column};
    return kindsOf(questionOf(topic));
}

std::vector<ChartKind> chartKinds(const ChartChoice &choice)
{
    return choice.own ? kindsOf(*choice.own) : chartKinds(choice.topic);
}

ChartOrder defaultOrder(Dimension rows)
{
    return rows == Dimension::Year || rows == Dimension::Seniority ? ChartOrder::Register
                                                                   : ChartOrder::ByValue;
}

ChartChoice defaultChoice(ChartTopic topic, Language language)
{
    ChartChoice choice;
    choice.topic = topic;
    choice.kind = defaultKind(topic);
    choice.order = defaultOrder(questionOf(topic).rows);
    choice.language = language;
    return choice;
}

ChartChoice ownChoice(const ChartQuestion &asked, const QString &name, Language language)
{
    ChartChoice choice;
    choice.own = asked;
    choice.ownName = name;
    choice.kind = kindsOf(asked).front();
    choice.order = defaultOrder(asked.rows);
    choice.language = language;
    return choice;
}

ChartQuestion question(const ChartChoice &choice)
{
    ChartQuestion asked = choice.own ? *choice.own : questionOf(choice.topic);
    if (!hasSeries(choice.kind))
        asked.columns.reset();
    // The shares of a round chart stand where a second measure would.
    if (isRound(choice.kind))
        asked.beside.reset();
    return asked;
}

QString fileName(const ChartChoice &choice)
{
    QStringList parts{toKey(choice.topic)};
    if (choice.own) {
        parts = {toKey(choice.own->measure), toKey(choice.own->rows)};
        if (choice.own->columns)
            parts.append(toKey(*choice.own->columns));
    }
    parts.append(choice.language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en"));
    return parts.join(u'-');
}

std::size_t mostCategories(const ChartChoice &choice)
{
    const Dimension rows = question(choice).rows;
    return rows == Dimension::Country || rows == Dimension::City ? mostPlaces : mostOthers;
}

} // namespace yeonsu
