// What a typed name says of a new person.
#pragma once

#include "domain/person.h"

namespace yeonsu {

/// A new person, as far as a typed name tells: capitals are taken for a family name ("KATO Daniel"), and so
/// is the first part of a Korean name ("김민수", "남궁 민수") and what stands before a comma; else the last word is. One other word is one
/// name.
[[nodiscard]] Person personNamed(const QString &typed);

} // namespace yeonsu
