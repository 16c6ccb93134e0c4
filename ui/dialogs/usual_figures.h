// The figures that releases usually tell, and the words that count them.
#pragma once

#include "release/figure_token.h"

namespace yeonsu {

/// What the register counts as a whole, then shares and parts, each under what the register itself has:
/// levels, groups of themes, continents, modes. Each with the first of its counters.
[[nodiscard]] std::vector<FigureToken> usualFigures(const FactTable &facts, Language language);

/// What may be written behind the number, the usual one first; only "" for a share.
[[nodiscard]] QStringList countersFor(const FigureQuestion &question, Language language);

} // namespace yeonsu
