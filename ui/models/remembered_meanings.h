// What texts of lists were said to mean, kept for the next list that has them.
#pragma once

#include "exchange/import_known.h"
#include "exchange/import_list.h"

namespace yeonsu {

/// As in ImportDecisions::values.
using Meanings = QHash<std::pair<ListField, QString>, QString>;

/// Those of texts that stand in the list and say nothing to this register, as far as it knows what they mean.
[[nodiscard]] Meanings rememberedMeanings(const ImportList &list, const ImportKnown &known);

/// Those of `recalled` that are no longer said are forgotten.
void rememberMeanings(ListKind kind, const Meanings &said, const Meanings &recalled);

} // namespace yeonsu
