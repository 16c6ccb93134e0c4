#include "benchmarks.h"
#include "exchange/new_register.h"
#include "store/database.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 11;

double startUp(const QString &program, const QStringList &arguments)
{
    return medianMilliseconds(runs, [&] {
        if (QProcess::execute(program, arguments) != 0)
            qFatal("%s failed", qPrintable(program));
    });
}

qint64 enrolmentsIn(const QString &path)
{
    const Result<qint64> count =
        Database::open(path, Database::Access::ReadWrite).and_then([](Database database) {
            return database.value(u"SELECT count(*) FROM enrolment"_s).map([](const QVariant &value) {
                return value.toLongLong();
            });
        });
    if (!count)
        qFatal("%s", qPrintable(count.error().message));
    return *count;
}

} // namespace

void measureStartUp(const QString &folder, std::vector<Measurement> &measurements)
{
    const QTemporaryDir scratch;
    const QString sample = scratch.filePath(u"sample.yeonsu"_s);
    if (const Result<void> made = createRegister(sample, NewRegister::Sample, IfExists::Refuse); !made)
        qFatal("%s", qPrintable(made.error().message));
    const QDir programs(folder);
    const double empty = startUp(programs.filePath(u"start_up_empty"_s), {});
    const double window = startUp(programs.filePath(u"start_up_window"_s), {u"first-paint"_s, sample});
    const double figures = startUp(programs.filePath(u"start_up_window"_s), {u"figures"_s, sample});
    const qint64 rowsOfSample = enrolmentsIn(sample);
    measurements.push_back({u"start-up to the first painted window"_s, rowsOfSample, window, u"ms"_s,
                            u"empty Qt window"_s, empty});
    measurements.push_back(
        {u"start-up to the painted figures"_s, rowsOfSample, figures, u"ms"_s, u"empty Qt window"_s, empty});
}

} // namespace yeonsu
