// The text of a file in UTF-8, block by block.
#pragma once

#include "sheets/text_format.h"

#include <QStringDecoder>

namespace yeonsu {

/// Characters that a block's end cuts are put together; a byte order mark is left out.
class TextStream
{
public:
    /// Reads `file` from its start; it must outlive the stream.
    TextStream(QIODevice &file, TextEncoding encoding);

    /// The next block; empty at the end. Errors: Damaged where the bytes are no letters of the encoding, Io.
    [[nodiscard]] Result<QString> next();

private:
    QIODevice &m_file;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QString m_held; ///< the first half of a character that the block's end has cut
    bool m_isAtStart = true;
};

} // namespace yeonsu
