#include "store/enrolment_list.h"

#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

EnrolmentSummary readEnrolment(const Statement &row)
{
    EnrolmentSummary summary;
    fromSql(row.value(0), summary.id);
    fromSql(row.value(1), summary.courseId);
    summary.courseCode = row.text(2);
    summary.course = {row.text(3), row.text(4)};
    fromSql(row.value(5), summary.firstDay);
    Person person;
    fromSql(row.value(6), person.id);
    person.familyName = row.text(7);
    person.givenName = row.text(8);
    fromSql(row.value(9), person.nameOrder);
    summary.personId = person.id;
    summary.person = displayName(person);
    summary.city = {row.text(10), row.text(11)};
    summary.country = {row.text(12), row.text(13)};
    summary.organisation = row.text(14);
    summary.jobTitle = row.text(15);
    summary.seniority = {row.text(16), row.text(17)};
    fromSql(row.value(18), summary.status);
    fromSql(row.value(19), summary.completedOn);
    return summary;
}

HeadcountSummary readHeadcount(const Statement &row)
{
    HeadcountSummary summary;
    fromSql(row.value(0), summary.id);
    summary.origin = {row.text(1), row.text(2)};
    summary.seniority = {row.text(3), row.text(4)};
    summary.number = row.value(5).toInt();
    summary.note = row.text(6);
    fromSql(row.value(7), summary.courseId);
    summary.course = {row.text(8), row.text(9)};
    fromSql(row.value(10), summary.firstDay);
    return summary;
}

} // namespace

Result<std::vector<EnrolmentId>> enrolmentIds(Database &database, CourseId id)
{
    return readIds<Enrolment>(
        database,
        u"SELECT e.id FROM enrolment e JOIN person_listing l "
        "ON l.person_id = e.person_id WHERE e.course_id = ? ORDER BY l.name_key, e.id"_s,
        {toSql(id)});
}

Result<std::vector<EnrolmentId>> enrolmentIds(Database &database, PersonId id)
{
    return readIds<Enrolment>(database,
                              u"SELECT e.id FROM enrolment e JOIN course k ON k.id = e.course_id "
                              "WHERE e.person_id = ? ORDER BY k.first_day DESC, e.id DESC"_s,
                              {toSql(id)});
}

Result<std::vector<HeadcountId>> headcountIds(Database &database, CourseId id)
{
    return readIds<Headcount>(database, u"SELECT id FROM headcount WHERE course_id = ? ORDER BY id"_s,
                              {toSql(id)});
}

Result<std::vector<EnrolmentSummary>> enrolmentSummaries(Database &database, std::span<const EnrolmentId> ids)
{
    const QString sql =
        u"SELECT e.id, k.id, k.code, k.name_ko, k.name_en, k.first_day, p.id, p.family_name, p.given_name, "
        "p.name_order, c.name_ko, c.name_en, n.name_ko, n.name_en, e.organisation, e.job_title, s.name_ko, "
        "s.name_en, e.status, e.completed_on FROM enrolment e JOIN course k ON k.id = e.course_id "
        "JOIN person p ON p.id = e.person_id LEFT JOIN city c ON c.id = e.city_id "
        "LEFT JOIN country n ON n.id = c.country_id LEFT JOIN seniority s ON s.id = e.seniority_id "
        "WHERE e.id IN (%1)"_s.arg(idList(ids));
    return readSummaries<EnrolmentSummary>(database, sql, ids, readEnrolment);
}

Result<std::vector<HeadcountSummary>> headcountSummaries(Database &database, std::span<const HeadcountId> ids)
{
    const QString sql =
        u"SELECT h.id, coalesce(c.name_ko, n.name_ko, t.name_ko), coalesce(c.name_en, n.name_en, t.name_en), "
        "s.name_ko, s.name_en, h.number, h.note, k.id, k.name_ko, k.name_en, k.first_day FROM headcount h "
        "JOIN course k ON k.id = h.course_id LEFT JOIN city c ON c.id = h.city_id "
        "LEFT JOIN country n ON n.id = h.country_id LEFT JOIN continent t ON t.id = h.continent_id "
        "LEFT JOIN seniority s ON s.id = h.seniority_id WHERE h.id IN (%1)"_s.arg(idList(ids));
    return readSummaries<HeadcountSummary>(database, sql, ids, readHeadcount);
}

} // namespace yeonsu
