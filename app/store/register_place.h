// The place of a register's file: whether it may be taken, and how it is, by a whole file or not at all.
#pragma once

#include "domain/error.h"

#include <functional>

namespace yeonsu {

enum class IfExists { Refuse, Replace };

/// Whether a file may be written at `path` at all; asked before long work. What is no ordinary file is never
/// replaced, and neither is the file at `source`, which it is to be made from. Errors: AlreadyExists.
[[nodiscard]] Result<void> checkTarget(const QString &path, IfExists ifExists, const QString &source = {});

/// Makes an empty file that only its owner can read; the files that SQLite puts beside it inherit that.
/// Folders that are missing are made likewise. Errors: AlreadyExists, ReadOnly, NoSpace, Io.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

/// Lets `write` make a register under another name beside `target`, which it must leave closed, and gives it
/// its name when all of it is in its file and can be read back. Until then an older file at `target` stays
/// whole, and after an error it is all that is left. Errors: as checkTarget(), of `write`, Damaged, Busy,
/// ReadOnly, NoSpace, Io; they name `target`.
[[nodiscard]] Result<void> placeRegisterFile(const QString &target, IfExists ifExists,
                                             const std::function<Result<void>(const QString &path)> &write);

/// A name beside `target` that no file has, for writing under until all is well.
[[nodiscard]] QString temporaryNameFor(const QString &target);

/// Gives a finished, closed file its name; where that must not exist, also not since a moment ago. Errors: as
/// those of writing it there.
[[nodiscard]] Result<void> moveIntoPlace(const QString &temporary, const QString &target, IfExists ifExists);
/// Those who asked for a file know it by the name they gave, not by the one that it is written under.
[[nodiscard]] Error underItsName(Error error, const QString &temporary, const QString &target);

/// Removes a register's file and what SQLite keeps beside it.
void removeRegisterFile(const QString &path);

} // namespace yeonsu
