// Keys for ordering and text for searching, derived from the rows and kept up with them.
#pragma once

#include "domain/progress.h"
#include "store/change_set.h"
#include "store/database.h"

#include <set>

namespace yeonsu::store {

/// The rows whose listing a change touches, by id.
struct ListedRows
{
    std::set<qint64> courses;
    std::set<qint64> cities;
    std::set<qint64> people;
};

/// Of rows that are gone, too.
[[nodiscard]] Result<ListedRows> rowsToList(Database &database, const ChangeSet &applied);

/// Brings the listings up to date with an applied change set, in the same transaction.
[[nodiscard]] Result<void> updateListings(Database &database, const ChangeSet &applied,
                                          const Progress &progress);

/// Makes all listings anew, in a transaction of the caller.
[[nodiscard]] Result<void> rebuildListings(Database &database);

/// Whether every row has the entry that rebuildListings() would give it.
[[nodiscard]] Result<bool> listingsFit(Database &database);

} // namespace yeonsu::store
