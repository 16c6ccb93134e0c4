// Options that every command that draws charts has.
#pragma once

#include "commandline/command_arguments.h"

#include <QDate>

namespace yeonsu {

void addAsOfOption(CommandArguments &arguments);
/// No day where none is asked for; nothing where what is asked for is none, which is said then.
[[nodiscard]] std::optional<QDate> asOfFrom(const CommandArguments &arguments);

} // namespace yeonsu
