// A text in pieces that are read by themselves: sentences and tables.
#pragma once

#include <QString>

#include <vector>

namespace yeonsu {

struct TextBlock
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isTable = false; ///< lines whose cells are parted by tabs
};

/// A sentence goes on over the end of a line, but not over an empty line, a bullet or a table. What has no
/// end is cut at some white space.
[[nodiscard]] std::vector<TextBlock> blocksOf(const QString &text);

} // namespace yeonsu
