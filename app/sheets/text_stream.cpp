#include "sheets/text_stream.h"

#include "sheets/reading_error.h"

namespace yeonsu {

namespace {

constexpr qint64 blockSize = qint64(256) << 10;

/// Letters that windows-949 gives where the bytes were something else.
bool isNoLetter(QChar c)
{
    return c == QChar::ReplacementCharacter || c == QChar(0x1A) || (c >= QChar(0xE000) && c <= QChar(0xF8FF));
}

} // namespace

TextStream::TextStream(QIODevice &file, TextEncoding encoding)
    : m_file(file)
    , m_encoding(encoding)
    , m_decoder(keyOf(encoding).data(), QStringConverter::Flag::ConvertInitialBom)
{
    m_file.seek(0);
}

Result<QString> TextStream::next()
{
    if (!m_decoder.isValid())
        return tl::unexpected(ReadingError::unknownEncoding());
    while (!m_file.atEnd()) {
        const QByteArray bytes = m_file.read(blockSize);
        if (bytes.isEmpty())
            return tl::unexpected(ReadingError::notReadable(m_file.errorString()));
        const QString decoded = m_decoder.decode(bytes);
        QString text = m_held + decoded;
        if (m_decoder.hasError() ||
            (m_encoding == TextEncoding::Windows949 && std::any_of(text.cbegin(), text.cend(), isNoLetter)))
            return tl::unexpected(ReadingError::unknownEncoding());
        m_held = !text.isEmpty() && text.back().isHighSurrogate() ? text.last(1) : QString();
        text.chop(m_held.size());
        if (m_isAtStart && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        m_isAtStart = m_isAtStart && text.isEmpty();
        if (!text.isEmpty())
            return text;
    }
    return std::exchange(m_held, {});
}

} // namespace yeonsu
