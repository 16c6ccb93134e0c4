// Writes a file whole or not at all.
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace yeonsu {

/// Writes to a temporary name in the same folder and renames: on failure (NoSpace, ReadOnly, NotFound, Io)
/// a file that was there before is as it was.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &content);

} // namespace yeonsu
