// What kinds of rows, rows and their fields are called, in the language of messages.
#pragma once

#include "domain/row.h"
#include "store/database.h"

namespace yeonsu {
struct Record;
}

namespace yeonsu::store {

/// What a row of the table is called: "course".
[[nodiscard]] QString kindInWords(const QString &tableName);

/// What a column is called, whichever table it is of: "First day".
[[nodiscard]] QString fieldInWords(const QString &column);

/// The columns in whose words `text` is found; see foldedText().
[[nodiscard]] QStringList columnsSaying(const QString &text);

/// What tells a row from others of its kind: a course's code and name, a person's
/// name, "person – code of the course".
[[nodiscard]] QString nameInWords(Database &database, const Row &row);

/// The same of a row that may be gone; empty where nothing is known of it.
[[nodiscard]] QString nameInWords(Database &database, const Record &record);

/// What the history may call it for ever: in both languages, see kept_name.h, and no person's data. May be
/// empty.
[[nodiscard]] Result<QString> nameForHistory(Database &database, const Row &row);

} // namespace yeonsu::store
