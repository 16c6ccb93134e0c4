// The program's own typeface, so that text has the same shape and width on every machine.
#pragma once

#include <QFont>

namespace yeonsu {

/// Registers the bundled weights of Pretendard, which are not those that a machine may have. Called once,
/// after the application object is made.
void loadFonts();

/// `pixelSize` is in the coordinates of what is drawn on, rounded to whole pixels, at least 1.
[[nodiscard]] QFont pretendard(qreal pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace yeonsu
