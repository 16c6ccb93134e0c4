// Texts by which columns are measured.
#pragma once

#include "domain/vocabulary.h"
#include "support/language.h"

namespace yeonsu {

/// The longest word for a value of the enumeration, in the interface's language.
template <KeyedEnum Enum>
[[nodiscard]] QString longestWord()
{
    QString longest;
    for (const auto &[value, key] : keyTable<Enum>) {
        const QString word = wordsFor(value).in(interfaceLanguage());
        if (word.size() > longest.size())
            longest = word;
    }
    return longest;
}

} // namespace yeonsu
