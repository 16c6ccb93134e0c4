// A press release as a page for a browser, in one file.
#pragma once

#include "release/release_document.h"

#include <QByteArray>

namespace yeonsu {

/// With its pictures inside. The same document gives the same bytes.
[[nodiscard]] QByteArray releaseHtml(const ReleaseDocument &document);

} // namespace yeonsu
