// One measured value beside its baseline, and the file that they are written to.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace yeonsu {

struct Measurement
{
    QString name;
    qint64 n = 0; ///< how many rows were gone through
    double value = 0;
    QString unit;
    QString baseline;
    double baselineValue = 0;
};

/// A JSON list of {name, n, value, unit, baseline, baseline_value, ratio}.
void writeMeasurements(const QString &path, const std::vector<Measurement> &measurements);

/// The median of several runs, in milliseconds.
template <typename Work>
[[nodiscard]] double medianMilliseconds(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Keeps the compiler from leaving out what nobody looks at.
template <typename Value>
void keep(const Value &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

} // namespace yeonsu
