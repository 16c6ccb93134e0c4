// Looks through a whole register for anything that is not as it should be.
#pragma once

#include "domain/error.h"

#include <QStringList>

namespace yeonsu {

/// What is wrong, one sentence each, for the user; empty where all is well. Reads everything and changes
/// nothing. Errors: the file cannot be opened as a register at all.
[[nodiscard]] Result<QStringList> verifyRegister(const QString &path);

} // namespace yeonsu
