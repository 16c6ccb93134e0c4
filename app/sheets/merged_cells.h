// Cells of a sheet that are merged with those below.
#pragma once

#include "sheets/sheet_row.h"

#include <vector>

namespace yeonsu {

/// Of a block that is also several columns wide, the first column.
struct MergedCells
{
    qsizetype column = 0;
    qint64 firstRow = 0; ///< by SheetRow::number; the one that holds the text
    qint64 lastRow = 0;

    bool operator==(const MergedCells &) const = default;
};

/// Writes the text of merged cells into every row that it stands for. Not so numbers: one that is merged over
/// several rows is said once. `rows` are in order.
void fillMerged(std::vector<SheetRow> &rows, const std::vector<MergedCells> &merged);

} // namespace yeonsu
