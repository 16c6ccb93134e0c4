// A point and a millimetre of the papers of a course, in the units in which pages are laid out.
#pragma once

#include "support/paper_text.h"

namespace yeonsu {

inline constexpr qreal point = unitsOfPoint;
inline constexpr qreal millimetre = point * 72 / 25.4;

} // namespace yeonsu
