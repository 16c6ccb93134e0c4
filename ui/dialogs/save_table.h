// Saves a table where the person chooses, as a workbook or as CSV.
#pragma once

#include "exchange/plain_table.h"
#include "support/prompts.h"

namespace yeonsu {

/// The path; empty where the person cancelled. `name` is the file's, without what tells its format.
/// Errors: those of tableFile() and replaceFile().
[[nodiscard]] Result<QString> saveTable(Prompts &prompts, QWidget *parent, const PlainTable &table,
                                        const QString &name);

} // namespace yeonsu
