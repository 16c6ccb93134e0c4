// The same edits once more, of rows that others have changed meanwhile.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// A change set that sets, in the rows as they are now, the fields that `changeSet` was to set, also those
/// that others have changed since; their edits of other fields stay. Errors: NotFound where a row is gone,
/// and those of reading.
[[nodiscard]] Result<ChangeSet> rebased(Register &store, const ChangeSet &changeSet);

} // namespace yeonsu
