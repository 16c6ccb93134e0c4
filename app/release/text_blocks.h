// A text in pieces that are read by themselves: sentences and tables.
#pragma once

#include <QString>

#include <vector>

namespace yeonsu {

struct TextBlock
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isTable = false; ///< lines whose cells are parted by tabs, or stand between strokes: | 37 | 543 |
};

/// A sentence goes on over the end of a line, but not over an empty line, a bullet or a table. What has no
/// end is cut at some white space.
[[nodiscard]] std::vector<TextBlock> blocksOf(const QString &text);
/// | 도시교통 | 37 | 543 |: a row of a table without tabs.
[[nodiscard]] bool isBetweenStrokes(const QString &line);

} // namespace yeonsu
