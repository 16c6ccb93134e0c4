#include "large_register.h"

#include "exchange/new_register.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

void run(Database &database, const QString &sql)
{
    if (const Result<void> outcome = database.execute(sql); !outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
}

/// "%1" is the number of rows. A multiplier spreads values so that neighbours differ.
constexpr const char16_t *numbers =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ";

} // namespace

void makeLargeRegister(const QString &path, qint64 enrolments)
{
    if (const Result<void> made = createRegister(path, NewRegister::Sample, IfExists::Refuse); !made)
        qFatal("%s", qPrintable(made.error().message));
    Result<Database> opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    Database &database = *opened;
    const QString withNumbers = QString::fromUtf16(numbers);
    const qint64 courses = enrolments / 20;
    const qint64 people = enrolments * 93 / 100;
    run(database, u"BEGIN IMMEDIATE"_s);
    for (const QString &table :
         {u"person_listing"_s, u"course_listing"_s, u"enrolment"_s, u"person"_s, u"course"_s})
        run(database, u"DELETE FROM "_s + table);
    run(database, withNumbers.arg(courses) +
                      u"INSERT INTO course (id, code, name_ko, name_en, theme_id, first_day, last_day, mode, "
                      "target_region, venue, partner, capacity, status, note) "
                      "SELECT i, 'C-' || i, '과정', '', 1 + i * 7 % (SELECT count(*) FROM theme), "
                      "date('2008-01-01', '+' || (i * 37 % 5400) || ' days'), '2023-01-01', "
                      "CASE i % 3 WHEN 0 THEN 'online' ELSE 'invited' END, 'all', '', '', 0, "
                      "CASE i % 50 WHEN 0 THEN 'planned' ELSE 'completed' END, '' FROM n"_s);
    run(database,
        withNumbers.arg(people) +
            u"INSERT INTO person (id, family_name, given_name, name_order, local_name, email, note) "
            "SELECT i, 'F' || i, 'G' || i, 'given-first', '', '', '' FROM n"_s);
    run(database, withNumbers.arg(enrolments) +
                      u"INSERT INTO enrolment (id, course_id, person_id, city_id, organisation, job_title, "
                      "seniority_id, status) "
                      "SELECT i, 1 + i / 20 % %1, 1 + (i * 7919) % %2, 1 + (i * 31) % 282, '', '', "
                      "1 + (i * 13) % 4, CASE i % 40 WHEN 0 THEN 'withdrawn' ELSE 'completed' END "
                      "FROM n WHERE true ON CONFLICT DO NOTHING"_s.arg(courses)
                          .arg(people));
    run(database, u"COMMIT"_s);
    run(database, u"ANALYZE"_s);
}

} // namespace yeonsu
