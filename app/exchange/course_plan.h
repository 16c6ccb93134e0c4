// Judges a list of courses.
#pragma once

#include "exchange/import_plan.h"

namespace yeonsu {

/// See planImport(). A course whose code is there is changed in what the list says of it: an empty cell says
/// nothing.
[[nodiscard]] Result<ImportPlan> planCourses(const ImportList &list, const ImportDecisions &decisions,
                                             const ImportKnown &known, const QDate &today,
                                             const std::stop_token &stop);

} // namespace yeonsu
