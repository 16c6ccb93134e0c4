#include "large_register.h"

#include "exchange/new_register.h"
#include "store/listing.h"
#include "store/statement.h"
#include "value_of.h"

#include <random>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

void run(Database &database, const QString &sql)
{
    valueOf(database.execute(sql));
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

/// "%1" is the number of rows. A multiplier spreads values so that neighbours differ.
constexpr const char16_t *numbers =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ";

} // namespace

void makeLargeRegister(const QString &path, qint64 enrolments)
{
    valueOf(createRegister(path, NewRegister::Sample, IfExists::Refuse));
    Database database = valueOf(Database::open(path, Database::Access::ReadWrite));
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

void nameEverybody(const QString &path, qint64 people, std::uint32_t seed)
{
    std::mt19937 dice(seed);
    Database database = valueOf(Database::open(path, Database::Access::ReadWrite));
    run(database, u"BEGIN IMMEDIATE"_s);
    Statement write(database, u"UPDATE person SET family_name = ?, given_name = ?, email = ? WHERE id = ?"_s);
    for (qint64 id = 1; id <= people; ++id) {
        const QString email = dice() % 2 == 0 ? u""_s : u"p%1@example.org"_s.arg(id - dice() % 50 / 49);
        valueOf(write.execute({anyName(dice, 4000), anyName(dice, 6000), email, id}));
    }
    valueOf(store::rebuildListings(database));
    run(database, u"COMMIT"_s);
    run(database, u"ANALYZE"_s);
}

void rememberActs(const QString &path, qint64 acts)
{
    Database database = valueOf(Database::open(path, Database::Access::ReadWrite));
    const QString withNumbers = QString::fromUtf16(numbers).arg(acts);
    run(database, u"BEGIN IMMEDIATE"_s);
    run(database,
        withNumbers +
            u"INSERT INTO change (id, at, actor, what, arguments) "
            "SELECT i + 2, strftime('%Y-%m-%dT%H:%M:%S+09:00', '2022-11-26', '+' || i || ' minutes'), "
            "'user' || i % 12, CASE i % 2 WHEN 0 THEN 'edit-course' ELSE 'edit-enrolment' END, "
            "json_array('C-' || (1 + i / 20)) FROM n"_s);
    run(database, withNumbers +
                      u"INSERT INTO change_row (change_id, table_name, row_id, before, after) "
                      "SELECT i + 2, 'enrolment', e.id, "
                      "json_object('course_id', e.course_id, 'person_id', e.person_id, 'city_id', e.city_id, "
                      "'organisation', '', 'job_title', 'Director', 'seniority_id', 1, 'status', 'applied'), "
                      "json_object('course_id', e.course_id, 'person_id', e.person_id, 'city_id', e.city_id, "
                      "'organisation', '', 'job_title', 'Mayor', 'seniority_id', 1, 'status', e.status) "
                      "FROM n JOIN enrolment e ON e.id = n.i"_s);
    run(database, u"COMMIT"_s);
    run(database, u"ANALYZE"_s);
}

} // namespace yeonsu
