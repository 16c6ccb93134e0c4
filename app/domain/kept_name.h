// A name in both languages as one text, for what is kept now and said later in whichever language.
#pragma once

#include "domain/bilingual.h"

namespace yeonsu {

/// Between the two names; no name can hold it.
inline constexpr QChar betweenNames(u'\x1f');

/// One name alone where the other is missing or the same.
[[nodiscard]] inline QString inBothLanguages(const QString &korean, const QString &english)
{
    const bool isOne = korean.isEmpty() || english.isEmpty() || korean == english;
    return isOne ? nameIn(Language::English, korean, english) : korean + betweenNames + english;
}

template <typename Row>
requires requires(const Row &row)
{
    row.nameKo;
    row.nameEn;
}
[[nodiscard]] QString inBothLanguages(const Row &row)
{
    return inBothLanguages(row.nameKo, row.nameEn);
}

/// Of what inBothLanguages() gave. Any other text is its own name.
[[nodiscard]] inline QString keptName(Language language, const QString &kept)
{
    const qsizetype end = kept.indexOf(betweenNames);
    return end < 0 ? kept : nameIn(language, kept.left(end), kept.mid(end + 1));
}

} // namespace yeonsu
