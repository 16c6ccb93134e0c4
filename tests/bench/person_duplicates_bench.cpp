#include "benchmarks.h"
#include "large_register.h"
#include "store/listing.h"
#include "store/person_duplicates.h"

#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 3;

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A name of two to four syllables. A few are common, as names are.
QString anyName(std::mt19937 &dice, int names)
{
    static const QStringList syllables{u"ka"_s, u"mi"_s,  u"ra"_s,  u"son"_s, u"lé"_s,  u"tu"_s, u"an"_s,
                                       u"da"_s, u"vić"_s, u"ngu"_s, u"yễn"_s, u"mar"_s, u"io"_s, u"ha"_s,
                                       u"o’"_s, u"be"_s,  u"-sö"_s, u"al "_s, u"ruz"_s, u"els"_s};
    const double share = double(dice()) / double(std::mt19937::max());
    std::mt19937 spelling(std::uint32_t(share * share * share * names));
    QString name;
    for (auto left = 2 + spelling() % 3; left > 0; --left)
        name += syllables[qsizetype(spelling() % std::uint32_t(syllables.size()))];
    return name;
}

void nameEverybody(Database &database, qint64 people)
{
    std::mt19937 dice(1);
    valueOf(database.execute(u"BEGIN IMMEDIATE"_s));
    Statement write(database, u"UPDATE person SET family_name = ?, given_name = ?, email = ? WHERE id = ?"_s);
    for (qint64 id = 1; id <= people; ++id) {
        const QString email = dice() % 2 == 0 ? QString() : u"p%1@example.org"_s.arg(id - dice() % 50 / 49);
        valueOf(
            write.execute({anyName(dice, 4000), anyName(dice, 6000), email.isNull() ? u""_s : email, id}));
    }
    valueOf(store::rebuildListings(database));
    valueOf(database.execute(u"COMMIT"_s));
}

double findDuplicates(qint64 people)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.yeonsu"_s);
    makeLargeRegister(path, people * 100 / 93 + 1);
    Database database = valueOf(Database::open(path, Database::Access::ReadWrite));
    nameEverybody(database, people);
    return medianMilliseconds(runs, [&] {
        const DuplicatePeople found = valueOf(duplicatePeople(database));
        if (!found.areComplete || found.pairs.empty())
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
