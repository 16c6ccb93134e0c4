// The forms that a name takes in a text.
#pragma once

#include <QStringList>

namespace yeonsu {

[[nodiscard]] bool isHangul(QChar c); ///< a whole syllable
/// White space and signs that a name may have or lack between its words.
[[nodiscard]] bool isBetweenWords(QChar c);
/// The name with 및, 과, 와, and or nothing between its parts, and its parts in the plural.
[[nodiscard]] QStringList spellingsOf(const QString &name);
/// The parts of a name of several, and what is left without a word that says no more (시의원 of 시장·시의원
/// 등, 기타 of 기타정책, 과장 of 과장급).
[[nodiscard]] QStringList partsOf(const QString &name);
/// The single words of a name; of four syllables in one word the first and the last two.
[[nodiscard]] QStringList singleWordsOf(const QString &name);

} // namespace yeonsu
