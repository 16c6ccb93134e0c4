// A register as a file on a disk: telling what it is, making one, copying one.
#pragma once

#include "store/database.h"
#include "store/register_place.h"

namespace yeonsu {

/// What a look at a file tells before it is opened as a register.
struct RegisterFileState
{
    int version = 0;          ///< of its schema
    bool isNewer = false;     ///< written by a newer program: to be read only
    bool isReadOnly = false;  ///< the file or its folder cannot be written
    bool isOnNetwork = false; ///< locks of network file systems cannot be trusted: one program at a time
};

/// Opens the file for reading, by a connection that leaves nothing beside it. Edits that a program that was
/// killed left in a log are read too. Errors: as Database::open(), and ReadOnly where they cannot be.
[[nodiscard]] Result<Database> openForReading(const QString &path, const RegisterFileState &state);

/// SQLite's application_id of a register: "YNSU".
inline constexpr quint32 registerApplicationId = 0x594e5355;

/// Looks at the file without changing it. Errors: NotFound, NotARegister, Damaged, Io.
[[nodiscard]] Result<RegisterFileState> inspectRegisterFile(const QString &path);

/// Makes an empty register of the newest schema. The file can be read by its owner only, and so can its
/// folders where they had to be made. Errors: AlreadyExists, ReadOnly, NoSpace, Io; then no file is left.
[[nodiscard]] Result<void> createRegisterFile(const QString &path);

/// Places a whole copy of the register at `source`, open or not, at `target`. Errors: as placeRegisterFile(),
/// and NotFound, NotARegister where there is no register at `source`.
[[nodiscard]] Result<void> copyRegisterFile(const QString &source, const QString &target, IfExists ifExists);

} // namespace yeonsu
