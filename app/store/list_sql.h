// Pieces of SQL that the lists of courses, people and enrolments share.
#pragma once

#include "domain/vocabulary.h"
#include "store/column_filter.h"
#include "store/row_sql.h"
#include "store/statement.h"

#include <QStringList>

#include <span>

namespace yeonsu::store {

/// Conditions and what is bound to them, joined by AND.
struct Conditions
{
    QStringList sql;
    QVariantList bindings;

    void add(const QString &condition, const QVariant &binding)
    {
        sql.append(condition);
        bindings.append(binding);
    }
    /// What a column's filter by numbers or days asks of the expression, if there is one.
    template <typename Column>
    void addSpan(const QString &expression, const ColumnFilters<Column> &filters, Column column)
    {
        if (const auto found = filters.find(column); found != filters.end())
            addSpan(expression, found->second);
    }
    void addSpan(const QString &expression, const ColumnFilter &filter);
    /// " WHERE …", or nothing where nothing is asked.
    [[nodiscard]] QString where() const;
};

/// "'attended', 'completed'": the statuses of an enrolment or of a course that count.
template <KeyedEnum Status>
[[nodiscard]] QString countedKeys()
{
    QStringList keys;
    for (const auto &[status, key] : keyTable<Status>) {
        if (isCounted(status))
            keys.append(QStringLiteral("'%1'").arg(key));
    }
    return keys.join(QStringLiteral(", "));
}

/// By their keys, of equals the older ones first. For types with few rows, all of which are read.
template <typename RowId>
[[nodiscard]] std::vector<RowId> idsInOrder(std::vector<std::pair<QVariant, RowId>> keyed,
                                            Qt::SortOrder order)
{
    std::sort(keyed.begin(), keyed.end(), [order](const auto &one, const auto &other) {
        const auto compared = QVariant::compare(one.first, other.first);
        if (compared == QPartialOrdering::Equivalent)
            return one.second < other.second;
        return (compared == QPartialOrdering::Less) == (order == Qt::AscendingOrder);
    });
    std::vector<RowId> ids;
    ids.reserve(keyed.size());
    for (const auto &[key, id] : keyed)
        ids.push_back(id);
    return ids;
}

/// "ASC" or "DESC".
[[nodiscard]] QString direction(Qt::SortOrder order);

/// The place of each row among all of its type, by name in the language: the text of a sub-query with the
/// columns `id` and `place`. For types with few rows.
template <typename Row>
[[nodiscard]] Result<QString> placesByName(Database &database, Language language);

/// "CASE column WHEN 'planned' THEN 0 …": the order in which the enumeration lists its values.
template <KeyedEnum Enum>
[[nodiscard]] QString placeOfKey(const QString &column)
{
    QString sql = QStringLiteral("CASE ") + column;
    int place = 0;
    for (const auto &[value, key] : keyTable<Enum>)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(key).arg(place++);
    return sql + QStringLiteral(" END");
}

/// "1, 2, 3"
template <typename Row>
[[nodiscard]] QString idList(std::span<const Id<Row>> ids)
{
    QStringList texts;
    texts.reserve(qsizetype(ids.size()));
    for (const Id<Row> id : ids)
        texts.append(QString::number(id.value()));
    return texts.join(QStringLiteral(", "));
}

/// The ids in the first column of what the statement gives.
template <typename Row>
[[nodiscard]] Result<std::vector<Id<Row>>> readIds(Database &database, const QString &sql,
                                                   const QVariantList &bindings)
{
    Statement statement(database, sql);
    YEONSU_TRY(statement.execute(bindings));
    std::vector<Id<Row>> ids;
    while (statement.next())
        ids.push_back(Id<Row>(statement.integer(0)));
    YEONSU_TRY(statement.outcome());
    return ids;
}

/// The first `limit` of `ids`, which come ascending, in the order of what `select` gives.
template <typename Row>
[[nodiscard]] Result<std::vector<Id<Row>>> firstOf(Database &database, const QString &select,
                                                   const QString &idColumn, const QString &order,
                                                   const std::vector<qint64> &ids, std::size_t limit)
{
    // A few are ordered; of many, the first are soon met in the order of all.
    constexpr std::size_t few = 1000;
    QStringList texts;
    for (std::size_t i = 0; ids.size() <= few && i < ids.size(); ++i)
        texts.append(QString::number(ids[i]));
    const QString where =
        ids.size() > few
            ? QString()
            : QStringLiteral(" WHERE %1 IN (%2)").arg(idColumn, texts.join(QStringLiteral(", ")));
    Statement statement(database, select + where + QStringLiteral(" ORDER BY ") + order);
    YEONSU_TRY(statement.execute());
    std::vector<Id<Row>> first;
    while (first.size() < limit && statement.next()) {
        if (std::binary_search(ids.begin(), ids.end(), statement.integer(0)))
            first.push_back(Id<Row>(statement.integer(0)));
    }
    YEONSU_TRY(statement.outcome());
    return first;
}

/// Reads summaries with `read(statement)` and puts them into the order of `ids`; ids without a row are
/// left out.
template <typename Summary, typename Row, typename Read>
[[nodiscard]] Result<std::vector<Summary>> readSummaries(Database &database, const QString &sql,
                                                         std::span<const Id<Row>> ids, Read read,
                                                         const QVariantList &bindings = {})
{
    Statement statement(database, sql);
    YEONSU_TRY(statement.execute(bindings));
    QHash<Id<Row>, Summary> found;
    while (statement.next()) {
        const Summary summary = read(statement);
        found.insert(summary.id, summary);
    }
    YEONSU_TRY(statement.outcome());
    std::vector<Summary> summaries;
    summaries.reserve(ids.size());
    for (const Id<Row> id : ids) {
        if (const auto at = found.constFind(id); at != found.constEnd())
            summaries.push_back(*at);
    }
    return summaries;
}

} // namespace yeonsu::store
