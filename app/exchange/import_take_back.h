// Takes an import back: removes what it made, where nothing stands on it.
#pragma once

#include "store/history.h"

#include <stop_token>

namespace yeonsu {

/// The change set that takes the act back, which is told as its undoing. Rows that are gone stay gone.
/// Errors: RuleBroken where later edits stand on it, naming up to ten of them; NotFound where there is no
/// such act, or it was taken back already; Cancelled; and those of reading.
[[nodiscard]] Result<ChangeSet> takenBack(Database &database, ActId act, const std::stop_token &stop = {});

} // namespace yeonsu
