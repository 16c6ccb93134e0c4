#include "store/person_list.h"

#include "store/list_sql.h"
#include "store/person_order.h"
#include "store/text_conditions.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

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

/// As SearchTexts have them; see listing.cpp.
QString erasedWords()
{
    return u"CASE WHEN p.family_name = '' AND p.given_name = '%1' "
           "THEN 'erased person ' || p.id || ' 지워진 사람 ' || p.id END"_s.arg(erasedName);
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

Result<std::vector<qint64>> peopleWithTexts(Database &database, const PersonQuery &query,
                                            const std::vector<qint64> &people, const std::stop_token &stop)
{
    using enum PersonColumn;
    const std::vector<TextCondition> conditions{
        {textAsked(query.columns, Name),
         {u"p.family_name || ' ' || p.given_name"_s, u"p.given_name || ' ' || p.family_name"_s,
          u"p.local_name"_s, erasedWords()}},
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
