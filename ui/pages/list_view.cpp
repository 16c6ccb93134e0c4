#include "pages/list_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The keys stay in files: never change one.
namespace Key {
constexpr QLatin1StringView Search("search");
constexpr QLatin1StringView Chosen("chosen");
constexpr QLatin1StringView Filters("filters");
constexpr QLatin1StringView Contains("contains");
constexpr QLatin1StringView From("from");
constexpr QLatin1StringView To("to");
constexpr QLatin1StringView Sort("sort");
constexpr QLatin1StringView Descending("descending");
constexpr QLatin1StringView Columns("columns");
constexpr QLatin1StringView Column("column");
constexpr QLatin1StringView Width("width");
} // namespace Key

QJsonValue valueOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue valueOf(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}

template <typename Span>
QJsonObject spanOf(const Span &span)
{
    return {{Key::From, valueOf(span.from)}, {Key::To, valueOf(span.to)}};
}

QJsonObject toJson(const ColumnFilter &filter)
{
    if (const auto *text = std::get_if<TextFilter>(&filter))
        return {{Key::Contains, text->contained}};
    if (const auto *numbers = std::get_if<NumberFilter>(&filter))
        return spanOf(*numbers);
    return spanOf(std::get<DayFilter>(filter));
}

std::optional<int> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate dayIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Numbers and days are told apart by how they are written.
std::optional<ColumnFilter> filterFrom(const QJsonObject &json)
{
    if (const QString text = json[Key::Contains].toString(); !text.isEmpty())
        return TextFilter{text};
    const NumberFilter numbers{numberIn(json[Key::From]), numberIn(json[Key::To])};
    if (numbers != NumberFilter())
        return numbers;
    const DayFilter days{dayIn(json[Key::From]), dayIn(json[Key::To])};
    return days == DayFilter() ? std::nullopt : std::optional<ColumnFilter>(days);
}

QJsonArray toJson(const QList<ListView::Column> &columns)
{
    QJsonArray array;
    for (const ListView::Column &column : columns)
        array.append(QJsonObject{{Key::Column, column.key}, {Key::Width, column.width}});
    return array;
}

QList<ListView::Column> columnsFrom(const QJsonArray &array)
{
    QList<ListView::Column> columns;
    for (const QJsonValue each : array) {
        if (const QString key = each[Key::Column].toString(); !key.isEmpty())
            columns.append({key, each[Key::Width].toInt()});
    }
    return columns;
}

} // namespace

QString toDefinition(const ListView &view)
{
    QJsonObject filters;
    for (auto each = view.filters.cbegin(); each != view.filters.cend(); ++each)
        filters[each.key()] = toJson(each.value());
    const QJsonObject json{
        {Key::Search, view.search},
        {Key::Chosen, QJsonObject::fromVariantMap(view.chosen)},
        {Key::Filters, filters},
        {Key::Sort, QJsonObject{{Key::Column, view.sortColumn},
                                {Key::Descending, view.sortOrder == Qt::DescendingOrder}}},
        {Key::Columns, toJson(view.columns)},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ListView fromDefinition(const QString &definition)
{
    const QJsonObject json = QJsonDocument::fromJson(definition.toUtf8()).object();
    ListView view;
    view.search = json[Key::Search].toString();
    view.chosen = json[Key::Chosen].toObject().toVariantMap();
    const QJsonObject filters = json[Key::Filters].toObject();
    for (auto each = filters.begin(); each != filters.end(); ++each) {
        if (const std::optional<ColumnFilter> filter = filterFrom(each.value().toObject()))
            view.filters[each.key()] = *filter;
    }
    const QJsonObject sort = json[Key::Sort].toObject();
    view.sortColumn = sort[Key::Column].toString();
    view.sortOrder = sort[Key::Descending].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    view.columns = columnsFrom(json[Key::Columns].toArray());
    return view;
}

} // namespace yeonsu
