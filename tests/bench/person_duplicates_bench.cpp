#include "benchmarks.h"
#include "large_register.h"
#include "store/person_duplicates.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 3;

double findDuplicates(qint64 people)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.yeonsu"_s);
    makeLargeRegister(path, people * 100 / 93 + 1);
    nameEverybody(path, people);
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    return medianMilliseconds(runs, [&] {
        const Result<DuplicatePeople> found = duplicatePeople(*database);
        if (!found || !found->areComplete || found->pairs.empty())
            qFatal("there must be some duplicates, and not too many");
    });
}

} // namespace

void measurePersonDuplicates(qint64 people, std::vector<Measurement> &measurements)
{
    constexpr int part = 10;
    measurements.push_back({u"people who may be duplicates"_s, people, findDuplicates(people), u"ms"_s,
                            u"ten times those of a tenth"_s, part * findDuplicates(people / part)});
}

} // namespace yeonsu
