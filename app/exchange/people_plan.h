// Judges a list of people.
#pragma once

#include "exchange/import_plan.h"

namespace yeonsu {

/// See planImport().
[[nodiscard]] Result<ImportPlan> planPeople(const ImportList &list, const ImportDecisions &decisions,
                                            const ImportKnown &known, const std::stop_token &stop);

} // namespace yeonsu
