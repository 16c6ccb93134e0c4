// Whether a word that may be the name of a place is one: 지난 is a city and "last", Nice a city and "nice".
#pragma once

#include "release/narrowing.h"

#include <QString>

namespace yeonsu {

enum class PlaceEvidence {
    None,
    Weak, ///< counts beside another place only
    Strong
};

/// Of a country or a city, written from `start` to `end`. Short Korean names need words that only places have
/// (지난시, 지난에서); English ones a capital that no sentence and no title gives them.
[[nodiscard]] PlaceEvidence placeEvidence(Dimension dimension, const QString &text, qsizetype start,
                                          qsizetype end);

struct PlaceWord
{
    NarrowingWord word;
    bool isWeak = false;
};
/// Without the weak ones but those right behind their country, and those that a list joins to a place.
[[nodiscard]] std::vector<NarrowingWord> withSupport(std::vector<PlaceWord> words, const QString &text);

} // namespace yeonsu
