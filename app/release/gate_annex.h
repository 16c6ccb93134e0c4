// What is odd between a release and its annex, the programme of a forum.
#pragma once

#include "release/publication_gate.h"

namespace yeonsu {

/// Outcomes of the programme that the text does not speak of, and an annex in another language than the text:
/// what is said of a programme is kept in one language only.
[[nodiscard]] std::vector<GateFinding> annexFindings(const GateQuestion &question);

} // namespace yeonsu
