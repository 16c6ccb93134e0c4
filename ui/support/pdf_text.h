// What a PDF says to whoever copies text out of it, or searches it.
#pragma once

#include <QByteArray>

namespace yeonsu {

/// QPdfWriter says of the glyph of a space that it is the tab, which looks the same. All offsets stay right.
[[nodiscard]] QByteArray pdfWithSpaces(QByteArray pdf);

} // namespace yeonsu
