// What was done with each row of a list, as a table; and the rows left out, to be mended and brought in
// again.
#pragma once

#include "exchange/import_plan.h"
#include "exchange/plain_table.h"

namespace yeonsu {

/// "New person", "Left out: …"; all words here are in the language of messages.
[[nodiscard]] QString wordsFor(RowVerdict verdict);
/// "Country: There is no country “Brasli”. Brazil?"
[[nodiscard]] QString wordsFor(const RowProblem &problem, ListKind kind);
/// Who that is, with where they came from last; "row 12" for somebody of the list.
[[nodiscard]] QString nameOf(const Whom &whom, const ImportKnown &known);
/// Why the row has its verdict; empty where nothing is to be said.
[[nodiscard]] QString reasonOf(const PlannedRow &row, ListKind kind, const ImportKnown &known);

/// The same for messages that may be kept in logs: it names nobody, and shows of the row's cells only those
/// that resemble something known, or are numbers, days or codes.
[[nodiscard]] QString reasonForLogs(const PlannedRow &row, const ImportList &list);

/// Whether the row is not brought in although there would be something to bring in.
[[nodiscard]] bool isLeftOut(RowVerdict verdict);

enum class ImportState {
    Written,
    Planned, ///< and nothing is written of it
};

/// Every row: its number in the sheet, what is done, why, and its cells.
[[nodiscard]] PlainTable importReport(const ImportPlan &plan, const ImportList &list,
                                      const ImportKnown &known, ImportState state = ImportState::Written);
/// The rows left out as a list that can be brought in again, with the reason in a last column.
[[nodiscard]] PlainTable rowsLeftOut(const ImportPlan &plan, const ImportList &list,
                                     const ImportKnown &known);

} // namespace yeonsu
