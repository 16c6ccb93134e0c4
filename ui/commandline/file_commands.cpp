#include "commandline/file_commands.h"

#include "commandline/command_arguments.h"
#include "commandline/output.h"
#include "exchange/new_register.h"
#include "store/verification.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FileCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addForceFlag(CommandArguments &arguments)
{
    arguments.addFlag(u"force"_s, FileCommandText::tr("Overwrites a file that exists."));
}

IfExists ifExists(const CommandArguments &arguments)
{
    return arguments.isSet(u"force"_s) ? IfExists::Replace : IfExists::Refuse;
}

int exitCode(const Result<void> &outcome)
{
    return outcome ? int(Done) : printError(outcome.error());
}

/// Backup and restore are the same whole copy, in one direction and the other.
int runCopy(const QString &command, const QString &description, const QStringList &words)
{
    CommandArguments arguments(command, description, {u"FILE"_s});
    arguments.addOption(u"out"_s, u"COPY"_s, FileCommandText::tr("The file to write."));
    addForceFlag(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    if (arguments.value(u"out"_s).isEmpty()) {
        printMessage(FileCommandText::tr("--%1 is needed.").arg(u"out"_s));
        return WrongUse;
    }
    return exitCode(
        copyRegisterFile(arguments.positional(0), arguments.value(u"out"_s), ifExists(arguments)));
}

} // namespace

int runNew(const QStringList &words)
{
    CommandArguments arguments(u"new"_s, FileCommandText::tr("Makes a new register with the reference data."),
                               {u"FILE"_s});
    arguments.addFlag(u"sample"_s, FileCommandText::tr("Fills it with the Seoul 2008–2022 sample."));
    addForceFlag(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    return exitCode(createRegister(arguments.positional(0),
                                   arguments.isSet(u"sample"_s) ? NewRegister::Sample : NewRegister::Empty,
                                   ifExists(arguments)));
}

int runVerify(const QStringList &words)
{
    CommandArguments arguments(
        u"verify"_s, FileCommandText::tr("Checks a register and says what is wrong with it."), {u"FILE"_s});
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const Result<QStringList> findings = verifyRegister(arguments.positional(0));
    if (!findings)
        return printError(findings.error());
    if (findings->isEmpty()) {
        printResult(FileCommandText::tr("The register is sound."));
        return Done;
    }
    printResult(findings->join(u'\n'));
    return Failed;
}

int runBackup(const QStringList &words)
{
    return runCopy(u"backup"_s, FileCommandText::tr("Writes a whole, checked copy of a register."), words);
}

int runRestore(const QStringList &words)
{
    return runCopy(u"restore"_s, FileCommandText::tr("Makes a register from a copy."), words);
}

} // namespace yeonsu
