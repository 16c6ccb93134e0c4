// A press release on pages: for PDF, a printer, and whatever shows pages on screen.
#pragma once

#include "release/release_document.h"
#include "support/paper.h"

#include <QByteArray>
#include <QTextDocument>

#include <memory>

namespace yeonsu {

/// Laid out in points on A4, in the program's typeface.
[[nodiscard]] std::unique_ptr<QTextDocument> releasePaper(const ReleaseDocument &document);

/// For printing and preview: on other sheets than A4 its pages are smaller, never larger.
[[nodiscard]] Paper printedRelease(const ReleaseDocument &document);

/// On A4, with the font embedded. It is dated with the as-of day.
[[nodiscard]] QByteArray releasePdf(const ReleaseDocument &document);

} // namespace yeonsu
