// How near two names are, letter by letter: the same letters, or one letter apart.
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace yeonsu {

/// The words of a folded text (see foldedText()), in their order: runs of letters and digits. Hyphens and
/// full stops part words, apostrophes do not ("al-hasan o’brien" is al, hasan, obrien).
[[nodiscard]] QStringList wordsOf(const QString &folded);

/// The same words without anything between them, and each syllable of Hangul taken apart into its letters:
/// for comparing, never for showing. Names that differ in spaces, hyphens and apostrophes only have the same.
[[nodiscard]] QString lettersOf(const QString &folded);

/// Whether two results of lettersOf() differ by one letter that is added, left out or another. A digit is no
/// letter, nor is a Chinese character, which stands for a word; and in fewer than four letters one of them is
/// too much of the name to be a slip.
[[nodiscard]] bool isOneLetterApart(QStringView left, QStringView right);

/// Every pair of `letters` (results of lettersOf(), all of them different) that is one letter apart, by
/// their indices, the lower one first, in ascending order. The time grows with the length of all texts
/// together, not with the number of pairs that could be made.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
pairsOneLetterApart(std::span<const QString> letters);

} // namespace yeonsu
