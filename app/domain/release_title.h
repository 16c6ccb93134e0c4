// The title of a release where it is only named.
#pragma once

#include "domain/release.h"

namespace yeonsu {

/// … stands for each of the figures in it, which only the release itself fills.
[[nodiscard]] QString titleWithoutTokens(const Release &release);

} // namespace yeonsu
