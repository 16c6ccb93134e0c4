// Which rows refer to which: found from the types of the columns, so that no list has to be kept.
#pragma once

#include "store/change_set.h"
#include "store/database.h"
#include "store/row_sql.h"

namespace yeonsu::store {

template <typename Field>
struct ReferredRow
{
    using Type = void;
};
template <typename Row>
struct ReferredRow<Id<Row>>
{
    using Type = Row;
};
/// The type of row that a column of type `Field` refers to; void for columns that hold a value.
template <typename Field>
using ReferredRowOf = typename ReferredRow<std::decay_t<Field>>::Type;

/// Replaces every reference of the row by `map(table, id)`.
template <typename Row, typename Map>
void mapReferences(Row &row, Map map)
{
    forEachColumn<Row>([&](const auto &column) {
        using Field = std::decay_t<decltype(row.*column.member)>;
        using Referred = ReferredRowOf<Field>;
        if constexpr (!std::is_void_v<Referred>)
            row.*column.member = Field(map(table<Referred>.name, (row.*column.member).value()));
    });
}

/// What the rows of a table are called, in the user's words: "courses".
[[nodiscard]] QString rowsInWords(const QString &tableName);

/// How many rows of `table` refer to a row; see rowsInWords().
struct UseCount
{
    QString table;
    qint64 rows = 0;
};

/// "courses: 3, headcounts: 1"
[[nodiscard]] QString usesInWords(const std::vector<UseCount> &uses);

/// The tables whose rows refer to the row, each with their number.
template <typename Row>
[[nodiscard]] Result<std::vector<UseCount>> usesOf(Database &database, Id<Row> id);

/// RuleBroken, naming what still uses it, where any row refers to this deleted one.
template <typename Row>
[[nodiscard]] Result<void> checkUnused(Database &database, const Row &row);

/// Courses name their target region by a key, which SQLite's foreign keys do not see. RuleBroken where the
/// change, already written, leaves a course whose target is no continent or country of the register.
[[nodiscard]] Result<void> checkTargets(Database &database, const RowChange &change);

/// Which courses have a target that is none, by their codes.
[[nodiscard]] Result<QStringList> coursesWithoutTarget(Database &database);

} // namespace yeonsu::store
