// A press release as a text document for Hancom Office, LibreOffice and Word.
#pragma once

#include "release/release_document.h"

#include <QByteArray>

namespace yeonsu {

/// OpenDocument text, A4, with its pictures inside. The same document gives the same bytes. Errors: Io.
[[nodiscard]] Result<QByteArray> releaseOdt(const ReleaseDocument &document);

} // namespace yeonsu
