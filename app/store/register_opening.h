// The steps from a file to an open register: lock, connection, newest form.
#pragma once

#include "store/register_file.h"

#include <QLockFile>

#include <memory>

namespace yeonsu::store {

struct OpenedFile
{
    RegisterFileState state;         ///< completed by what only the log told
    std::unique_ptr<QLockFile> lock; ///< only on a network drive; held while the register is open
    std::unique_ptr<Database> database;
};

/// Errors: those of Register::open().
[[nodiscard]] Result<OpenedFile> openRegisterFile(const QString &path, const RegisterFileState &looked);

} // namespace yeonsu::store
