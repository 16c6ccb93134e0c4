// The program: wires the window or the command line together.

#include "commandline/command_line.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/window_host.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Qt's own remarks on the machine are not for those who read a command's messages. Of a window they would go
/// to a log, and may quote the texts that they are about: names of people.
void keepFatalOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// What the program had in memory when it crashed would be in a file that nobody looks after. With 0 no such
/// file is written, but a system that has a program for crashes would still hand it everything; with 1 Linux
/// does neither (do_coredump() of the kernel).
void leaveNoCoreBehind()
{
    constexpr rlimit none{1, 1};
    (void)::setrlimit(RLIMIT_CORE, &none);
}

/// Qt ends a program that asks for a window where there is none of these.
bool hasDisplay()
{
    constexpr std::array names{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(names.begin(), names.end(),
                       [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// A standard stream that is closed would leave its number to the next file that is opened, and what is
/// printed would go in there. Nothing can be printed to what stands in for it.
void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDONLY);
    }
}

/// The desktop's own drawing of the icon goes before the one in the program.
void nameToDesktop()
{
    const QString id = QStringLiteral(YEONSU_APP_ID);
    QGuiApplication::setDesktopFileName(id);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(id, QIcon(u":/emblem/yeonsu.svg"_s)));
}

int runWindow(QApplication &application, const QStringList &arguments)
{
    nameToDesktop();
    yeonsu::setInterfaceLanguage(yeonsu::Settings::language().value_or(yeonsu::systemLanguage()));
    yeonsu::applyAppearance(application, yeonsu::Settings::appearance());
    yeonsu::Prompts prompts;
    yeonsu::WindowHost host(prompts);
    if (!arguments.isEmpty())
        host.openRegister(arguments.first());
    host.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    occupyStandardStreams();
    leaveNoCoreBehind();
    qInstallMessageHandler(keepFatalOnly);
    // Writing past a limit on file sizes is an error like a full disk, not an end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(u"yeonsu"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(YEONSU_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool hasWindow = yeonsu::asksForWindow(arguments) && hasDisplay();
    if (!hasWindow)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    yeonsu::loadFonts();
    if (hasWindow)
        return runWindow(application, arguments);
    yeonsu::setInterfaceLanguage(yeonsu::systemLanguage());
    return yeonsu::runCommandLine(arguments);
}
