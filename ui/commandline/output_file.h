// The file that a command writes: whether it may, asked before long work, and tables as files.
#pragma once

#include "commandline/command_arguments.h"
#include "store/register_place.h"
#include "support/table_file.h"

namespace yeonsu {

void addForceFlag(CommandArguments &arguments);
[[nodiscard]] IfExists ifExists(const CommandArguments &arguments);

/// Errors: as checkTarget(), and NotFound where the folder is missing, since no command makes one: it may be
/// a slip of the pen.
[[nodiscard]] Result<void> checkOutput(const CommandArguments &arguments, const QString &path,
                                       const QString &source = {});

/// By the ending of its name: a workbook or CSV; nothing for any other.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &path);
/// `path` has such an ending. Errors: as tableFile() and replaceFile().
[[nodiscard]] Result<void> writeTable(const PlainTable &table, const QString &path);

} // namespace yeonsu
