#include "store/listing.h"

#include "domain/text.h"
#include "store/row_sql.h"

#include <set>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

/// The rows whose listing no longer fits.
struct Stale
{
    std::set<qint64> courses;
    std::set<qint64> cities;
    std::set<qint64> people;
};

/// One enrolment's part of what a person is found by. A name cannot hold the separator.
constexpr char16_t fieldSeparator = u'\n';

Result<void> collectPeople(Database &database, const QString &where, qint64 id, Stale &stale)
{
    Statement statement(database, u"SELECT DISTINCT person_id FROM enrolment WHERE "_s + where);
    YEONSU_TRY(statement.execute({QVariant(id)}));
    while (statement.next())
        stale.people.insert(statement.integer(0));
    return statement.outcome();
}

struct StaleCollector
{
    Database &database;
    Stale &stale;
    const RowChange &change;

    Result<void> operator()(const Course &row) const
    {
        stale.courses.insert(row.id.value());
        // Which enrolment is a person's latest depends on the courses' days.
        const bool sameDay =
            change.before && change.after &&
            std::get<Course>(*change.before).firstDay == std::get<Course>(*change.after).firstDay;
        return sameDay ? Result<void>() : collectPeople(database, u"course_id = ?"_s, row.id.value(), stale);
    }
    Result<void> operator()(const City &row) const
    {
        stale.cities.insert(row.id.value());
        return collectPeople(database, u"city_id = ?"_s, row.id.value(), stale);
    }
    Result<void> operator()(const Person &row) const
    {
        stale.people.insert(row.id.value());
        return {};
    }
    Result<void> operator()(const Enrolment &row) const
    {
        stale.people.insert(row.personId.value());
        return {};
    }
    /// Rows that no listing is made from.
    template <typename Other>
    requires std::same_as<Other, Setting> || std::same_as<Other, ThemeGroup> || std::same_as<Other, Theme> ||
        std::same_as<Other, Continent> || std::same_as<Other, Country> || std::same_as<Other, CityAlias> ||
        std::same_as<Other, Seniority> || std::same_as<Other, JobTitleMapping> ||
        std::same_as<Other, Headcount> || std::same_as<Other, SavedView>
            Result<void>
    operator()(const Other &) const { return {}; }
};

Result<void> listCourses(Database &database, const std::set<qint64> &ids)
{
    Statement write(database, u"INSERT OR REPLACE INTO course_listing (course_id, name_key, search_text) "
                              "VALUES (?, ?, ?)"_s);
    for (const qint64 id : ids) {
        const Result<std::optional<Course>> course = findRow<Course>(database, CourseId(id));
        YEONSU_TRY(course);
        if (!*course)
            continue;
        const Course &row = **course;
        const QString text = foldedText(row.code) + fieldSeparator + foldedText(row.nameKo) + fieldSeparator +
                             foldedText(row.nameEn) + fieldSeparator + foldedText(row.venue) +
                             fieldSeparator + foldedText(row.partner);
        YEONSU_TRY(write.execute({QVariant(id), QVariant(sortKey(row.nameKo)), QVariant(text)}));
    }
    return {};
}

Result<void> listCities(Database &database, const std::set<qint64> &ids)
{
    Statement write(database, u"INSERT OR REPLACE INTO city_listing (city_id, name_key_ko, name_key_en) "
                              "VALUES (?, ?, ?)"_s);
    for (const qint64 id : ids) {
        const Result<std::optional<City>> city = findRow<City>(database, CityId(id));
        YEONSU_TRY(city);
        if (!*city)
            continue;
        const QString korean = (*city)->nameKo.isEmpty() ? (*city)->nameEn : (*city)->nameKo;
        const QString english = (*city)->nameEn.isEmpty() ? (*city)->nameKo : (*city)->nameEn;
        YEONSU_TRY(write.execute({QVariant(id), QVariant(sortKey(korean)), QVariant(sortKey(english))}));
    }
    return {};
}

/// Reads one person's enrolments, the latest first, into the text that finds the person.
class PersonLister
{
public:
    explicit PersonLister(Database &database)
        : m_database(database)
        , m_enrolments(database,
                       u"SELECT e.id, e.organisation, e.job_title, c.name_ko, c.name_en FROM enrolment e "
                       "JOIN course k ON k.id = e.course_id LEFT JOIN city c ON c.id = e.city_id "
                       "WHERE e.person_id = ? ORDER BY k.first_day DESC, e.id DESC"_s)
        , m_write(database, u"INSERT OR REPLACE INTO person_listing "
                            "(person_id, name_key, search_text, latest_enrolment_id) VALUES (?, ?, ?, ?)"_s)
    {
    }

    Result<void> list(qint64 id)
    {
        const Result<std::optional<Person>> person = findRow<Person>(m_database, PersonId(id));
        YEONSU_TRY(person);
        if (!*person)
            return {};
        const Person &row = **person;
        QStringList parts{foldedText(displayName(row)), foldedText(row.familyName + u' ' + row.givenName),
                          foldedText(row.localName), foldedText(row.email)};
        QVariant latest;
        YEONSU_TRY(m_enrolments.execute({QVariant(id)}));
        while (m_enrolments.next()) {
            if (latest.isNull())
                latest = m_enrolments.value(0);
            for (int column = 1; column <= 4; ++column)
                parts.append(foldedText(m_enrolments.text(column)));
        }
        YEONSU_TRY(m_enrolments.outcome());
        parts.removeAll(QString());
        parts.removeDuplicates();
        return m_write.execute({QVariant(id), QVariant(sortKey(displayName(row))),
                                QVariant(parts.join(QChar(fieldSeparator))), latest});
    }

private:
    Database &m_database;
    Statement m_enrolments;
    Statement m_write;
};

Result<void> listPeople(Database &database, const std::set<qint64> &ids)
{
    PersonLister lister(database);
    for (const qint64 id : ids)
        YEONSU_TRY(lister.list(id));
    return {};
}

Result<void> list(Database &database, const Stale &stale)
{
    YEONSU_TRY(listCourses(database, stale.courses));
    YEONSU_TRY(listCities(database, stale.cities));
    return listPeople(database, stale.people);
}

Result<std::set<qint64>> allIds(Database &database, const QString &table)
{
    Statement statement(database, u"SELECT id FROM "_s + table);
    YEONSU_TRY(statement.execute());
    std::set<qint64> ids;
    while (statement.next())
        ids.insert(ids.end(), statement.integer(0));
    YEONSU_TRY(statement.outcome());
    return ids;
}

} // namespace

Result<void> updateListings(Database &database, const ChangeSet &applied)
{
    Stale stale;
    for (const RowChange &change : applied.changes) {
        for (const std::optional<Row> &row : {change.before, change.after}) {
            if (row)
                YEONSU_TRY(std::visit(StaleCollector{database, stale, change}, *row));
        }
    }
    return list(database, stale);
}

Result<void> rebuildListings(Database &database)
{
    for (const QString &table : {u"course_listing"_s, u"city_listing"_s, u"person_listing"_s})
        YEONSU_TRY(database.execute(u"DELETE FROM "_s + table));
    const Result<std::set<qint64>> courses = allIds(database, tableName<Course>());
    YEONSU_TRY(courses);
    const Result<std::set<qint64>> cities = allIds(database, tableName<City>());
    YEONSU_TRY(cities);
    const Result<std::set<qint64>> people = allIds(database, tableName<Person>());
    YEONSU_TRY(people);
    return list(database, {*courses, *cities, *people});
}

} // namespace yeonsu::store
