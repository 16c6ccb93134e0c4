// What went wrong in SQLite, in the user's words.
#pragma once

#include "domain/error.h"

struct sqlite3;

namespace yeonsu {

/// The last error of the connection. The texts name no row: only `Error::detail` has SQLite's own message.
[[nodiscard]] Error lastError(sqlite3 *connection);

/// By SQLite's extended result code (sqlite.org/rescode.html).
[[nodiscard]] Error sqliteError(int extendedCode, const QString &message);

} // namespace yeonsu
