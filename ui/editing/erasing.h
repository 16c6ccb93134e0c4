// Erasing people: the act that leaves them to be counted and forgets who they were.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

/// Blanks who they are, what their enrolments say of organisation and job title, and what programmes call
/// them; marks that they are not the same as others go. Of whom the register has no row any more, the history
/// is told to forget who they were; the act may change no row then. Whoever was erased already is left out.
/// It cannot be undone. Errors: NotFound, BadValue where nobody is left to be erased, and those of reading.
[[nodiscard]] Result<ChangeSet> erasedPeople(Register &store, std::span<const PersonId> ids);

/// Those whom `act`, of erasedPeople(), erases and who were deleted before.
[[nodiscard]] Result<std::vector<Person>> deletedAmong(Register &store, const ChangeSet &act);

/// Whether the change set, as it was written by whomever, erased somebody.
[[nodiscard]] bool erasesSomebody(const ChangeSet &applied);

} // namespace yeonsu
