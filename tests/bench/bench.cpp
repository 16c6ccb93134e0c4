// Measures, and writes what it measured: bench FILE.json

#include "benchmarks.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench FILE.json");
    std::vector<yeonsu::Measurement> measurements;
    // First: a process that is started has at least the memory that this one had by then.
    yeonsu::measureListFiles(QCoreApplication::applicationDirPath(), measurements);
    for (const qint64 enrolments : {10'000, 100'000, 1'000'000})
        yeonsu::measureCrossTab(enrolments, measurements);
    yeonsu::measurePersonDuplicates(100'000, measurements);
    yeonsu::measureImport(100'000, measurements);
    yeonsu::measureLists(QCoreApplication::applicationDirPath(), 1'000'000, measurements);
    yeonsu::measureCharts(QCoreApplication::applicationDirPath(), 1'000'000, measurements);
    yeonsu::measureReleaseCheck(1'000'000, measurements);
    yeonsu::measurePressPack(QCoreApplication::applicationDirPath(), measurements);
    yeonsu::measureStartUp(QCoreApplication::applicationDirPath(), measurements);
    yeonsu::writeMeasurements(QString::fromLocal8Bit(argv[1]), measurements);
    return 0;
}
