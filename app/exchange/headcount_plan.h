// Judges a list of headcounts.
#pragma once

#include "exchange/import_plan.h"

namespace yeonsu {

/// See planImport(). As many equal headcounts as the register has are there already.
[[nodiscard]] Result<ImportPlan> planHeadcounts(const ImportList &list, const ImportDecisions &decisions,
                                                const ImportKnown &known, const std::stop_token &stop);

} // namespace yeonsu
