#include "commandline/register_source.h"

#include "commandline/filter_options.h"
#include "commandline/output.h"

namespace yeonsu {

tl::expected<std::unique_ptr<Register>, int> openForCommand(const QString &path)
{
    Result<std::unique_ptr<Register>> store = Register::open(path);
    if (!store)
        return tl::unexpected(printError(store.error()));
    if ((*store)->fileState().isNewer)
        printMessage(QCoreApplication::translate(
            "CommandLine", "The register was written by a newer version of Yeonsu and can only be read."));
    return std::move(*store);
}

tl::expected<RegisterSource, int> openSource(const CommandArguments &arguments)
{
    auto store = openForCommand(arguments.positional(0));
    if (!store)
        return tl::unexpected(store.error());
    Result<FactTable> facts = FactTable::load((*store)->database());
    if (!facts)
        return tl::unexpected(printError(facts.error()));
    const Result<Filter> filter = filterFrom(arguments, *facts);
    if (!filter) {
        printError(filter.error());
        return tl::unexpected(int(WrongUse));
    }
    const Result<QDate> asOf = (*store)->dayOfNewestChange();
    if (!asOf)
        return tl::unexpected(printError(asOf.error()));
    return RegisterSource{std::move(*store), std::move(*facts), *filter, *asOf};
}

} // namespace yeonsu
