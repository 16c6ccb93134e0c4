// Keys for ordering and text for searching, derived from the rows and kept up with them.
#pragma once

#include "store/change_set.h"
#include "store/database.h"

namespace yeonsu::store {

/// Brings the listings up to date with an applied change set, in the same transaction.
[[nodiscard]] Result<void> updateListings(Database &database, const ChangeSet &applied);

/// Makes all listings anew, in a transaction of the caller.
[[nodiscard]] Result<void> rebuildListings(Database &database);

/// Whether every row has the entry that rebuildListings() would give it.
[[nodiscard]] Result<bool> listingsFit(Database &database);

} // namespace yeonsu::store
