// Words within which another one is named: 도시교통 of 도시교통(대중교통 19회).
#pragma once

#include "release/narrowing.h"

namespace yeonsu {

/// Drops those that would only widen the word that is named within them. `number` is where the number starts
/// that the words belong to.
void dropOuter(std::vector<NarrowingWord> &words, const QString &text, qsizetype number);

} // namespace yeonsu
