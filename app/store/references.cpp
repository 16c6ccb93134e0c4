#include "store/references.h"

#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

struct ReferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceText)
};

/// The target region that courses meant for this continent or country have.
TargetRegion targetOf(const Continent &row)
{
    return TargetRegion::continent(row.key);
}
TargetRegion targetOf(const Country &row)
{
    return TargetRegion::country(row.code);
}
template <typename Row>
concept IsTarget = requires(const Row &row)
{
    targetOf(row);
};

Result<qint64> coursesFor(Database &database, const TargetRegion &target)
{
    return database.value(u"SELECT count(*) FROM course WHERE target_region = ?"_s, {QVariant(target.key())})
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Result<bool> isKnownTarget(Database &database, const TargetRegion &target)
{
    const auto exists = [&](const QString &sql) {
        return database.value(sql, {QVariant(target.place())}).map([](const QVariant &count) {
            return count.toInt() > 0;
        });
    };
    switch (target.kind()) {
    case TargetRegion::Kind::All:
        return true;
    case TargetRegion::Kind::Continent:
        return exists(u"SELECT count(*) FROM continent WHERE key = ?"_s);
    case TargetRegion::Kind::Country:
        return exists(u"SELECT count(*) FROM country WHERE code = ?"_s);
    }
    Q_UNREACHABLE();
}

Error stillInUse(const QString &uses)
{
    return {ErrorCode::RuleBroken,
            ReferenceText::tr("This is still in use (%1) and was not deleted.").arg(uses),
            {}};
}

} // namespace

QString rowsInWords(const QString &tableName)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 25> words{{
        {table<Setting>.name, QT_TRANSLATE_NOOP("ReferenceText", "settings")},
        {table<ThemeGroup>.name, QT_TRANSLATE_NOOP("ReferenceText", "theme groups")},
        {table<Theme>.name, QT_TRANSLATE_NOOP("ReferenceText", "themes")},
        {table<Continent>.name, QT_TRANSLATE_NOOP("ReferenceText", "continents")},
        {table<Country>.name, QT_TRANSLATE_NOOP("ReferenceText", "countries")},
        {table<City>.name, QT_TRANSLATE_NOOP("ReferenceText", "cities")},
        {table<CityAlias>.name, QT_TRANSLATE_NOOP("ReferenceText", "other spellings of cities")},
        {table<NotSameCities>.name,
         QT_TRANSLATE_NOOP("ReferenceText", "pairs of cities that are not the same")},
        {table<Seniority>.name, QT_TRANSLATE_NOOP("ReferenceText", "levels of seniority")},
        {table<JobTitleMapping>.name, QT_TRANSLATE_NOOP("ReferenceText", "job titles")},
        {table<Course>.name, QT_TRANSLATE_NOOP("ReferenceText", "courses")},
        {table<Person>.name, QT_TRANSLATE_NOOP("ReferenceText", "people")},
        {table<NotSamePeople>.name,
         QT_TRANSLATE_NOOP("ReferenceText", "pairs of people who are not the same")},
        {table<Enrolment>.name, QT_TRANSLATE_NOOP("ReferenceText", "enrolments")},
        {table<Headcount>.name, QT_TRANSLATE_NOOP("ReferenceText", "headcounts")},
        {table<Policy>.name, QT_TRANSLATE_NOOP("ReferenceText", "policies")},
        {table<Outcome>.name, QT_TRANSLATE_NOOP("ReferenceText", "outcomes")},
        {table<OutcomePerson>.name, QT_TRANSLATE_NOOP("ReferenceText", "people of outcomes")},
        {table<OutcomePolicy>.name, QT_TRANSLATE_NOOP("ReferenceText", "policies of outcomes")},
        {table<Forum>.name, QT_TRANSLATE_NOOP("ReferenceText", "forums")},
        {table<AgendaItem>.name, QT_TRANSLATE_NOOP("ReferenceText", "items of programmes")},
        {table<ForumGroup>.name, QT_TRANSLATE_NOOP("ReferenceText", "groups of forums")},
        {table<Release>.name, QT_TRANSLATE_NOOP("ReferenceText", "releases")},
        {table<ClaimDecision>.name, QT_TRANSLATE_NOOP("ReferenceText", "decisions on numbers of releases")},
        {table<SavedView>.name, QT_TRANSLATE_NOOP("ReferenceText", "saved views")},
    }};
    static_assert(words.size() == std::variant_size_v<Row>);
    const auto entry =
        std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first == tableName; });
    // A table that only the store knows, such as a search index, has no name for the user.
    return entry == words.end() ? tableName : ReferenceText::tr(entry->second);
}

