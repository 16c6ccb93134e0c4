// The columns of a list whose cells have values that the register knows: which ones, and which can be chosen.
#pragma once

#include "exchange/import_known.h"
#include "exchange/list_field.h"

namespace yeonsu {

/// Whether the same text is wrong in the same way wherever it stands in that column.
[[nodiscard]] bool hasKnownValues(ListField field);

/// Whether a cell of that column can be read as one of them.
[[nodiscard]] bool isKnownValue(ListKind kind, ListField field, const QString &text,
                                const ImportKnown &known);

struct KnownChoice
{
    QString text; ///< as it is shown, in the interface's language
    QString cell; ///< what means it in a list: the name, or where that means another one, code or key
};

/// In the order in which they are chosen elsewhere; empty for other columns.
[[nodiscard]] std::vector<KnownChoice> knownChoices(ListKind kind, ListField field, const ImportKnown &known);

} // namespace yeonsu
