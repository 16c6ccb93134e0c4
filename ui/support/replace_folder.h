// Writes a folder of files whole or not at all.
#pragma once

#include "exchange/zip_archive.h"
#include "store/register_place.h"

#include <functional>

namespace yeonsu {

/// Whether replaceFolder() may take the path; asked before long work. A folder in which the file at `source`
/// lies is never replaced. Errors: AlreadyExists; NotFound where the folder around it is missing.
[[nodiscard]] Result<void> checkFolder(const QString &path, IfExists ifExists, const QString &source = {});

/// Writes the files into a folder of another name beside `path`, and gives it the name when all are there.
/// Of an older folder, files that `isReplaced` knows by their name go; everything else in it stays. On
/// failure (as checkFolder(), NoSpace, ReadOnly, Io) the older folder is as it was.
[[nodiscard]] Result<void> replaceFolder(const QString &path, const std::vector<ArchivedFile> &files,
                                         IfExists ifExists,
                                         const std::function<bool(const QString &name)> &isReplaced);

} // namespace yeonsu
