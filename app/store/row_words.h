// What kinds of rows, rows and their fields are called, in the language of messages.
#pragma once

#include "domain/row.h"
#include "store/database.h"

namespace yeonsu::store {

/// What a row of the table is called: "course".
[[nodiscard]] QString kindInWords(const QString &tableName);

/// What a column is called, whichever table it is of: "First day".
[[nodiscard]] QString fieldInWords(const QString &column);

/// What tells a row from others of its kind: a course's code and name, a person's name, "person – course".
[[nodiscard]] QString nameInWords(Database &database, const Row &row);

/// What the history may call it for ever: no language, and no person's data. May be empty.
[[nodiscard]] Result<QString> nameForHistory(Database &database, const Row &row);

} // namespace yeonsu::store
