// What is odd in the tables that a release and its press pack show.
#pragma once

#include "release/publication_gate.h"

namespace yeonsu {

/// Looks at attendances by theme, continent and seniority, courses by theme and cities by continent, and at
/// all that is placed in the text.
[[nodiscard]] std::vector<GateFinding> tableFindings(const GateQuestion &question, const FactTable &facts);

} // namespace yeonsu
