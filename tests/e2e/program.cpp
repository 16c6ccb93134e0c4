#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace yeonsu::test {

Ended run(const QStringList &arguments, const Surroundings &surroundings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, surroundings.locale);
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    if (!surroundings.outputFile.isEmpty())
        process.setStandardOutputFile(surroundings.outputFile);
    if (surroundings.beforeStart)
        process.setChildProcessModifier(surroundings.beforeStart);
    process.start(QStringLiteral(YEONSU_PROGRAM), arguments);
    process.write(surroundings.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject json(const QStringList &arguments)
{
    const Ended outcome = run(arguments + QStringList{u"--format"_s, u"json"_s});
    if (outcome.exitCode != 0)
        qFatal("a step that a test stands on failed: %s", qPrintable(outcome.messages));
    return QJsonDocument::fromJson(outcome.output.toUtf8()).object();
}

} // namespace yeonsu::test
