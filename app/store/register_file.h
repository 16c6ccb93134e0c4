// A register as a file on a disk: telling what it is, making one, copying one.
#pragma once

#include "store/database.h"

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

enum class IfExists { Refuse, Replace };

/// Whether a file may be written at `path` at all; asked before long work. Errors: AlreadyExists.
[[nodiscard]] Result<void> checkTarget(const QString &path, IfExists ifExists);

/// Makes an empty register of the newest schema. The file can be read by its owner only, and so can its
/// folder where it had to be made. Errors: AlreadyExists, ReadOnly, NoSpace, Io; then no file is left.
[[nodiscard]] Result<void> createRegisterFile(const QString &path);

/// Writes a whole copy of the register at `source`, open or not, and opens the copy to see that it is
/// sound, before it takes its name. Errors as above; then an older file at `target` is as it was.
[[nodiscard]] Result<void> copyRegisterFile(const QString &source, const QString &target, IfExists ifExists);

/// Gives the finished, closed file at `temporary` its name. Until then a file at `target` stays whole.
[[nodiscard]] Result<void> moveIntoPlace(const QString &temporary, const QString &target, IfExists ifExists);

/// A name beside `target` that no file has, for writing under until all is well.
[[nodiscard]] QString temporaryNameFor(const QString &target);

/// Removes a register's file and what SQLite keeps beside it.
void removeRegisterFile(const QString &path);

} // namespace yeonsu
