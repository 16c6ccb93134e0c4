// The words of a release without its figures, which only the release itself fills.
#pragma once

#include "domain/release.h"

namespace yeonsu {

/// … stands for each figure, chart and table in it.
[[nodiscard]] QString withoutTokens(const QString &text);

/// The title where the release is only named.
[[nodiscard]] QString titleWithoutTokens(const Release &release);

} // namespace yeonsu
