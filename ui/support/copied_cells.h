// Cells of a list on the clipboard: line by line, the headings first.
#pragma once

#include <QStringList>

#include <vector>

namespace yeonsu {

/// For a spreadsheet: parted by tabs, in quotes where it has to be. Text that would be taken for a formula is
/// led by an apostrophe.
[[nodiscard]] QString textOf(const std::vector<QStringList> &lines);

/// As text and as a table for word processors and spreadsheets, in which text that looks like a formula is
/// marked as text.
void copyCells(const std::vector<QStringList> &lines);

} // namespace yeonsu
