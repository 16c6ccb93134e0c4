// An option whose value is one of an enumeration's keys.
#pragma once

#include "commandline/command_arguments.h"
#include "commandline/output.h"
#include "domain/key_table.h"

namespace yeonsu {

/// Without the option, `unset`. A missing needed option or a value that is no key is said and is nothing.
template <KeyedEnum Enum>
[[nodiscard]] std::optional<Enum> keyedOption(const CommandArguments &arguments, const QString &name,
                                              std::optional<Enum> unset = std::nullopt)
{
    if (!arguments.isSet(name)) {
        if (!unset)
            printMessage(QCoreApplication::translate("CommandLine", "--%1 is needed.").arg(name));
        return unset;
    }
    const std::optional<Enum> value = fromKey<Enum>(arguments.value(name));
    if (!value)
        printMessage(refusal(name, arguments.value(name), keysOf<Enum>()));
    return value;
}

} // namespace yeonsu
