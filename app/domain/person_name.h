// What a typed name says of a new person.
#pragma once

#include "domain/person.h"

namespace yeonsu {

/// A new person, as far as a typed name tells: capitals are taken for a family name ("KATO Daniel"), and so
/// is the first part of a Korean name ("김민수", "남궁 민수") and what stands before a comma; else the last
/// word is. One other word is one name.
[[nodiscard]] Person personNamed(const QString &typed);

/// A name as a list has it, without what is no name: "Dr. Ann Lee" is Ann Lee, "김민수 님" is 김민수. Nothing
/// is taken off where no name would be left.
[[nodiscard]] QString withoutTitle(const QString &name);

} // namespace yeonsu
