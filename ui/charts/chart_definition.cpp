#include "charts/chart_definition.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yeonsu {

namespace {

/// The keys stay in files: never change one.
namespace Key {
constexpr QLatin1StringView Topic("topic");
constexpr QLatin1StringView Measure("measure");
constexpr QLatin1StringView Rows("rows");
constexpr QLatin1StringView Series("series");
constexpr QLatin1StringView Beside("beside");
constexpr QLatin1StringView Kind("kind");
constexpr QLatin1StringView LargestFirst("largest_first");
constexpr QLatin1StringView Table("table");
constexpr QLatin1StringView Place("place");
} // namespace Key

template <typename Enum>
std::optional<Enum> valueIn(const QJsonObject &json, QLatin1StringView key)
{
    return fromKey<Enum>(json[key].toString());
}

std::optional<ChartQuestion> questionIn(const QJsonObject &json)
{
    const auto measure = valueIn<Measure>(json, Key::Measure);
    const auto rows = valueIn<Dimension>(json, Key::Rows);
    if (!measure || !rows)
        return std::nullopt;
    return ChartQuestion{*measure, *rows, valueIn<Dimension>(json, Key::Series),
                         valueIn<Measure>(json, Key::Beside)};
}

std::optional<ChartChoice> choiceIn(const QJsonObject &json, const QString &name, Language language)
{
    if (const auto topic = valueIn<ChartTopic>(json, Key::Topic))
        return defaultChoice(*topic, language);
    if (const auto asked = questionIn(json))
        return ownChoice(*asked, name, language);
    return std::nullopt;
}

} // namespace

QString toDefinition(const KeptChart &chart)
{
    QJsonObject json{{Key::Kind, toKey(chart.choice.kind)},
                     {Key::LargestFirst, chart.choice.order == ChartOrder::ByValue},
                     {Key::Table, chart.isTable},
                     {Key::Place, chart.place}};
    if (const std::optional<ChartQuestion> &own = chart.choice.own) {
        json[Key::Measure] = toKey(own->measure);
        json[Key::Rows] = toKey(own->rows);
        if (own->columns)
            json[Key::Series] = toKey(*own->columns);
        if (own->beside)
            json[Key::Beside] = toKey(*own->beside);
    } else {
        json[Key::Topic] = toKey(chart.choice.topic);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<KeptChart> chartFromDefinition(const QString &definition, const QString &name,
                                             Language language)
{
    const QJsonObject json = QJsonDocument::fromJson(definition.toUtf8()).object();
    const std::optional<ChartChoice> choice = choiceIn(json, name, language);
    if (!choice)
        return std::nullopt;
    KeptChart chart{*choice, json[Key::Table].toBool(), json[Key::Place].toInt()};
    const std::vector<ChartKind> kinds = chartKinds(chart.choice);
    const auto kind = valueIn<ChartKind>(json, Key::Kind);
    if (kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end())
        chart.choice.kind = *kind;
    if (json.contains(Key::LargestFirst))
        chart.choice.order = json[Key::LargestFirst].toBool() ? ChartOrder::ByValue : ChartOrder::Register;
    return chart;
}

} // namespace yeonsu
