// The rows behind every number of a text, as a table for whoever follows a number without the window.
#pragma once

#include "exchange/plain_table.h"
#include "release/claims.h"

namespace yeonsu {

/// Of every claim that stands for a figure, a line for each row that was counted: the claim's place, number
/// and figure, then course, city, country, seniority and people, as far as the row has them. Nobody is named.
/// Errors: those of reading.
[[nodiscard]] Result<PlainTable> claimRows(Database &database, const FactTable &facts,
                                           const std::vector<Claim> &claims, Language language);

} // namespace yeonsu
