// A list read from a file, with what the history keeps of the file.
#pragma once

#include "domain/progress.h"
#include "exchange/list_kind.h"
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

    [[nodiscard]] QStringList unreadSheets() const;
};

struct SheetWish
{
    QString name = {};                 ///< empty where it is to be guessed
    std::optional<ListKind> kind = {}; ///< of the list that is meant; any where none is
};

/// The sheet is guessed by its headings: the first shown one that has those of the kind, even without the
/// course, else of any kind, else the first one. Errors: as SheetFile::open(), sheetNamed() and read().
[[nodiscard]] Result<ListFile> readListFile(const QString &path, const SheetWish &wish = {},
                                            const std::optional<TextFormat> &format = {},
                                            const Progress &progress = {});

} // namespace yeonsu
