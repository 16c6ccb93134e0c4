// What was done with each row of a list, as a table; and the rows left out, to be mended and brought in
// again.
#pragma once

#include "domain/bilingual.h"
#include "exchange/import_plan.h"
#include "exchange/plain_table.h"

namespace yeonsu {

/// In words, in the language of messages: "New person", "Left out: …".
[[nodiscard]] QString wordsFor(RowVerdict verdict);
/// Why the row has its verdict, in a sentence or several; empty where nothing is to be said.
[[nodiscard]] QString reasonOf(const PlannedRow &row, const ImportList &list, const ImportKnown &known);
/// Why two people are, or perhaps are, one.
[[nodiscard]] QString wordsFor(MatchReason reason);

/// Every row: its number, what was done, why, and its cells.
[[nodiscard]] PlainTable importReport(const ImportPlan &plan, const ImportList &list,
                                      const ImportKnown &known);
/// The header and the cells of the rows that were left out, with the reason in a last column.
[[nodiscard]] PlainTable rowsLeftOut(const ImportPlan &plan, const ImportList &list,
                                     const ImportKnown &known);

} // namespace yeonsu
