#include "store/register.h"

#include "store/act_list.h"
#include "store/actor.h"
#include "store/change_writer.h"
#include "store/erasure.h"
#include "store/listing.h"
#include "store/register_opening.h"
#include "store/row_sql.h"

#include <QCoreApplication>
#include <QLockFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

template <typename Row>
Result<std::vector<Row>> rowsWhere(Database &database, const QString &rest, qint64 id)
{
    Statement statement(database,
                        u"SELECT %1 FROM %2 t %3"_s.arg(selectList<Row>(u"t"_s), tableName<Row>(), rest));
    YEONSU_TRY(statement.execute({QVariant(id)}));
    std::vector<Row> rows;
    while (statement.next())
        rows.push_back(readRow<Row>(statement));
    YEONSU_TRY(statement.outcome());
    return rows;
}

} // namespace

Result<std::unique_ptr<Register>> Register::open(const QString &path, const Clock &clock)
{
    return inspectRegisterFile(path).and_then(
        [&](const RegisterFileState &state) { return open(path, state, clock); });
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, const RegisterFileState &looked,
                                                 const Clock &clock)
{
    Result<OpenedFile> opened = openRegisterFile(path, looked);
    YEONSU_TRY(opened);
    std::unique_ptr<Register> store(new Register(std::move(opened->database), opened->state, clock));
    store->m_lock = std::move(opened->lock);
    const Result<qint64> newest = store->newestChangeId();
    YEONSU_TRY(newest);
    store->m_followed = *newest;
    return store;
}

Register::Register(std::unique_ptr<Database> database, const RegisterFileState &state, const Clock &clock)
    : m_database(std::move(database))
    , m_state(state)
    , m_clock(clock)
{
}

Register::~Register() = default;

QString Register::path() const
{
    return m_database->path();
}

Result<AppliedChange> Register::apply(ChangeSet changeSet, const Progress &progress)
{
    if (!isWritable())
        return failure(ErrorCode::ReadOnly,
                       RegisterText::tr("This register is open for reading only. Nothing was changed."));
    Result<Transaction> transaction = Transaction::begin(*m_database);
    YEONSU_TRY(transaction);
    AppliedChange applied;
    {
        const Progress writing = progress.part(0, 0.4);
        ChangeWriter writer(*m_database, writing);
        Result<ChangeSet> written = writer.write(std::move(changeSet));
        YEONSU_TRY(written);
        if (written->isEmpty())
            return applied;
        applied.changeSet = std::move(*written);
    }
    YEONSU_TRY(updateListings(*m_database, applied.changeSet, progress.part(0.4, 0.7)));
    const Result<qint64> id =
        writeHistory(*m_database, applied.changeSet, m_clock(), currentActor(), progress.part(0.7, 1));
    YEONSU_TRY(id);
    YEONSU_TRY(eraseFromHistory(*m_database, applied.changeSet.erases));
    YEONSU_TRY(transaction->commit());
    applied.id = *id;
    if (!applied.changeSet.erases.empty()) {
        if (const Result<void> cleared = clearUnusedParts(*m_database); !cleared)
            applied.leftBehind = cleared.error();
    }
    tell(applied);
    return applied;
}

void Register::adopt(const AppliedChange &applied)
{
    if (applied.id > m_followed)
        tell(applied);
}

/// What others wrote just before comes first; if it cannot be read, it is told the next time.
void Register::tell(const AppliedChange &applied)
{
    if (followUpTo(applied.id))
        m_followed = applied.id;
    emit changed(applied);
}

Result<void> Register::followOthers()
{
    const Result<QVariant> version = m_database->value(u"PRAGMA data_version"_s);
    YEONSU_TRY(version);
    if (version->toLongLong() == m_dataVersion)
        return {};
    YEONSU_TRY(followUpTo(std::numeric_limits<qint64>::max()));
    m_dataVersion = version->toLongLong();
    return {};
}

/// Up to the act before `id`.
Result<void> Register::followUpTo(qint64 id)
{
    if (id == m_followed + 1)
        return {};
    const Result<std::vector<AppliedChange>> others = changesBetween(*m_database, m_followed, id);
    YEONSU_TRY(others);
    for (const AppliedChange &change : *others) {
        m_followed = change.id;
        emit changed(change);
    }
    return {};
}

template <typename Typed>
Result<std::optional<Typed>> Register::find(Id<Typed> id)
{
    return findRow<Typed>(*m_database, id);
}

template <typename Typed>
Result<std::vector<Typed>> Register::all()
{
    return allRows<Typed>(*m_database);
}

