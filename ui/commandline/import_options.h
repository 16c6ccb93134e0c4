// What the options of yeonsu import ask for.
#pragma once

#include "commandline/command_arguments.h"
#include "exchange/import_list.h"

namespace yeonsu {

struct ImportOrder
{
    QString registerPath;
    ListKind kind = ListKind::People;
    QString listPath;
    QString sheet;      ///< empty: it is guessed by its headings
    QString courseCode; ///< may be empty
    PerhapsChoice perhaps = PerhapsChoice::Leave;
    QString reportPath; ///< empty: none is wanted
    bool isDryRun = false;
    bool isStrict = false;
};

void addImportOptions(CommandArguments &arguments);

/// Nothing where they are wrong use, which is said then.
[[nodiscard]] std::optional<ImportOrder> importOrder(const CommandArguments &arguments);

} // namespace yeonsu
