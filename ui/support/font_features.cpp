#include "support/font_features.h"

#include <QtEndian>

#include <algorithm>

namespace yeonsu {

namespace {

constexpr qsizetype tagSize = 4;

/// 0 behind the font's end.
template <typename Number>
Number numberAt(const QByteArray &font, qsizetype place)
{
    const bool isInside = place >= 0 && place + qsizetype(sizeof(Number)) <= font.size();
    return isInside ? qFromBigEndian<Number>(font.constData() + place) : Number(0);
}

/// Of the table of glyph substitutions; 0 where there is none.
qsizetype substitutions(const QByteArray &font)
{
    constexpr qsizetype header = 12;
    constexpr qsizetype record = 16;
    const int tables = numberAt<quint16>(font, 4);
    for (qsizetype at = header; at < header + tables * record; at += record) {
        if (font.mid(at, tagSize) == "GSUB")
            return numberAt<quint32>(font, at + 8);
    }
    return 0;
}

} // namespace

QByteArray withoutFeatures(QByteArray font, std::initializer_list<QByteArrayView> tags)
{
    constexpr QByteArrayView neverAsked("none");
    constexpr qsizetype record = 6;
    const qsizetype table = substitutions(font);
    if (table == 0)
        return font;
    const qsizetype list = table + numberAt<quint16>(font, table + 6);
    const int features = numberAt<quint16>(font, list);
    for (qsizetype at = list + 2; at < list + 2 + features * record; at += record) {
        const QByteArray tag = font.mid(at, tagSize);
        if (std::find(tags.begin(), tags.end(), tag) != tags.end())
            font.replace(at, tagSize, neverAsked.data(), neverAsked.size());
    }
    return font;
}

} // namespace yeonsu
