// What a list of people says of job titles: which are not known, and which the user has explained.
#pragma once

#include "exchange/import_plan.h"

namespace yeonsu {

/// Fills in the plan's unknown titles, and the mappings to be remembered: those that were `decided`, are used
/// and not `known` already. All by folded title.
void tellTitles(ImportPlan &plan, const QHash<QString, SeniorityId> &decided,
                const QHash<QString, SeniorityId> &known);

} // namespace yeonsu
