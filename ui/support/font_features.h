// OpenType fonts made anew in memory: without some of their features, which Qt 6.4 cannot switch off, and
// under a name of their own.
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace yeonsu {

/// Of a font with glyph substitution, those of the named features are never made; anything else stays as it
/// is. Tags have four letters.
[[nodiscard]] QByteArray withoutFeatures(QByteArray font, std::initializer_list<QByteArrayView> tags);

/// The font with another name for its family, which must be as long as the one it has; anything else stays as
/// it is.
[[nodiscard]] QByteArray withFamily(QByteArray font, QStringView family);

} // namespace yeonsu
