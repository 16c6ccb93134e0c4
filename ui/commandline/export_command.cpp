#include "commandline/export_command.h"

#include "commandline/keyed_option.h"
#include "commandline/output_file.h"
#include "commandline/register_source.h"
#include "exchange/table_export.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<void> exportTo(Register &store, ExportTable table, PersonalData personalData, const QString &path)
{
    const Result<PlainTable> exported =
        exportedTable(store.database(), table, interfaceLanguage(), personalData);
    YEONSU_TRY(exported);
    return writeTable(*exported, path);
}

} // namespace

int runExport(const QStringList &arguments)
{
    CommandArguments command(u"export"_s, ExportCommandText::tr("Writes a table of a register."),
                             {u"FILE"_s});
    command.addOption(u"table"_s, u"TABLE"_s,
                      ExportCommandText::tr("Which table: %1.").arg(keysOf<ExportTable>().join(u", "_s)));
    command.addOption(u"out"_s, u"LIST"_s,
                      ExportCommandText::tr("The file to write; its ending says as what: xlsx, csv."));
    command.addFlag(u"without-personal-data"_s,
                    ExportCommandText::tr("Leaves out names, e-mails, organisations, job titles and notes."));
    addForceFlag(command);
    if (const auto code = command.parse(arguments))
        return *code;
    const std::optional<ExportTable> table = keyedOption<ExportTable>(command, u"table"_s);
    if (!table)
        return WrongUse;
    const QString path = command.value(u"out"_s);
    if (!tableFormatOf(path)) {
        printMessage(ExportCommandText::tr("--%1 takes a file that ends in .xlsx or .csv.").arg(u"out"_s));
        return WrongUse;
    }
    if (const Result<void> free = checkOutput(command, path, command.positional(0)); !free)
        return printError(free.error());
    const auto store = openForCommand(command.positional(0));
    if (!store)
        return store.error();
    const PersonalData personalData =
        command.isSet(u"without-personal-data"_s) ? PersonalData::LeftOut : PersonalData::Included;
    const Result<void> written = exportTo(**store, *table, personalData, path);
    return written ? int(Done) : printError(written.error());
}

} // namespace yeonsu
