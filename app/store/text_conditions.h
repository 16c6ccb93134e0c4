// Filters of columns by text, which SQL cannot compare as the register does: read in pieces, and compared
// here.
#pragma once

#include "store/database.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace yeonsu::store {

/// One of the columns contains the text; an empty one asks nothing.
struct TextCondition
{
    QString text;
    QStringList columns; ///< SQL, of the rows that are read
};

/// `from` is what comes behind FROM, and `idColumn` what the keys are in it. Keys stay in their order. What
/// is given after `stop` was requested is of no use.
[[nodiscard]] Result<std::vector<qint64>> keysThatContain(Database &database, const QString &idColumn,
                                                          const QString &from,
                                                          std::vector<TextCondition> conditions,
                                                          const std::vector<qint64> &keys,
                                                          const std::stop_token &stop);

} // namespace yeonsu::store
