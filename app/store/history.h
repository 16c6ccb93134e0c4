// Who changed what, when: one entry for each act, with every row before and after.
#pragma once

#include "domain/progress.h"
#include "store/change_set.h"
#include "store/database.h"
#include "store/row_sql.h"

#include <QDateTime>

namespace yeonsu {

struct HistoryEntry;
/// An act in the history; AppliedChange has it as a number.
using ActId = Id<HistoryEntry>;

struct HistoryEntry
{
    ActId id;
    QDateTime at;  ///< with its offset from UTC
    QString actor; ///< the user's name on the machine; may be empty
    QString what;
    QStringList arguments;
    std::optional<ActId> takenBackBy; ///< the act that undid this one
    std::optional<ActId> takesBack;   ///< the act that this one undid
    int rows = 0;                     ///< how many it wrote
};

/// A row of any type, which may be gone.
struct Record
{
    QString table;
    qint64 id = 0;

    bool operator==(const Record &) const = default;
};

template <typename Typed>
[[nodiscard]] Record recordOf(Id<Typed> id)
{
    return {store::tableName<Typed>(), id.value()};
}

namespace store {

/// Writes the entry of an applied change set and returns its id.
[[nodiscard]] Result<qint64> writeHistory(Database &database, const ChangeSet &applied, const QDateTime &at,
                                          const QString &actor, const Progress &progress);

/// 0 where there is none.
[[nodiscard]] Result<qint64> newestChangeId(Database &database);

/// The acts with ids between the two, both excluded, in their order, as they were written; without rows of
/// tables that this program does not know, and without whom they erase.
[[nodiscard]] Result<std::vector<AppliedChange>> changesBetween(Database &database, qint64 after,
                                                                qint64 before);

/// Reads what writeHistory() writes of ChangeSet::arguments.
[[nodiscard]] QStringList argumentsOf(const QString &json);

/// The row as the history has it; nothing where it has none, or of a table that this program does not know.
[[nodiscard]] std::optional<Row> rowFromJson(const Record &record, const QVariant &json);

/// The row as it was before it was deleted; nothing where the history does not tell of that.
[[nodiscard]] Result<std::optional<Row>> deletedRow(Database &database, const Record &record);

} // namespace store
} // namespace yeonsu