QString usesInWords(const std::vector<UseCount> &uses)
{
    QStringList words;
    for (const UseCount &use : uses)
        words.append(u"%1: %2"_s.arg(rowsInWords(use.table)).arg(use.rows));
    return words.join(u", "_s);
}

template <typename Row>
Result<std::vector<UseCount>> usesOf(Database &database, Id<Row> id)
{
    std::vector<UseCount> uses;
    std::optional<Error> error;
    forEachTable([&]<typename Referring>(std::type_identity<Referring>) {
        forEachColumn<Referring>([&](const auto &column) {
            using Field = decltype(Referring{}.*column.member);
            if constexpr (std::is_same_v<ReferredRowOf<Field>, Row>) {
                const Result<QVariant> count = database.value(
                    u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(tableName<Referring>(), column.name),
                    {QVariant(id.value())});
                if (!count)
                    error = count.error();
                else if (count->toLongLong() > 0)
                    uses.push_back({tableName<Referring>(), count->toLongLong()});
            }
        });
    });
    if (error)
        return tl::unexpected(*error);
    return uses;
}

template <typename Row>
Result<void> checkUnused(Database &database, const Row &row)
{
    const Result<std::vector<UseCount>> uses = usesOf(database, row.id);
    YEONSU_TRY(uses);
    if (uses->empty())
        return {};
    return tl::unexpected(stillInUse(usesInWords(*uses)));
}

/// A continent or country that is deleted must not be any course's target.
template <IsTarget Row>
static Result<void> checkTargetUnused(Database &database, const Row &row)
{
    const Result<qint64> courses = coursesFor(database, targetOf(row));
    YEONSU_TRY(courses);
    if (*courses == 0)
        return {};
    return tl::unexpected(stillInUse(
        ReferenceText::tr("%1 that are meant for it: %2").arg(rowsInWords(u"course"_s)).arg(*courses)));
}

static Result<void> checkTargetKnown(Database &database, const TargetRegion &target)
{
    const Result<bool> isKnown = isKnownTarget(database, target);
    YEONSU_TRY(isKnown);
    return *isKnown
               ? Result<void>()
               : failure(
                     ErrorCode::RuleBroken,
                     ReferenceText::tr("The target region “%1” is not in the register.").arg(target.place()));
}

Result<void> checkTargets(Database &database, const RowChange &change)
{
    if (change.after) {
        const Course *course = std::get_if<Course>(&*change.after);
        return course ? checkTargetKnown(database, course->targetRegion) : Result<void>();
    }
    return std::visit(
        [&]<typename T>(const T &deleted) -> Result<void> {
            if constexpr (IsTarget<T>)
                return checkTargetUnused(database, deleted);
            return {};
        },
        *change.before);
}

Result<QStringList> coursesWithoutTarget(Database &database)
{
    Statement statement(database,
                        u"SELECT code FROM course WHERE target_region <> 'all' "
                        "AND target_region NOT IN (SELECT key FROM continent) "
                        "AND target_region NOT IN (SELECT 'country:' || code FROM country) ORDER BY code"_s);
    YEONSU_TRY(statement.execute());
    QStringList codes;
    while (statement.next())
        codes.append(statement.text(0));
    YEONSU_TRY(statement.outcome());
    return codes;
}

#define YEONSU_INSTANTIATE(Row)                                                                              \
    template Result<std::vector<UseCount>> usesOf(Database &, Id<Row>);                                      \
    template Result<void> checkUnused(Database &, const Row &);
YEONSU_FOR_EACH_ROW(YEONSU_INSTANTIATE)
#undef YEONSU_INSTANTIATE

} // namespace yeonsu::store
