// The program without a window: finds the command that was asked for and runs it.
#pragma once

#include <QStringList>

namespace yeonsu {

/// Whether the program's arguments (without its own name) ask for the window: none, or one register.
[[nodiscard]] bool asksForWindow(const QStringList &arguments);

/// Runs what does not ask for the window, or says that there is no display for it. Returns the exit code.
/// There must be an application object.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace yeonsu
