#include "store/place_list.h"

#include "domain/enrolment.h"
#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

/// What was counted of the city, row by row: the columns `course_id` and `number`. The city is bound twice.
QString countedRowsSql()
{
    return u"(SELECT course_id, 1 AS number FROM enrolment WHERE city_id = ? AND status IN (%1) "
           "UNION ALL SELECT course_id, number FROM headcount WHERE city_id = ?)"_s.arg(
               countedKeys<EnrolmentStatus>());
}

PlaceCourseSummary readSummary(const Statement &row)
{
    PlaceCourseSummary summary;
    fromSql(row.value(0), summary.id);
    summary.code = row.text(1);
    summary.name = {row.text(2), row.text(3)};
    fromSql(row.value(4), summary.firstDay);
    summary.attendances = row.value(5).toInt();
    return summary;
}

} // namespace

Result<std::vector<CourseId>> courseIdsFrom(Database &database, CityId id)
{
    const QString sql = u"SELECT DISTINCT k.id FROM %1 r JOIN course k ON k.id = r.course_id "
                        "WHERE k.status IN (%2) ORDER BY k.first_day DESC, k.id DESC"_s.arg(
                            countedRowsSql(), countedKeys<CourseStatus>());
    return readIds<Course>(database, sql, {toSql(id), toSql(id)});
}

Result<std::vector<PlaceCourseSummary>> placeCourseSummaries(Database &database, CityId id,
                                                             std::span<const CourseId> ids)
{
    const QString sql = u"SELECT k.id, k.code, k.name_ko, k.name_en, k.first_day, sum(r.number) FROM %1 r "
                        "JOIN course k ON k.id = r.course_id WHERE k.id IN (%2) GROUP BY k.id"_s.arg(
                            countedRowsSql(), idList(ids));
    return readSummaries<PlaceCourseSummary>(database, sql, ids, readSummary, {toSql(id), toSql(id)});
}

} // namespace yeonsu
