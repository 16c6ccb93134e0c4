// The list of a course's participants by countries (참가자 명단).
#pragma once

#include "papers/course_roll.h"
#include "support/paper.h"

namespace yeonsu {

/// In the alphabet of the language; whose country is not known stand last.
[[nodiscard]] Paper nameList(const CourseRoll &roll, Language language);

} // namespace yeonsu
