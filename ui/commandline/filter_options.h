// The options that narrow figures, the same for every command that counts.
#pragma once

#include "commandline/command_arguments.h"
#include "domain/error.h"
#include "figures/fact_table.h"
#include "figures/filter.h"

namespace yeonsu {

void addFilterOptions(CommandArguments &arguments);

/// Errors: BadValue for a year that is none or a key that the register does not have.
[[nodiscard]] Result<Filter> filterFrom(const CommandArguments &arguments, const FactTable &facts);

} // namespace yeonsu
