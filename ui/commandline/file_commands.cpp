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

} // namespace yeonsu
