// Cells of a list on the clipboard: line by line, the headings first.
#pragma once

#include <QStringList>

#include <vector>

namespace yeonsu {

/// For a spreadsheet: parted by tabs.
[[nodiscard]] QString textOf(const std::vector<QStringList> &lines);

/// As text and as a table for a word processor.
void copyCells(const std::vector<QStringList> &lines);

} // namespace yeonsu
