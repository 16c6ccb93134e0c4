// A press release on a printer.
#pragma once

#include "release/release_document.h"

class QPrinter;

namespace yeonsu {

/// On whatever paper the printer was set up for; another than A4 gets the pages smaller. Errors: Io where the
/// printer cannot be used.
[[nodiscard]] Result<void> printRelease(QPrinter &printer, const ReleaseDocument &document);

} // namespace yeonsu
