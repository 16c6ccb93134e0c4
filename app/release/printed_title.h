// The title of a release as it is printed.
#pragma once

#include "domain/release.h"
#include "figures/fact_table.h"

namespace yeonsu {

/// Of a draft with the figures of now, of a frozen release with those that were kept. Where they cannot be
/// filled in, as titleWithoutTokens().
[[nodiscard]] QString printedTitle(const Release &release, const FactTable &facts);

} // namespace yeonsu
