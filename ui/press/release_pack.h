// The charts of a release as a press pack beside it: with the numbers that the release shows. What it shows
// as a table only is drawn there as well.
#pragma once

#include "charts/press_pack.h"
#include "release/release_document.h"

namespace yeonsu {

/// In the release's language, and of a frozen release as it was. Without charts and tables it has none.
[[nodiscard]] PressPack releasePack(const ReleaseDocument &document, const ChartContext &context);

} // namespace yeonsu
