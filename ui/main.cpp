// The program: wires the window or the command line together.

#include "commandline/command_line.h"
#include "support/fonts.h"
#include "support/language.h"

#include <QApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Qt's own remarks on the machine are not for those who read a command's messages.
void keepErrorsOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    // Writing past a limit on file sizes is an error like a full disk, not an end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(u"yeonsu"_s);
    QCoreApplication::setOrganizationName(u"yeonsu"_s);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (yeonsu::isCommandLine(arguments)) {
        qInstallMessageHandler(keepErrorsOnly);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        yeonsu::setInterfaceLanguage(yeonsu::systemLanguage());
        yeonsu::loadFonts();
        return yeonsu::runCommandLine(arguments);
    }
    return 0;
}
