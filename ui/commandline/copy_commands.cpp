#include "commandline/copy_commands.h"

#include "commandline/command_arguments.h"
#include "commandline/output.h"
#include "commandline/output_file.h"
#include "commandline/pass_phrase_source.h"
#include "store/register_file.h"
#include "store/sealed_copy.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CopyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Backup and restore are the same whole copy, in one direction and the other.
struct Copying
{
    QString command;
    QString description;
    QString source; ///< as the help calls it
    QString target;
    bool mayBeSealed = false; ///< on the way out, if asked for
    std::function<Result<void>(const CommandArguments &arguments, const QString &source,
                               const QString &target)>
        copy;
};

Result<void> backUp(const CommandArguments &arguments, const QString &source, const QString &target)
{
    if (!arguments.isSet(u"sealed"_s))
        return copyRegisterFile(source, target, ifExists(arguments));
    const Result<PassPhrase> phrase = passPhrase(arguments);
    YEONSU_TRY(phrase);
    return sealRegister(source, target, *phrase, ifExists(arguments));
}

Result<void> restore(const CommandArguments &arguments, const QString &source, const QString &target)
{
    if (!isSealedCopy(source))
        return copyRegisterFile(source, target, ifExists(arguments));
    const Result<PassPhrase> phrase = passPhrase(arguments);
    YEONSU_TRY(phrase);
    return openSealedCopy(source, target, *phrase, ifExists(arguments));
}

QString complaintAbout(const CommandArguments &arguments, const Copying &copying)
{
    if (arguments.value(u"out"_s).isEmpty())
        return CopyCommandText::tr("--%1 is needed.").arg(u"out"_s);
    if (copying.mayBeSealed && isPassPhraseFileSet(arguments) && !arguments.isSet(u"sealed"_s))
        return CopyCommandText::tr("A pass phrase is for a copy that is --%1.").arg(u"sealed"_s);
    return {};
}

int runCopy(const Copying &copying, const QStringList &words)
{
    CommandArguments arguments(copying.command, copying.description, {copying.source});
    arguments.addOption(u"out"_s, copying.target, CopyCommandText::tr("The file to write."));
    if (copying.mayBeSealed)
        arguments.addFlag(u"sealed"_s,
                          CopyCommandText::tr("Seals the copy with a pass phrase, for sending."));
    addPassPhraseOption(arguments);
    addForceFlag(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    if (const QString wrong = complaintAbout(arguments, copying); !wrong.isEmpty()) {
        printMessage(wrong);
        return WrongUse;
    }
    const QString source = arguments.positional(0);
    const QString target = arguments.value(u"out"_s);
    const Result<void> copied = checkOutput(arguments, target, source).and_then([&] {
        return copying.copy(arguments, source, target);
    });
    return copied ? int(Done) : printError(copied.error());
}

} // namespace

int runBackup(const QStringList &words)
{
    return runCopy({u"backup"_s, CopyCommandText::tr("Writes a whole, checked copy of a register."),
                    u"FILE"_s, u"COPY"_s, true, backUp},
                   words);
}

int runRestore(const QStringList &words)
{
    return runCopy({u"restore"_s, CopyCommandText::tr("Makes a register from a copy."), u"COPY"_s, u"FILE"_s,
                    false, restore},
                   words);
}

} // namespace yeonsu
