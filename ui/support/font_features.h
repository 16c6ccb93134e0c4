// OpenType fonts without some of their features, which Qt 6.4 cannot switch off.
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace yeonsu {

/// Of a font with glyph substitution, those of the named features are never made; anything else stays as it
/// is. Tags have four letters.
[[nodiscard]] QByteArray withoutFeatures(QByteArray font, std::initializer_list<QByteArrayView> tags);

} // namespace yeonsu
