#include "benchmarks.h"
#include "exchange/new_register.h"
#include "large_register.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// What list_acts prints, line by line and value by value.
std::vector<QStringList> actsWith(const QString &program, const QString &path)
{
    QProcess process;
    process.start(program, {path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    std::vector<QStringList> acts;
    for (const QString &line :
         QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        acts.push_back(line.split(u'\t'));
    return acts;
}

} // namespace

void measureLists(const QString &folder, qint64 people, std::vector<Measurement> &measurements)
{
    const QTemporaryDir scratch;
    const QString sample = scratch.filePath(u"sample.yeonsu"_s);
    const QString large = scratch.filePath(u"large.yeonsu"_s);
    if (const Result<void> made = createRegister(sample, NewRegister::Sample, IfExists::Refuse); !made)
        qFatal("%s", qPrintable(made.error().message));
    makeLargeRegister(large, people * 100 / 93 + 1);
    nameEverybody(large, people);
    rememberActs(large, people);
    const QString program = QDir(folder).filePath(u"list_acts"_s);
    const std::vector<QStringList> small = actsWith(program, sample);
    const std::vector<QStringList> acts = actsWith(program, large);
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const QString &name = acts[i][0];
        const bool isMemory = name.contains(u"memory"_s);
        const QString unit = isMemory ? u"MB"_s : u"ms"_s;
        measurements.push_back(
            {name, people, acts[i][1].toDouble(), unit, u"with the sample"_s, small[i][1].toDouble()});
        if (!isMemory)
            measurements.push_back({name + u", longest wait of the window"_s, people, acts[i][2].toDouble(),
                                    unit, u"with the sample"_s, small[i][2].toDouble()});
    }
}

} // namespace yeonsu
