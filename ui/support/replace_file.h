// Writes files whole or not at all.
#pragma once

#include "domain/error.h"
#include "exchange/zip_archive.h"

#include <QByteArray>

namespace yeonsu {

/// Writes to a temporary name in the same folder and renames: on failure (NoSpace, ReadOnly, NotFound, Io)
/// a file that was there before is as it was.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &content);

/// Likewise for files that go together, each named by its path. None is replaced before all are on the disk,
/// so that where one has no room or may not be written the others are as they were, too.
[[nodiscard]] Result<void> replaceFiles(const std::vector<ArchivedFile> &files);

} // namespace yeonsu
