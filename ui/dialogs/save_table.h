// Saves a table where the person chooses, as a workbook or as CSV.
#pragma once

#include "exchange/plain_table.h"
#include "support/prompts.h"
#include "support/table_file.h"

namespace yeonsu {

/// Where a file with that title goes; empty where the person cancelled. The path has the ending (".pdf"),
/// whatever was typed: no other file is replaced by mistake.
[[nodiscard]] QString chooseFileEnding(Prompts &prompts, QWidget *parent, const QString &title,
                                       const QString &ending, const QString &formatName);

/// The same of a table. `formatText` names the format: "… (.csv)".
[[nodiscard]] QString chooseTableFile(Prompts &prompts, QWidget *parent, const QString &title,
                                      TableFormat format, const QString &formatText);

/// The path; empty where the person cancelled. `name` is the file's, without what tells its format.
/// Errors: those of tableFile() and replaceFile().
[[nodiscard]] Result<QString> saveTable(Prompts &prompts, QWidget *parent, const PlainTable &table,
                                        const QString &name);

} // namespace yeonsu
