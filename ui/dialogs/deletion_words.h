// What a deletion takes, in words, for whoever is asked whether it shall be.
#pragma once

#include "store/change_set.h"

namespace yeonsu {

class Register;

/// Of a change set that deletedCourses() and its kin made: the question that names what was chosen.
[[nodiscard]] QString subjectText(const ChangeSet &deletion);
/// What goes along with the subject, in numbers, and that it can be undone.
[[nodiscard]] QString consequenceText(const ChangeSet &deletion);
/// The rows that go along, by name.
[[nodiscard]] QString dependentsText(Register &store, const ChangeSet &deletion);

} // namespace yeonsu
