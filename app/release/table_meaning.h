// What the numbers of a table in a text stand for, cell by cell, by the headings of its rows and columns.
#pragma once

#include "release/narrowing_words.h"
#include "release/number_meaning.h"

namespace yeonsu {

struct TableNumber
{
    WrittenNumber number; ///< at its place in the table's text
    NumberMeaning meaning;
    std::size_t column = 0;
};

/// Lines whose cells are parted by tabs or strokes; headings stand above or to the left. Years among the
/// headings are none of the numbers. A column of shares is of what the column before it counts.
[[nodiscard]] std::vector<TableNumber> tableNumbers(const QString &table, const NarrowingFinder &finder);

} // namespace yeonsu
