#include "commandline/file_commands.h"

#include "commandline/command_arguments.h"
#include "commandline/output.h"
#include "commandline/output_file.h"
#include "exchange/new_register.h"
#include "store/verification.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FileCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int exitCode(const Result<void> &outcome)
{
    return outcome ? int(Done) : printError(outcome.error());
}

/// Backup and restore are the same whole copy, in one direction and the other.
struct Copying
{
    QString command;
    QString description;
    QString source; ///< as the help calls it
    QString target;
};

int runCopy(const Copying &copying, const QStringList &words)
{
    CommandArguments arguments(copying.command, copying.description, {copying.source});
    arguments.addOption(u"out"_s, copying.target, FileCommandText::tr("The file to write."));
    addForceFlag(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const QString source = arguments.positional(0);
    const QString target = arguments.value(u"out"_s);
    if (target.isEmpty()) {
        printMessage(FileCommandText::tr("--%1 is needed.").arg(u"out"_s));
        return WrongUse;
    }
    return exitCode(checkOutput(arguments, target, source).and_then([&] {
        return copyRegisterFile(source, target, ifExists(arguments));
    }));
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
    const QString path = arguments.positional(0);
    const NewRegister content = arguments.isSet(u"sample"_s) ? NewRegister::Sample : NewRegister::Empty;
    return exitCode(checkOutput(arguments, path).and_then([&] {
        return createRegister(path, content, ifExists(arguments));
    }));
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
    const bool isSound = findings->isEmpty();
    const int printed =
        printResult(isSound ? FileCommandText::tr("The register is sound.") : findings->join(u'\n'));
    return isSound ? printed : int(Failed);
}

int runBackup(const QStringList &words)
{
    return runCopy({u"backup"_s, FileCommandText::tr("Writes a whole, checked copy of a register."),
                    u"FILE"_s, u"COPY"_s},
                   words);
}

int runRestore(const QStringList &words)
{
    return runCopy({u"restore"_s, FileCommandText::tr("Makes a register from a copy."), u"COPY"_s, u"FILE"_s},
                   words);
}

} // namespace yeonsu
