// A list that was chosen to be brought in, as it was read from a file or from the clipboard.
#pragma once

#include "domain/progress.h"
#include "sheets/sheet_reader.h"
#include "sheets/text_format.h"
#include "store/change_set.h"

#include <optional>

namespace yeonsu {

/// What is read, and how, where the guess was wrong.
struct SheetChoice
{
    QString path;
    std::optional<std::size_t> sheet = {};
    std::optional<TextFormat> textFormat = {}; ///< a text file's
};

struct ListSource
{
    SheetChoice choice; ///< without a path for what was pasted
    ImportedFile file;
    std::vector<SheetName> sheets;
    std::vector<SheetRow> rows;
};

/// Errors: those of SheetFile.
[[nodiscard]] Result<ListSource> readSource(const SheetChoice &choice, const Progress &progress);
/// Errors: Damaged.
[[nodiscard]] Result<ListSource> pastedSource(const QString &text);

} // namespace yeonsu
