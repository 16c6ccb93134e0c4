// The words around a number, by which it is found again in a text that has been edited meanwhile.
#pragma once

#include <QString>

namespace yeonsu {

/// A few words before and behind it, with "…" where the number stands.
[[nodiscard]] QString contextOf(const QString &text, qsizetype start, qsizetype length);

/// How much of `context` stands around that place, from 0 to 1: words in their order, though others may have
/// come between them; a word that only has other digits counts half. 1 for a context without words.
[[nodiscard]] double likeness(const QString &context, const QString &text, qsizetype start, qsizetype length);

} // namespace yeonsu
