#include "charts/png_text.h"

#include <QtEndian>

#include <array>

namespace yeonsu {

namespace {

/// The signature, and the header chunk that must come first.
constexpr qsizetype headerEnd = 8 + 25;

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
        table[byte] = crc;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = makeCrcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// tEXt, which every program reads, where that can hold the text; else iTXt: not compressed, in no language
/// that is named.
QByteArray chunk(const QString &keyword, const QString &text)
{
    const QByteArray type = isAscii(text) ? "tEXt" : "iTXt";
    const QByteArray between = isAscii(text) ? QByteArray(1, '\0') : QByteArray(5, '\0');
    const QByteArray content = keyword.toLatin1() + between + text.toUtf8();
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crcOf(type + content));
}

} // namespace

QByteArray withTexts(const QByteArray &png, const QMap<QString, QString> &texts)
{
    QByteArray chunks;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        chunks += chunk(text.key(), text.value());
    return png.first(headerEnd) + chunks + png.sliced(headerEnd);
}

} // namespace yeonsu
