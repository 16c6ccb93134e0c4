// The rows of a type that refer to a row, found from the types of the columns.
#pragma once

#include "store/references.h"

namespace yeonsu::store {

/// Whichever column of `Referring` it is, in the order of their ids.
template <typename Referring, typename Referred>
[[nodiscard]] Result<std::vector<Referring>> rowsReferringTo(Database &database, Id<Referred> id)
{
    QStringList conditions;
    forEachColumn<Referring>([&](const auto &column) {
        using Field = decltype(Referring{}.*column.member);
        if constexpr (std::is_same_v<ReferredRowOf<Field>, Referred>)
            conditions.append(column.name + QLatin1StringView(" = ?1"));
    });
    Q_ASSERT(!conditions.isEmpty());
    Statement statement(database, QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY id")
                                      .arg(selectList<Referring>(), tableName<Referring>(),
                                           conditions.join(QLatin1StringView(" OR "))));
    YEONSU_TRY(statement.execute({QVariant(id.value())}));
    std::vector<Referring> rows;
    while (statement.next())
        rows.push_back(readRow<Referring>(statement));
    YEONSU_TRY(statement.outcome());
    return rows;
}

} // namespace yeonsu::store
