// The press pack that a command writes: where to, whether it may, and its making.
#pragma once

#include "charts/press_pack_job.h"
#include "commandline/command_arguments.h"

namespace yeonsu {

/// A zip where it is asked for or the path ends as one.
[[nodiscard]] PressPackJob::Target packTarget(const CommandArguments &arguments, const QString &path,
                                              bool isZip);
/// Errors: as checkOutput() and checkPressPack().
[[nodiscard]] Result<void> checkPackTarget(const CommandArguments &arguments,
                                           const PressPackJob::Target &target);
/// Returns the exit code; the path or messages are printed then.
[[nodiscard]] int makePack(const PressPack &pack, const PressPackJob::Target &target);

} // namespace yeonsu
