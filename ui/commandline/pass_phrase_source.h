// Where a command has its pass phrase from, which is never one of its arguments: those are seen by others.
#pragma once

#include "commandline/command_arguments.h"
#include "domain/error.h"
#include "store/pass_phrase.h"

namespace yeonsu {

void addPassPhraseOption(CommandArguments &arguments);
[[nodiscard]] bool isPassPhraseFileSet(const CommandArguments &arguments);

/// The first line of the file that was named, else of standard input; what is typed at a terminal is not
/// shown. Errors: Io, BadValue where it is empty.
[[nodiscard]] Result<PassPhrase> passPhrase(const CommandArguments &arguments);

} // namespace yeonsu
