// Takes what tells who somebody was from where no row of theirs is: the history, and the file's unused parts.
#pragma once

#include "domain/erasing.h"
#include "store/history.h"

#include <span>

namespace yeonsu {

namespace store {

/// Within a transaction, after the act itself was written. Erases what the history has of the people and of
/// those who were merged into them, and their names from whatever it has of other rows.
[[nodiscard]] Result<void> eraseFromHistory(Database &database, std::span<const PersonId> people);

/// Where a person who was deleted would come back: refused where the history knows that they were erased
/// since, and `person` still says who it was. Errors: Conflict, and those of reading.
[[nodiscard]] Result<void> checkNotErased(Database &database, const Person &person);

/// Makes the file anew of what is in it, and empties its log: what was deleted or overwritten before is in
/// neither any more. Outside a transaction. Errors: Busy where another program is reading, NoSpace, Io.
[[nodiscard]] Result<void> clearUnusedParts(Database &database);

} // namespace store
} // namespace yeonsu
