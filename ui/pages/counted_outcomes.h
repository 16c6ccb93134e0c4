// The outcomes that a list shows, counted for a chart, with what narrowed them in both languages.
#pragma once

#include "charts/chart_choice.h"
#include "store/outcome_list.h"
#include "store/register.h"

#include <span>

namespace yeonsu {

/// `query` is by what the list was narrowed to `ids`. What was searched for may be a name, and is not said.
[[nodiscard]] Result<CountedOutcomes> countedOutcomes(Register &store, const OutcomeQuery &query,
                                                      std::span<const OutcomeId> ids);

} // namespace yeonsu
