// The texts that a PNG carries beside its pixels.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace yeonsu {

/// The PNG with a text chunk for each keyword (Latin letters), before the pixels. Qt's own writer marks text
/// that is not Latin-1 as if it were in a language called "UTF-8", and other programs then do not find it.
[[nodiscard]] QByteArray withTexts(const QByteArray &png, const QMap<QString, QString> &texts);

} // namespace yeonsu
