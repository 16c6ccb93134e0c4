// How text is kept, compared, searched and ordered. One place, so that every way in gives the same text.
#pragma once

#include <QString>

namespace yeonsu {

/// As the register keeps text: Unicode NFC, without white space at the ends and without NUL characters.
[[nodiscard]] QString normalisedText(const QString &text);

/// As the register compares and searches text: case, accents, width and runs of white space do not
/// matter ("Łukasz  GARCÍA" is "lukasz garcia"). Hangul syllables stay whole.
[[nodiscard]] QString foldedText(const QString &text);

/// Whether any of it is written in Hangul, and so of the Korean language.
[[nodiscard]] bool hasHangul(const QString &text);

/// A key whose plain binary order is dictionary order for Hangul and Latin, with numbers in the order of
/// their values ("course 2" before "course 10").
[[nodiscard]] QString sortKey(const QString &text);

} // namespace yeonsu
