// Why two people may be one, in words.
#pragma once

#include "domain/person_match.h"

namespace yeonsu {

/// Both in the language of messages.
[[nodiscard]] QString verdictText(MatchVerdict verdict);
[[nodiscard]] QString reasonText(MatchReason reason);

} // namespace yeonsu
