#include "commandline/command_line.h"

#include "commandline/chart_command.h"
#include "commandline/check_release_command.h"
#include "commandline/command_arguments.h"
#include "commandline/copy_commands.h"
#include "commandline/export_command.h"
#include "commandline/figure_commands.h"
#include "commandline/file_commands.h"
#include "commandline/import_command.h"
#include "commandline/output.h"
#include "commandline/paper_command.h"
#include "commandline/press_pack_command.h"
#include "commandline/release_command.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Command
{
    QLatin1StringView name;
    int (*run)(const QStringList &arguments);
    const char *summary;
};

constexpr std::array<Command, 13> commands{{
    {QLatin1StringView("new"), runNew,
     QT_TRANSLATE_NOOP("CommandLine", "Makes a new register with the reference data.")},
    {QLatin1StringView("figures"), runFigures,
     QT_TRANSLATE_NOOP("CommandLine", "Prints all figures of a register.")},
    {QLatin1StringView("crosstab"), runCrossTab,
     QT_TRANSLATE_NOOP("CommandLine", "Prints one cross table of a register.")},
    {QLatin1StringView("chart"), runChart,
     QT_TRANSLATE_NOOP("CommandLine", "Draws one chart of a register.")},
    {QLatin1StringView("press-pack"), runPressPack,
     QT_TRANSLATE_NOOP("CommandLine", "Writes all charts with their tables, alt texts and a page.")},
    {QLatin1StringView("release"), runRelease,
     QT_TRANSLATE_NOOP("CommandLine", "Writes a press release of a register.")},
    {QLatin1StringView("paper"), runPaper,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Writes the attendance sheet, certificates or list of participants of a course.")},
    {QLatin1StringView("export"), runExport,
     QT_TRANSLATE_NOOP("CommandLine", "Writes a table of a register.")},
    {QLatin1StringView("import"), runImport,
     QT_TRANSLATE_NOOP("CommandLine", "Brings a list of courses, participants or headcounts in.")},
    {QLatin1StringView("check-release"), runCheckRelease,
     QT_TRANSLATE_NOOP("CommandLine", "Checks every number of a text against the figures of a register.")},
    {QLatin1StringView("verify"), runVerify,
     QT_TRANSLATE_NOOP("CommandLine", "Checks a register and says what is wrong with it.")},
    {QLatin1StringView("backup"), runBackup,
     QT_TRANSLATE_NOOP("CommandLine", "Writes a whole, checked copy of a register.")},
    {QLatin1StringView("restore"), runRestore,
     QT_TRANSLATE_NOOP("CommandLine", "Makes a register from a copy.")},
}};

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&name](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

QString helpText()
{
    TextRows rows;
    rows.push_back({u"  yeonsu [FILE]"_s, CommandLineText::tr("Opens the window.")});
    for (const Command &command : commands)
        rows.push_back({u"  yeonsu "_s + command.name + u" …"_s, CommandLineText::tr(command.summary)});
    return CommandLineText::tr("Yeonsu, the register of international training programmes") + u"\n\n"_s +
           alignedText(rows) + u'\n' +
           CommandLineText::tr("“yeonsu %1 --help” tells how it is used.").arg(u"COMMAND"_s);
}

/// A file that is not there yet is told from a mistyped command by its ending.
bool namesRegister(const QString &word)
{
    const QFileInfo file(word);
    return (file.exists() && !file.isDir()) || word.endsWith(".yeonsu"_L1, Qt::CaseInsensitive);
}

QString complaintAbout(const QStringList &arguments)
{
    const QString &first = arguments.first();
    if (first.startsWith(u'-'))
        return CommandLineText::tr("There is no option “%1”.").arg(first);
    if (!namesRegister(first))
        return CommandLineText::tr("“%1” is neither a command nor a register.").arg(first);
    return CommandLineText::tr("There is one argument too many: “%1”.").arg(arguments.at(1));
}

} // namespace

bool asksForWindow(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return true;
    const QString &first = arguments.first();
    return arguments.size() == 1 && !first.startsWith(u'-') && !commandNamed(first) && namesRegister(first);
}

int runCommandLine(const QStringList &arguments)
{
    if (asksForWindow(arguments)) {
        printMessage(CommandLineText::tr("There is no display to open the window on. “yeonsu --help” lists "
                                         "what can be done without one."));
        return Failed;
    }
    const QString &first = arguments.first();
    if (first == u"--help" || first == u"-h")
        return printResult(helpText());
    if (first == u"--version" || first == u"-v")
        return printResult(u"yeonsu "_s + QLatin1StringView(YEONSU_VERSION));
    if (const Command *command = commandNamed(first))
        return command->run(arguments.sliced(1));
    printMessage(complaintAbout(arguments) + u'\n' + helpText());
    return WrongUse;
}

} // namespace yeonsu
