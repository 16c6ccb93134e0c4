// Pieces of SQL that the lists of courses, people and enrolments share.
#pragma once

#include "domain/vocabulary.h"
#include "store/database.h"
#include "store/row_sql.h"

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
    /// " WHERE …", or nothing where nothing is asked.
    [[nodiscard]] QString where() const;
};

/// Every word of `search` must be found in the folded text of `column`.
void addSearch(Conditions &conditions, const QString &column, const QString &search);

/// "'attended', 'completed'": the statuses that count.
[[nodiscard]] QString countedStatuses();

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

/// Reads summaries with `read(statement)` and puts them into the order of `ids`; ids without a row are
/// left out.
template <typename Summary, typename Row, typename Read>
[[nodiscard]] Result<std::vector<Summary>> readSummaries(Database &database, const QString &sql,
                                                         std::span<const Id<Row>> ids, Read read)
{
    Statement statement(database, sql);
    YEONSU_TRY(statement.execute());
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
