#include "store/person_list.h"

#include "store/list_sql.h"
#include "store/text_conditions.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

/// What an order or a condition needs beside the person's own listing, `l`.
constexpr QLatin1StringView latestEnrolment(" LEFT JOIN enrolment e ON e.id = l.latest_enrolment_id");
constexpr QLatin1StringView latestPlace(" LEFT JOIN city c ON c.id = e.city_id"
                                        " LEFT JOIN country n ON n.id = c.country_id");

constexpr QLatin1StringView
    numberOfEnrolments("(SELECT count(*) FROM enrolment x WHERE x.person_id = l.person_id)");

struct Order
{
    QString sql;
    QString joins;
};

Result<Order> countryOrder(Database &database, Language language)
{
    return placesByName<Country>(database, language).map([](const QString &places) {
        return Order{u"o.place"_s, u" LEFT JOIN %1 o ON o.id = c.country_id"_s.arg(places)};
    });
}

Result<Order> orderOf(Database &database, const PersonQuery &query)
{
    switch (query.sort) {
    case PersonColumn::Name:
        return Order{};
    case PersonColumn::Country:
        return countryOrder(database, query.language);
    case PersonColumn::City:
        return Order{query.language == Language::Korean ? u"q.name_key_ko"_s : u"q.name_key_en"_s,
                     u" LEFT JOIN city_listing q ON q.city_id = e.city_id"_s};
    case PersonColumn::Organisation:
        return Order{u"e.organisation COLLATE NOCASE"_s, {}};
    case PersonColumn::JobTitle:
        return Order{u"e.job_title COLLATE NOCASE"_s, {}};
    case PersonColumn::Seniority:
        return Order{u"s.rank"_s, u" LEFT JOIN seniority s ON s.id = e.seniority_id"_s};
    case PersonColumn::LatestCourse:
        return Order{u"k.first_day"_s, u" LEFT JOIN course k ON k.id = e.course_id"_s};
    case PersonColumn::Email:
        return Order{u"p.email"_s, u" JOIN person p ON p.id = l.person_id"_s};
    case PersonColumn::Enrolments:
        return Order{numberOfEnrolments, {}};
    }
    Q_UNREACHABLE();
}

Conditions conditionsOf(const PersonQuery &query)
{
    Conditions conditions;
    if (query.continentId)
        conditions.add(u"n.continent_id = ?"_s, toSql(*query.continentId));
    if (query.countryId)
        conditions.add(u"c.country_id = ?"_s, toSql(*query.countryId));
    if (query.seniorityId)
        conditions.add(u"e.seniority_id IS ?"_s, toSql(*query.seniorityId));
    conditions.addSpan(numberOfEnrolments, query.columns, PersonColumn::Enrolments);
    return conditions;
}

/// The columns are those of summarySql().
PersonSummary readSummary(const Statement &row)
{
    Person person;
    fromSql(row.value(0), person.id);
    person.familyName = row.text(1);
    person.givenName = row.text(2);
    fromSql(row.value(3), person.nameOrder);
    PersonSummary summary;
    summary.id = person.id;
    summary.name = displayName(person);
    summary.localName = row.text(4);
    summary.email = row.text(5);
    fromSql(row.value(6), summary.latestEnrolmentId);
    summary.city = {row.text(7), row.text(8)};
    summary.country = {row.text(9), row.text(10)};
    summary.organisation = row.text(11);
    summary.jobTitle = row.text(12);
    summary.seniority = {row.text(13), row.text(14)};
    summary.latestCourse = {row.text(15), row.text(16)};
    fromSql(row.value(17), summary.latestDay);
    summary.enrolments = row.value(18).toInt();
    return summary;
}

QString summarySql(const QString &ids)
{
    return u"SELECT p.id, p.family_name, p.given_name, p.name_order, p.local_name, p.email, e.id, "
           "c.name_ko, c.name_en, n.name_ko, n.name_en, e.organisation, e.job_title, s.name_ko, s.name_en, "
           "k.name_ko, k.name_en, k.first_day, "_s +
           numberOfEnrolments + u" FROM person p JOIN person_listing l ON l.person_id = p.id"_s +
           latestEnrolment + latestPlace +
           u" LEFT JOIN seniority s ON s.id = e.seniority_id LEFT JOIN course k ON k.id = e.course_id "
           "WHERE p.id IN (%1)"_s.arg(ids);
}

} // namespace

bool PersonQuery::isNarrowed() const
{
    return continentId || countryId || seniorityId || !columns.empty();
}

/// All but the name of the latest course, which is not among the texts.
QString PersonQuery::wordsToFind() const
{
    using enum PersonColumn;
    QStringList words;
    for (const PersonColumn column : {Name, City, Organisation, JobTitle, Email})
        words.append(textAsked(columns, column));
    return words.join(u' ');
}

Result<std::vector<PersonId>> personIds(Database &database, const PersonQuery &query)
{
    const Result<Order> order = orderOf(database, query);
    YEONSU_TRY(order);
    const Conditions conditions = conditionsOf(query);
    const bool needsLatest =
        !order->sql.isEmpty() || query.continentId || query.countryId || query.seniorityId;
    const QString way = direction(query.order);
    QString sql = u"SELECT l.person_id FROM person_listing l"_s;
    if (needsLatest)
        sql += latestEnrolment + latestPlace;
    sql += order->joins + conditions.where() + u" ORDER BY "_s;
    // People of whom it is unknown come last, whichever way the others go.
    if (!order->sql.isEmpty())
        sql += u"nullif(%1, '') IS NULL, %1 %2, "_s.arg(order->sql, way);
    sql += u"l.name_key %1, l.person_id %1"_s.arg(way);
    return readIds<Person>(database, sql, conditions.bindings);
}

Result<std::vector<qint64>> peopleWithTexts(Database &database, const PersonQuery &query,
                                            const std::vector<qint64> &people, const std::stop_token &stop)
{
    using enum PersonColumn;
    const std::vector<TextCondition> conditions{
        {textAsked(query.columns, Name),
         {u"p.family_name || ' ' || p.given_name"_s, u"p.given_name || ' ' || p.family_name"_s,
          u"p.local_name"_s}},
        {textAsked(query.columns, City), {u"c.name_ko"_s, u"c.name_en"_s}},
        {textAsked(query.columns, Organisation), {u"e.organisation"_s}},
        {textAsked(query.columns, JobTitle), {u"e.job_title"_s}},
        {textAsked(query.columns, LatestCourse),
         {u"substr(k.first_day, 1, 7) || ' ' || k.name_ko"_s,
          u"substr(k.first_day, 1, 7) || ' ' || k.name_en"_s}},
        {textAsked(query.columns, Email), {u"p.email"_s}},
    };
    const QString from = u"person p JOIN person_listing l ON l.person_id = p.id"_s + latestEnrolment +
                         latestPlace + u" LEFT JOIN course k ON k.id = e.course_id"_s;
    return keysThatContain(database, u"p.id"_s, from, conditions, people, stop);
}

Result<std::vector<PersonId>> firstByName(Database &database, const std::vector<qint64> &people,
                                          std::size_t limit)
{
    return firstOf<Person>(database, u"SELECT person_id FROM person_listing"_s, u"person_id"_s,
                           u"name_key, person_id"_s, people, limit);
}

Result<std::vector<PersonSummary>> personSummaries(Database &database, std::span<const PersonId> ids)
{
    return readSummaries<PersonSummary>(database, summarySql(idList(ids)), ids, readSummary);
}

Result<qint64> personCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM person_listing"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

} // namespace yeonsu
