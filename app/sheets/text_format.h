// How a text file holds its table: the encoding of its letters, and what stands between its columns.
#pragma once

#include "domain/error.h"
#include "domain/key_table.h"

#include <QIODevice>

namespace yeonsu {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows949 };

[[nodiscard]] constexpr QLatin1StringView keyOf(TextEncoding value)
{
    using enum TextEncoding;
    switch (value) {
    case Utf8:
        return QLatin1StringView("UTF-8");
    case Utf16Le:
        return QLatin1StringView("UTF-16LE");
    case Utf16Be:
        return QLatin1StringView("UTF-16BE");
    case Windows949:
        return QLatin1StringView("windows-949"); // what Korean Excel writes; EUC-KR is a part of it
    }
    return {};
}

struct TextFormat
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ','; ///< or ';' or a tab
    int skippedLines = 0; ///< a first line such as "sep=;" says what parts the columns, and is no row

    bool operator==(const TextFormat &) const = default;
};

/// By a byte order mark; else UTF-8 where all of the file is, else what Korean programs write. Reads the
/// whole file and leaves the device at its start. Errors: Damaged where it is none of these, Io.
[[nodiscard]] Result<TextEncoding> guessEncoding(QIODevice &file);

/// By what the first records have in common. `start` is the beginning of the text.
[[nodiscard]] TextFormat guessFormat(TextEncoding encoding, const QString &start);

} // namespace yeonsu
