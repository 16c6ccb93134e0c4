// A list read from a file, with what the history keeps of the file.
#pragma once

#include "domain/progress.h"
#include "sheets/sheet_file.h"
#include "store/change_set.h"

namespace yeonsu {

struct ListFile
{
    ImportedFile file;
    std::vector<SheetName> sheets;
    std::size_t sheet = 0;                ///< that was read
    std::optional<TextFormat> textFormat; ///< of a text file
    std::vector<SheetRow> rows;           ///< of one of them; without blank ones
};

/// Without a name of a sheet the first that is shown is read. Errors: as SheetFile::open(), sheetNamed() and
/// read().
[[nodiscard]] Result<ListFile> readListFile(const QString &path, const QString &sheet = {},
                                            const std::optional<TextFormat> &format = {},
                                            const Progress &progress = {});

} // namespace yeonsu
