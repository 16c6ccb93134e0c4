// A press release on pages: for PDF, a printer, and whatever shows pages on screen.
#pragma once

#include "release/release_document.h"

#include <QByteArray>
#include <QSizeF>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace yeonsu {

/// Laid out in points on A4, in the program's typeface.
[[nodiscard]] std::unique_ptr<QTextDocument> releasePaper(const ReleaseDocument &document);

/// A4, in the units of paintPage(): tenths of a millimetre.
inline constexpr QSizeF paperSize(2100, 2970);
/// A page, counted from 0, with its margins and its number, black on whatever is there.
void paintPage(QPainter &painter, const QTextDocument &paper, int page);

/// On A4, with the font embedded. It is dated with the as-of day.
[[nodiscard]] QByteArray releasePdf(const ReleaseDocument &document);

} // namespace yeonsu
