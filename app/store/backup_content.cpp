#include "store/backup_content.h"

#include "store/act_list.h"
#include "store/list_sql.h"
#include "store/register_file.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

constexpr std::size_t mostActsNamed = 20;

Result<Database> openedForReading(const QString &path)
{
    return inspectRegisterFile(path).and_then(
        [&path](const RegisterFileState &state) { return openForReading(path, state); });
}

Result<qint64> numberOf(Database &database, const QString &sql, std::initializer_list<QVariant> bindings = {})
{
    return database.value(sql, bindings).map([](const QVariant &number) { return number.toLongLong(); });
}

/// Copies of older forms have no releases yet.
Result<qint64> releaseCount(Database &database)
{
    const Result<QVariant> table =
        database.value(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'release'"_s);
    YEONSU_TRY(table);
    return table->isValid() ? numberOf(database, u"SELECT count(*) FROM release"_s) : Result<qint64>(0);
}

Result<BackupCounts> countsOf(Database &database)
{
    const Result<qint64> courses = numberOf(database, u"SELECT count(*) FROM course"_s);
    YEONSU_TRY(courses);
    const Result<qint64> people = numberOf(database, u"SELECT count(*) FROM person"_s);
    YEONSU_TRY(people);
    const Result<qint64> attendances = numberOf(
        database,
        u"SELECT (SELECT count(*) FROM enrolment e JOIN course c ON c.id = e.course_id "
        "WHERE e.status IN (%1) AND c.status IN (%2)) + "
        "(SELECT coalesce(sum(h.number), 0) FROM headcount h JOIN course c ON c.id = h.course_id "
        "WHERE c.status IN (%2))"_s.arg(countedKeys<EnrolmentStatus>(), countedKeys<CourseStatus>()));
    YEONSU_TRY(attendances);
    const Result<qint64> releases = releaseCount(database);
    YEONSU_TRY(releases);
    return BackupCounts{*courses, *people, *attendances, *releases};
}

/// The newest acts with ids above `id`, the newest first.
Result<std::vector<HistoryEntry>> newestActsAfter(Database &database, qint64 id, std::size_t most)
{
    Statement statement(database, u"SELECT id FROM change WHERE id > ? ORDER BY id DESC LIMIT ?"_s);
    YEONSU_TRY(statement.execute({id, qint64(most)}));
    std::vector<ActId> ids;
    while (statement.next())
        ids.emplace_back(statement.integer(0));
    YEONSU_TRY(statement.outcome());
    return actSummaries(database, ids);
}

Result<std::optional<HistoryEntry>> lastActOf(Database &database)
{
    return newestActsAfter(database, 0, 1).map([](const std::vector<HistoryEntry> &acts) {
        return acts.empty() ? std::nullopt : std::optional(acts.front());
    });
}

Result<BackupContent> contentOf(Database &database)
{
    const Result<BackupCounts> counts = countsOf(database);
    YEONSU_TRY(counts);
    const Result<std::optional<HistoryEntry>> act = lastActOf(database);
    YEONSU_TRY(act);
    return BackupContent{*counts, *act};
}

Result<QStringList> newestActUpTo(Database &database, qint64 id)
{
    Statement statement(database, u"SELECT id, at, actor, what, arguments FROM change WHERE id <= ? "
                                  "ORDER BY id DESC LIMIT 1"_s);
    YEONSU_TRY(statement.execute({id}));
    QStringList act;
    if (statement.next())
        act = {statement.text(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4)};
    YEONSU_TRY(statement.outcome());
    return act;
}

/// The last act up to which both have the same history. Once they have parted they never meet again.
Result<qint64> lastCommonAct(Database &one, Database &other)
{
    const Result<qint64> ofOne = newestChangeId(one);
    YEONSU_TRY(ofOne);
    const Result<qint64> ofOther = newestChangeId(other);
    YEONSU_TRY(ofOther);
    qint64 same = 0;
    qint64 last = std::min(*ofOne, *ofOther);
    while (same < last) {
        const qint64 middle = same + (last - same + 1) / 2;
        const Result<QStringList> actOfOne = newestActUpTo(one, middle);
        YEONSU_TRY(actOfOne);
        const Result<QStringList> actOfOther = newestActUpTo(other, middle);
        YEONSU_TRY(actOfOther);
        if (*actOfOne == *actOfOther)
            same = middle;
        else
            last = middle - 1;
    }
    return same;
}

Result<qint64> actsAfter(Database &database, qint64 id)
{
    return numberOf(database, u"SELECT count(*) FROM change WHERE id > ?"_s, {id});
}

Result<BackupComparison> compared(Database &copy, Database &now)
{
    const Result<BackupContent> ofCopy = contentOf(copy);
    YEONSU_TRY(ofCopy);
    const Result<BackupContent> ofNow = contentOf(now);
    YEONSU_TRY(ofNow);
    const Result<qint64> common = lastCommonAct(copy, now);
    YEONSU_TRY(common);
    const Result<qint64> since = actsAfter(now, *common);
    YEONSU_TRY(since);
    const Result<qint64> onlyInCopy = actsAfter(copy, *common);
    YEONSU_TRY(onlyInCopy);
    const Result<std::vector<HistoryEntry>> newest = newestActsAfter(now, *common, mostActsNamed);
    YEONSU_TRY(newest);
    return BackupComparison{*ofCopy, *ofNow, *since, *onlyInCopy, *newest};
}

} // namespace

Result<std::optional<HistoryEntry>> lastAct(const QString &path)
{
    Result<Database> database = openedForReading(path);
    YEONSU_TRY(database);
    return lastActOf(*database);
}

Result<BackupContent> backupContent(const QString &path)
{
    Result<Database> database = openedForReading(path);
    YEONSU_TRY(database);
    return contentOf(*database);
}

Result<BackupComparison> compareBackup(const QString &copy, const QString &registerPath)
{
    Result<Database> ofCopy = openedForReading(copy);
    YEONSU_TRY(ofCopy);
    Result<Database> ofNow = openedForReading(registerPath);
    YEONSU_TRY(ofNow);
    // What is counted and told of the register is of one moment.
    const Result<Transaction> moment = Transaction::beginReading(*ofNow);
    YEONSU_TRY(moment);
    return compared(*ofCopy, *ofNow);
}

Result<bool> isOlderState(const QString &copy, const QString &registerPath)
{
    Result<Database> ofCopy = openedForReading(copy);
    YEONSU_TRY(ofCopy);
    Result<Database> ofNow = openedForReading(registerPath);
    YEONSU_TRY(ofNow);
    const Result<qint64> last = newestChangeId(*ofCopy);
    YEONSU_TRY(last);
    const Result<QStringList> actOfCopy = newestActUpTo(*ofCopy, *last);
    YEONSU_TRY(actOfCopy);
    const Result<QStringList> actOfNow = newestActUpTo(*ofNow, *last);
    YEONSU_TRY(actOfNow);
    return !actOfCopy->isEmpty() && *actOfCopy == *actOfNow;
}

bool isSameAct(const std::optional<HistoryEntry> &one, const std::optional<HistoryEntry> &other)
{
    if (!one || !other)
        return !one && !other;
    return one->id == other->id && one->at == other->at && one->actor == other->actor &&
           one->what == other->what && one->arguments == other->arguments;
}

} // namespace yeonsu
