// A list with what bringing it in would do, and everything by which that was judged.
#pragma once

#include "exchange/import_plan.h"

#include <memory>

namespace yeonsu {

struct JudgedList
{
    std::shared_ptr<const ImportList> list;
    ImportDecisions decisions;
    std::shared_ptr<const ImportKnown> known;
    ImportPlan plan;

    /// The cell as it stands in the list, or as it was mended; in one line.
    [[nodiscard]] QString written(const PlannedRow &row, ListField field) const;
    /// The same with what the text was said to mean wherever it stands.
    [[nodiscard]] QString text(const PlannedRow &row, ListField field) const;
    [[nodiscard]] int countOf(RowVerdict verdict) const;
    /// How many rows would be written.
    [[nodiscard]] int rowsBroughtIn() const;
    /// How many of them say a country, which nobody has without a city.
    [[nodiscard]] int countriesNotKept() const;
    /// The numbers of those whose person is in the course already, otherwise than the list says.
    [[nodiscard]] std::vector<qint64> differing() const;
    [[nodiscard]] bool isHidden(const PlannedRow &row) const { return list->rows[row.index].isHidden; }
    [[nodiscard]] int hiddenRows() const;
};

[[nodiscard]] const RowProblem *problemOf(const PlannedRow &row, ListField field);

/// In the interface's language, short enough for a column: "New person", "Perhaps known".
[[nodiscard]] QString verdictWord(RowVerdict verdict);

} // namespace yeonsu
