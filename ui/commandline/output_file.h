// The file that a command writes: whether it may, asked before long work.
#pragma once

#include "commandline/command_arguments.h"
#include "store/register_place.h"

namespace yeonsu {

void addForceFlag(CommandArguments &arguments);
[[nodiscard]] IfExists ifExists(const CommandArguments &arguments);

/// Errors: as checkTarget(), and NotFound where the folder is missing, since no command makes one: it may be
/// a slip of the pen.
[[nodiscard]] Result<void> checkOutput(const CommandArguments &arguments, const QString &path,
                                       const QString &source = {});

} // namespace yeonsu
