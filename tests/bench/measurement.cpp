#include "measurement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yeonsu {

void writeMeasurements(const QString &path, const std::vector<Measurement> &measurements)
{
    QJsonArray array;
    for (const Measurement &measurement : measurements) {
        const double ratio = measurement.value / measurement.baselineValue;
        array.append(QJsonObject{{u"name"_s, measurement.name},
                                 {u"n"_s, measurement.n},
                                 {u"value"_s, measurement.value},
                                 {u"unit"_s, measurement.unit},
                                 {u"baseline"_s, measurement.baseline},
                                 {u"baseline_value"_s, measurement.baselineValue},
                                 {u"ratio"_s, ratio}});
        std::printf("%-58s n=%-8lld %9.3f %s   %s %9.3f   ratio %.2f\n", qPrintable(measurement.name),
                    static_cast<long long>(measurement.n), measurement.value, qPrintable(measurement.unit),
                    qPrintable(measurement.baseline), measurement.baselineValue, ratio);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(QJsonDocument(array).toJson());
}

} // namespace yeonsu
