// What the searches for duplicates of people and of cities share: whom nobody asks about again, and stopping.
#pragma once

#include "domain/not_same.h"
#include "store/row_sql.h"

#include <QCoreApplication>
#include <QSet>

#include <stop_token>

namespace yeonsu::store {

/// Pairs that somebody said are not the same, the lower id first.
template <typename Kind>
using Marks = QSet<std::pair<Id<Kind>, Id<Kind>>>;

template <typename Kind>
[[nodiscard]] Result<Marks<Kind>> readMarks(Database &database)
{
    const Result<std::vector<NotSame<Kind>>> rows = allRows<NotSame<Kind>>(database, QStringLiteral("id"));
    YEONSU_TRY(rows);
    Marks<Kind> marks;
    for (const NotSame<Kind> &row : *rows)
        marks.insert({row.lower, row.higher});
    return marks;
}

/// Cancelled once somebody asked for it.
[[nodiscard]] inline Result<void> checkWanted(const std::stop_token &stop)
{
    if (!stop.stop_requested())
        return {};
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("DuplicateSearchText", "The search was stopped."));
}

} // namespace yeonsu::store
