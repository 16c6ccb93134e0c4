// The program without a window: finds the command that was asked for and runs it.
#pragma once

#include <QStringList>

namespace yeonsu {

/// Whether the program's arguments (without its own name) ask for a command and not for the window.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// Returns the exit code. There must be an application object.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace yeonsu
