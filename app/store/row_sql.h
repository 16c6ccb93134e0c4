// Reads and writes rows of any type, with SQL made from the column lists of table.h.
#pragma once

#include "store/statement.h"
#include "store/table.h"

#include <QJsonObject>
#include <QStringList>

namespace yeonsu::store {

template <typename Row>
[[nodiscard]] QString tableName()
{
    return table<Row>.name;
}

template <typename Row>
[[nodiscard]] QStringList columnNames()
{
    QStringList names;
    forEachColumn<Row>([&](const auto &column) { names.append(column.name); });
    return names;
}

/// "id, code, …": what readRow() expects from `firstColumn` on.
template <typename Row>
[[nodiscard]] QString selectList(const QString &alias = {})
{
    const QString prefix = alias.isEmpty() ? QString() : alias + u'.';
    QString list = prefix + QLatin1StringView("id");
    for (const QString &name : columnNames<Row>())
        list += QLatin1StringView(", ") + prefix + name;
    return list;
}

template <typename Row>
[[nodiscard]] Row readRow(const Statement &statement, int firstColumn = 0)
{
    Row row;
    row.id = Id<Row>(statement.integer(firstColumn));
    int index = firstColumn + 1;
    forEachColumn<Row>([&](const auto &column) { fromSql(statement.value(index++), row.*column.member); });
    return row;
}

template <typename Row>
[[nodiscard]] QVariantList sqlValues(const Row &row)
{
    QVariantList values;
    values.reserve(std::tuple_size_v<decltype(table<Row>.columns)>);
    forEachColumn<Row>([&](const auto &column) { values.append(toSql(row.*column.member)); });
    return values;
}

/// "json_object('code', code, …)": a row as the history keeps it, of the columns of its table.
template <typename Row>
[[nodiscard]] QString jsonOfColumns()
{
    QStringList parts;
    for (const QString &name : columnNames<Row>())
        parts.append(QStringLiteral("'%1', %1").arg(name));
    return QStringLiteral("json_object(%1)").arg(parts.join(QLatin1StringView(", ")));
}

/// "json_object('code', ?, …)" for sqlValues(): the same of values.
template <typename Row>
[[nodiscard]] QString jsonOfValues()
{
    QStringList parts;
    for (const QString &name : columnNames<Row>())
        parts.append(QStringLiteral("'%1', ?").arg(name));
    return QStringLiteral("json_object(%1)").arg(parts.join(QLatin1StringView(", ")));
}

/// What these two made. A column that was not there yet then has the value of an empty row.
template <typename Row>
[[nodiscard]] Row fromJson(Id<Row> id, const QJsonObject &json)
{
    Row row;
    row.id = id;
    forEachColumn<Row>([&](const auto &column) {
        if (const auto value = json.constFind(column.name); value != json.constEnd())
            fromSql(value->toVariant(), row.*column.member);
    });
    return row;
}

/// Finds rows one by one with a statement that is prepared once.
template <typename Row>
class RowFinder
{
public:
    explicit RowFinder(Database &database)
        : m_statement(
              database,
              QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(selectList<Row>(), tableName<Row>()))
    {
    }

    [[nodiscard]] Result<std::optional<Row>> find(Id<Row> id)
    {
        YEONSU_TRY(m_statement.execute({QVariant(id.value())}));
        std::optional<Row> row;
        if (m_statement.next())
            row = readRow<Row>(m_statement);
        YEONSU_TRY(m_statement.outcome());
        return row;
    }

private:
    Statement m_statement;
};

template <typename Row>
[[nodiscard]] Result<std::optional<Row>> findRow(Database &database, Id<Row> id)
{
    return RowFinder<Row>(database).find(id);
}

/// How rows of a type are ordered where nobody chose an order.
template <typename Row>
[[nodiscard]] QString ownOrder()
{
    if constexpr (requires(Row row) { row.rank; })
        return QStringLiteral("rank, id");
    else if constexpr (requires(Row row) {
                           row.firstDay;
                           row.code;
                       })
        return QStringLiteral("first_day, code");
    else if constexpr (requires(Row row) { row.firstDay; })
        return QStringLiteral("first_day, id");
    else if constexpr (requires(Row row) { row.starts; })
        return QStringLiteral("day, starts, id");
    else if constexpr (requires(Row row) { row.code; })
        return QStringLiteral("code");
    else
        return QStringLiteral("id");
}

/// All rows of the type in the order of `orderBy`, which is SQL.
template <typename Row>
[[nodiscard]] Result<std::vector<Row>> allRows(Database &database, const QString &orderBy = ownOrder<Row>())
{
    Statement statement(
        database,
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(selectList<Row>(), tableName<Row>(), orderBy));
    YEONSU_TRY(statement.execute());
    std::vector<Row> rows;
    while (statement.next())
        rows.push_back(readRow<Row>(statement));
    YEONSU_TRY(statement.outcome());
    return rows;
}

} // namespace yeonsu::store
