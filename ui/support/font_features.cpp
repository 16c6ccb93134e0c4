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

/// Of a table of the font; 0 where there is none.
qsizetype tableOf(const QByteArray &font, QByteArrayView tag)
{
    constexpr qsizetype header = 12;
    constexpr qsizetype record = 16;
    const int tables = numberAt<quint16>(font, 4);
    for (qsizetype at = header; at < header + tables * record; at += record) {
        if (font.mid(at, tagSize) == tag)
            return numberAt<quint32>(font, at + 8);
    }
    return 0;
}

} // namespace

QByteArray withoutFeatures(QByteArray font, std::initializer_list<QByteArrayView> tags)
{
    constexpr QByteArrayView neverAsked("none");
    constexpr qsizetype record = 6;
    const qsizetype table = tableOf(font, "GSUB");
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

QByteArray withFamily(QByteArray font, QStringView family)
{
    constexpr int unicode = 3; // of platforms
    constexpr qsizetype record = 12;
    const qsizetype table = tableOf(font, "name");
    if (table == 0)
        return font;
    QByteArray name(family.size() * 2, '\0');
    for (qsizetype i = 0; i < family.size(); ++i)
        qToBigEndian(family[i].unicode(), name.data() + 2 * i);
    const int names = numberAt<quint16>(font, table + 2);
    const qsizetype texts = table + numberAt<quint16>(font, table + 4);
    for (qsizetype at = table + 6; at < table + 6 + names * record; at += record) {
        const int kind = numberAt<quint16>(font, at + 6);
        const bool isFamily = kind == 1 || kind == 16;
        const qsizetype place = texts + numberAt<quint16>(font, at + 10);
        if (isFamily && numberAt<quint16>(font, at) == unicode &&
            numberAt<quint16>(font, at + 8) == name.size() && place + name.size() <= font.size())
            font.replace(place, name.size(), name);
    }
    return font;
}

} // namespace yeonsu