template <typename Typed>
Result<std::vector<HistoryEntry>> Register::historyOf(Id<Typed> id)
{
    HistoryQuery query;
    query.record = recordOf(id);
    const Result<std::vector<ActId>> ids = actIds(*m_database, query);
    YEONSU_TRY(ids);
    return actSummaries(*m_database, *ids);
}

Result<std::vector<Enrolment>> Register::enrolmentsOf(CourseId id)
{
    return rowsWhere<Enrolment>(*m_database,
                                u"JOIN person_listing p ON p.person_id = t.person_id WHERE t.course_id = ? "
                                "ORDER BY p.name_key, t.id"_s,
                                id.value());
}

Result<std::vector<Enrolment>> Register::enrolmentsOf(PersonId id)
{
    return rowsWhere<Enrolment>(
        *m_database,
        u"JOIN course c ON c.id = t.course_id WHERE t.person_id = ? ORDER BY c.first_day DESC, t.id DESC"_s,
        id.value());
}

Result<std::vector<Headcount>> Register::headcountsOf(CourseId id)
{
    return rowsWhere<Headcount>(*m_database, u"WHERE t.course_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<Enrolment>> Register::enrolmentsOf(CityId id)
{
    return rowsWhere<Enrolment>(*m_database, u"WHERE t.city_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<Course>> Register::coursesAfter(CourseId id)
{
    return rowsWhere<Course>(*m_database, u"WHERE t.prerequisite_course_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<Headcount>> Register::headcountsOf(CityId id)
{
    return rowsWhere<Headcount>(*m_database, u"WHERE t.city_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<CityAlias>> Register::aliasesOf(CityId id)
{
    return rowsWhere<CityAlias>(*m_database, u"WHERE t.city_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<Theme>> Register::themesOf(ThemeGroupId id)
{
    return rowsWhere<Theme>(*m_database, u"WHERE t.theme_group_id = ? ORDER BY t.rank, t.id"_s, id.value());
}

Result<std::vector<Course>> Register::coursesOf(ThemeId id)
{
    return rowsWhere<Course>(*m_database, u"WHERE t.theme_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<Enrolment>> Register::enrolmentsOf(SeniorityId id)
{
    return rowsWhere<Enrolment>(*m_database, u"WHERE t.seniority_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<Headcount>> Register::headcountsOf(SeniorityId id)
{
    return rowsWhere<Headcount>(*m_database, u"WHERE t.seniority_id = ? ORDER BY t.id"_s, id.value());
}

Result<std::vector<JobTitleMapping>> Register::jobTitlesOf(SeniorityId id)
{
    return rowsWhere<JobTitleMapping>(*m_database, u"WHERE t.seniority_id = ? ORDER BY t.title"_s,
                                      id.value());
}

Result<std::vector<NotSamePeople>> Register::notSameAs(PersonId id)
{
    return rowsWhere<NotSamePeople>(
        *m_database, u"WHERE ? IN (t.lower_person_id, t.higher_person_id) ORDER BY t.id"_s, id.value());
}

Result<std::vector<NotSameCities>> Register::notSameAs(CityId id)
{
    return rowsWhere<NotSameCities>(
        *m_database, u"WHERE ? IN (t.lower_city_id, t.higher_city_id) ORDER BY t.id"_s, id.value());
}

Result<bool> Register::mendIndex()
{
    const Result<bool> fit = listingsFit(*m_database);
    YEONSU_TRY(fit);
    if (*fit || !isWritable())
        return false;
    Result<Transaction> transaction = Transaction::begin(*m_database);
    YEONSU_TRY(transaction);
    YEONSU_TRY(rebuildListings(*m_database));
    YEONSU_TRY(transaction->commit());
    return true;
}

Result<QDate> Register::dayOfNewestChange()
{
    return m_database->value(u"SELECT at FROM change ORDER BY id DESC LIMIT 1"_s).map([](const QVariant &at) {
        return QDateTime::fromString(at.toString(), Qt::ISODate).date();
    });
}

Result<qint64> Register::newestChangeId()
{
    return store::newestChangeId(*m_database);
}

#define YEONSU_INSTANTIATE(Row)                                                                              \
    template Result<std::optional<Row>> Register::find(Id<Row>);                                             \
    template Result<std::vector<Row>> Register::all();                                                       \
    template Result<std::vector<HistoryEntry>> Register::historyOf(Id<Row>);
YEONSU_FOR_EACH_ROW(YEONSU_INSTANTIATE)
#undef YEONSU_INSTANTIATE

} // namespace yeonsu
