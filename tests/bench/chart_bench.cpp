#include "benchmarks.h"
#include "large_register.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

void measureCharts(const QString &folder, qint64 enrolments, std::vector<Measurement> &measurements)
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(u"large.yeonsu"_s);
    makeLargeRegister(path, enrolments);
    QProcess process;
    process.start(QDir(folder).filePath(u"chart_acts"_s), {path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("chart_acts failed");
    for (const QString &line :
         QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList values = line.split(u'\t');
        measurements.push_back(
            {values[0], enrolments, values[1].toDouble(), u"ms"_s, values[2], values[3].toDouble()});
    }
}

} // namespace yeonsu
