// The tables of a release on its pages.
#pragma once

#include "press/paper_parts.h"

class QTextCursor;
class QTextTable;

namespace yeonsu {

/// Both are nothing for a table without cells, for which nothing is inserted. The cursor stands behind it
/// then.

/// The one of the header: each row begins with what it is.
QTextTable *insertHeaderTable(QTextCursor &cursor, const PaperTable &table);
/// Without its caption and its note.
QTextTable *insertTable(QTextCursor &cursor, const PaperTable &table);

} // namespace yeonsu
