#include "benchmarks.h"
#include "exchange/new_register.h"
#include "large_register.h"
#include "release/claim_decisions.h"
#include "store/register.h"
#include "value_of.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 5;

struct Draft
{
    Release release;
    FactTable facts;
};

Draft draftIn(const QString &path)
{
    const auto store = valueOf(Register::open(path));
    const Release release = valueOf(store->all<Release>()).front();
    return {release, valueOf(FactTable::load(store->database()))};
}

double checkOf(const Draft &draft)
{
    return medianMilliseconds(runs, [&draft] {
        keep(decidedClaims(releaseText(draft.release, draft.facts), draft.facts, Language::Korean, {}));
    });
}

} // namespace

void measureReleaseCheck(qint64 enrolments, std::vector<Measurement> &measurements)
{
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.yeonsu"_s);
    if (const auto made = createRegister(sample, NewRegister::Sample, IfExists::Refuse); !made)
        qFatal("%s", qPrintable(made.error().message));
    const QString path = folder.filePath(u"large.yeonsu"_s);
    makeLargeRegister(path, enrolments);
    const Draft large = draftIn(path);
    const auto n = qint64(large.facts.enrolments().size());
    measurements.push_back({u"checking the sample's release"_s, n, checkOf(large), u"ms"_s,
                            u"in the sample"_s, checkOf(draftIn(sample))});
    const double copy = medianMilliseconds(runs, [&large] { keep(FactTable(large.facts)); });
    measurements.push_back({u"copying the facts for it"_s, n, copy, u"ms"_s, u"a frame"_s, 1000.0 / 60});
}

} // namespace yeonsu
