#include "charts/chart_choice.h"

namespace yeonsu {

namespace {

/// Of cities and countries there are more than a newspaper has room for: the first fifteen and the rest.
constexpr std::size_t mostPlaces = 16;
constexpr std::size_t mostOthers = 60;

} // namespace

std::vector<ChartKind> chartKinds(const ChartChoice &choice)
{
    if (choice.outcomes)
        return {ChartKind::Stacked, ChartKind::Grouped};
    return choice.own ? chartKinds(*choice.own) : chartKinds(choice.topic);
}

ChartOrder defaultOrder(Dimension rows)
{
    return isInTime(rows) || rows == Dimension::Seniority ? ChartOrder::Register : ChartOrder::ByValue;
}

ChartChoice defaultChoice(ChartTopic topic, Language language)
{
    ChartChoice choice;
    choice.topic = topic;
    choice.kind = defaultKind(topic);
    choice.order = defaultOrder(chartQuestion(topic).rows);
    choice.language = language;
    return choice;
}

ChartChoice ownChoice(const ChartQuestion &asked, const QString &name, Language language)
{
    ChartChoice choice;
    choice.own = asked;
    choice.ownName = name;
    choice.kind = chartKinds(asked).front();
    choice.order = defaultOrder(asked.rows);
    choice.language = language;
    return choice;
}

ChartChoice outcomeChoice(const CountedOutcomes &outcomes, Language language)
{
    ChartChoice choice;
    choice.outcomes = outcomes;
    choice.kind = chartKinds(choice).front();
    choice.language = language;
    return choice;
}

ChartQuestion question(const ChartChoice &choice)
{
    if (choice.outcomes)
        return {.rows = Dimension::Continent, .columns = {}, .beside = {}};
    return asDrawn(choice.own ? *choice.own : chartQuestion(choice.topic), choice.kind);
}

QString fileName(const ChartChoice &choice)
{
    QStringList parts{toKey(choice.topic)};
    if (choice.outcomes)
        parts = {QStringLiteral("outcomes"), QStringLiteral("by"), QStringLiteral("continent")};
    else if (choice.own) {
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
