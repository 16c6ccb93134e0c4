// A register opened for a command, with its facts and the filter that the options ask for.
#pragma once

#include "commandline/command_arguments.h"
#include "figures/fact_table.h"
#include "figures/filter.h"
#include "store/register.h"

#include <memory>

namespace yeonsu {

struct RegisterSource
{
    std::unique_ptr<Register> store;
    FactTable facts;
    Filter filter;
    QDate asOf; ///< the day of the newest change
};

/// Where that fails the message is printed, and the error is the exit code.
[[nodiscard]] tl::expected<RegisterSource, int> openSource(const CommandArguments &arguments);

/// Opens the register for any command; a newer file's being read-only is said.
[[nodiscard]] tl::expected<std::unique_ptr<Register>, int> openForCommand(const QString &path);

} // namespace yeonsu
