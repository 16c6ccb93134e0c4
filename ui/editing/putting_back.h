// Old values of the history put back as a new act, whatever came in between. Reads how things are now, so
// that nobody's edit of other fields is lost.
#pragma once

#include "store/act_rows.h"
#include "store/register.h"

namespace yeonsu {

/// The fields of an edited row get the values they had before the act. `columns` are of FieldInWords.
/// Errors: as of putBackRow().
[[nodiscard]] Result<ChangeSet> putBackFields(Register &store, ActRowId id, const QStringList &columns);

/// An edited row gets back all that the act changed, a deleted one comes back with its id, an added one is
/// deleted. Errors: NotFound where the row, or what it refers to, is gone; BadValue where everything is as it
/// was already; those of reading. That something else refers to an added row, or has its unique value by now,
/// Register::apply says.
[[nodiscard]] Result<ChangeSet> putBackRow(Register &store, ActRowId id);

/// As above, for all rows of the act in one; those that are as they were already are left out.
[[nodiscard]] Result<ChangeSet> putBackAct(Register &store, ActId id);

} // namespace yeonsu
