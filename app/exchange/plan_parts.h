// What the plans of all kinds of lists have in common.
#pragma once

#include "exchange/list_reader.h"

namespace yeonsu {

/// Cancelled once somebody asked for it.
[[nodiscard]] Result<void> checkWanted(const std::stop_token &stop);

/// A city of the register whose name is near, in the same country.
[[nodiscard]] std::optional<CityId> nearTo(const City &city, const KnownCities &known);

/// Puts those cities into the plan that its rows come from, with their placeholders, and the spellings that
/// the user told.
void keepUsedCities(ImportPlan &plan, const ListReader &reader, const KnownCities &known);

/// Counts the rows by their verdicts.
void countRows(ImportPlan &plan);

} // namespace yeonsu
