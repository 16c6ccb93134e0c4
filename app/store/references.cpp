#include "store/references.h"

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

QString inWords(QLatin1StringView tableName)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 8> words{{
        {table<Theme>.name, QT_TRANSLATE_NOOP("ReferenceText", "themes")},
        {table<Country>.name, QT_TRANSLATE_NOOP("ReferenceText", "countries")},
        {table<City>.name, QT_TRANSLATE_NOOP("ReferenceText", "cities")},
        {table<CityAlias>.name, QT_TRANSLATE_NOOP("ReferenceText", "other spellings of cities")},
        {table<JobTitleMapping>.name, QT_TRANSLATE_NOOP("ReferenceText", "job titles")},
        {table<Course>.name, QT_TRANSLATE_NOOP("ReferenceText", "courses")},
        {table<Enrolment>.name, QT_TRANSLATE_NOOP("ReferenceText", "enrolments")},
        {table<Headcount>.name, QT_TRANSLATE_NOOP("ReferenceText", "headcounts")},
    }};
    const auto entry =
        std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first == tableName; });
    Q_ASSERT(entry != words.end());
    return ReferenceText::tr(entry->second);
}

} // namespace

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
                    uses.push_back({inWords(table<Referring>.name), count->toLongLong()});
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
    QStringList words;
    for (const UseCount &use : *uses)
        words.append(u"%1: %2"_s.arg(use.table).arg(use.rows));
    return failure(
        ErrorCode::RuleBroken,
        ReferenceText::tr("This is still in use (%1) and was not deleted.").arg(words.join(u", "_s)));
}

#define YEONSU_INSTANTIATE(Row)                                                                              \
    template Result<std::vector<UseCount>> usesOf(Database &, Id<Row>);                                      \
    template Result<void> checkUnused(Database &, const Row &);
YEONSU_INSTANTIATE(Setting)
YEONSU_INSTANTIATE(ThemeGroup)
YEONSU_INSTANTIATE(Theme)
YEONSU_INSTANTIATE(Continent)
YEONSU_INSTANTIATE(Country)
YEONSU_INSTANTIATE(City)
YEONSU_INSTANTIATE(CityAlias)
YEONSU_INSTANTIATE(Seniority)
YEONSU_INSTANTIATE(JobTitleMapping)
YEONSU_INSTANTIATE(Course)
YEONSU_INSTANTIATE(Person)
YEONSU_INSTANTIATE(Enrolment)
YEONSU_INSTANTIATE(Headcount)
YEONSU_INSTANTIATE(SavedView)
#undef YEONSU_INSTANTIATE

} // namespace yeonsu::store
