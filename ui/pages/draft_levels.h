// The levels of a draft's lines, □ ○ - ※ and headings, while it is typed.
#pragma once

#include <QTextCursor>

namespace yeonsu {

/// Begins the lines that are selected with that sign and its space, or with none. One step of undo.
void setLevelOfLines(QTextCursor cursor, const QString &sign);

/// Where the next line is typed: with the level of this one; a line without words gives its level up instead.
/// One step of undo.
[[nodiscard]] QTextCursor withNextLine(QTextCursor cursor);

} // namespace yeonsu
