#include "exchange/import_known.h"

#include "store/import_batches.h"
#include "store/row_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Without where they come from, which no key tells.
PersonKeys keysOf(const std::vector<Person> &people)
{
    PersonKeys keys;
    for (const Person &person : people)
        keys.add(ComparablePerson(person, {}, {}));
    keys.makeIndex();
    return keys;
}

} // namespace

Result<std::shared_ptr<const ImportKnown>> ImportKnown::read(Database &database, ListKind kind,
                                                             const std::stop_token &stop)
{
    const Result<Transaction> moment = Transaction::beginReading(database);
    YEONSU_TRY(moment);
    Result<ReferenceRows> reference = store::readReferenceRows(database);
    YEONSU_TRY(reference);
    const auto known = std::make_shared<ImportKnown>(std::move(*reference));
    const auto aliases = store::allRows<CityAlias>(database, u"id"_s);
    YEONSU_TRY(aliases);
    known->cities = KnownCities(known->reference.cities, *aliases);
    auto courses = store::allRows<Course>(database, u"id"_s);
    YEONSU_TRY(courses);
    known->courses = KnownCourses(std::move(*courses));
    const auto jobTitles = store::allRows<JobTitleMapping>(database, u"id"_s);
    YEONSU_TRY(jobTitles);
    for (const JobTitleMapping &mapping : *jobTitles)
        known->jobTitles.insert(mapping.title, mapping.seniorityId);
    if (kind == ListKind::People) {
        Result<KnownPeople> people = readKnownPeople(database, stop);
        YEONSU_TRY(people);
        known->people = std::move(*people);
        known->keys = keysOf(known->people.people);
        const Result<std::vector<ImportBatch>> batches = importBatches(database);
        YEONSU_TRY(batches);
        for (const ImportBatch &batch : *batches) {
            if (!batch.isTakenBack)
                known->openRows[batch.file.sha256] +=
                    QSet<qint64>(batch.file.openRows.begin(), batch.file.openRows.end());
        }
    }
    if (kind == ListKind::Headcounts) {
        Result<std::vector<Headcount>> headcounts = store::allRows<Headcount>(database, u"id"_s);
        YEONSU_TRY(headcounts);
        known->headcounts = std::move(*headcounts);
    }
    return known;
}

} // namespace yeonsu
