// Who changed what, when: one entry for each act, with every row before and after.
#pragma once

#include "store/change_set.h"
#include "store/database.h"

#include <QDateTime>

namespace yeonsu {

struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at;  ///< with its offset from UTC
    QString actor; ///< the user's name on the machine; may be empty
    QString what;
    QStringList arguments;
    std::optional<qint64> takenBackBy; ///< the act that undid this one
    std::optional<qint64> takesBack;   ///< the act that this one undid
};

namespace store {

/// Writes the entry of an applied change set and returns its id.
[[nodiscard]] Result<qint64> writeHistory(Database &database, const ChangeSet &applied, const QDateTime &at,
                                          const QString &actor);

/// The acts that touched the row, newest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> historyOf(Database &database, const QString &table,
                                                          qint64 rowId);

/// 0 where there is none.
[[nodiscard]] Result<qint64> newestChangeId(Database &database);

/// The acts with ids between the two, both excluded, in their order, as they were written.
[[nodiscard]] Result<std::vector<AppliedChange>> changesBetween(Database &database, qint64 after,
                                                                qint64 before);

} // namespace store
} // namespace yeonsu
