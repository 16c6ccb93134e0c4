#include "store/fact_reader.h"

#include "store/sql_value.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace yeonsu::store {

Result<void> readEnrolmentFacts(Database &database, const std::function<void(const Enrolment &)> &take)
{
    Statement statement(database,
                        u"SELECT id, course_id, person_id, city_id, seniority_id, status FROM enrolment "
                        "ORDER BY person_id, id"_s);
    YEONSU_TRY(statement.execute());
    Enrolment row;
    while (statement.next()) {
        fromSql(statement.value(0), row.id);
        fromSql(statement.value(1), row.courseId);
        fromSql(statement.value(2), row.personId);
        fromSql(statement.value(3), row.cityId);
        fromSql(statement.value(4), row.seniorityId);
        fromSql(statement.value(5), row.status);
        take(row);
    }
    return statement.outcome();
}

Result<void> readHeadcountFacts(Database &database, const std::function<void(const Headcount &)> &take)
{
    Statement statement(database,
                        u"SELECT id, course_id, city_id, country_id, continent_id, seniority_id, number "
                        "FROM headcount ORDER BY id"_s);
    YEONSU_TRY(statement.execute());
    Headcount row;
    while (statement.next()) {
        fromSql(statement.value(0), row.id);
        fromSql(statement.value(1), row.courseId);
        fromSql(statement.value(2), row.cityId);
        fromSql(statement.value(3), row.countryId);
        fromSql(statement.value(4), row.continentId);
        fromSql(statement.value(5), row.seniorityId);
        fromSql(statement.value(6), row.number);
        take(row);
    }
    return statement.outcome();
}

Result<void> readCourseFacts(Database &database, const std::function<void(const Course &)> &take)
{
    Statement statement(
        database, u"SELECT id, theme_id, first_day, mode, target_region, status FROM course ORDER BY id"_s);
    YEONSU_TRY(statement.execute());
    Course row;
    while (statement.next()) {
        fromSql(statement.value(0), row.id);
        fromSql(statement.value(1), row.themeId);
        fromSql(statement.value(2), row.firstDay);
        fromSql(statement.value(3), row.mode);
        fromSql(statement.value(4), row.targetRegion);
        fromSql(statement.value(5), row.status);
        take(row);
    }
    return statement.outcome();
}

} // namespace yeonsu::store
