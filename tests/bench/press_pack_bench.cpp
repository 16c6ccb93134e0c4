#include "benchmarks.h"
#include "charts/chart_choice.h"
#include "exchange/new_register.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 5;

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

/// The pictures alone, each by a command of its own.
void drawOneByOne(const QString &program, const QString &sample, const QDir &scratch)
{
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        for (const QString &language : {u"ko"_s, u"en"_s})
            runProgram(program, {u"chart"_s, sample, u"--chart"_s, key, u"--lang"_s, language, u"--force"_s,
                                 u"--out"_s, scratch.filePath(key + u'-' + language + u".png"_s)});
    }
}

} // namespace

void measurePressPack(const QString &folder, std::vector<Measurement> &measurements)
{
    const QTemporaryDir place;
    const QDir scratch(place.path());
    const QString sample = scratch.filePath(u"sample.yeonsu"_s);
    if (const Result<void> made = createRegister(sample, NewRegister::Sample, IfExists::Refuse); !made)
        qFatal("%s", qPrintable(made.error().message));
    const QString program = QDir(folder).filePath(u"yeonsu"_s);
    const double pack = medianMilliseconds(runs, [&] {
        runProgram(program, {u"press-pack"_s, sample, u"--force"_s, u"--out"_s, scratch.filePath(u"pack"_s)});
    });
    const double pictures = medianMilliseconds(3, [&] { drawOneByOne(program, sample, scratch); });
    const auto count = qint64(2 * keyTable<ChartTopic>.size());
    measurements.push_back({u"press pack of the sample, all charts in both languages"_s, count, pack, u"ms"_s,
                            u"its PNG pictures alone, a command each"_s, pictures});
}

} // namespace yeonsu
