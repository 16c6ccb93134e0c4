#include "store/course_list.h"

#include "store/list_sql.h"
#include "store/text_conditions.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

/// Each is about the course `k` of the query around it.
QString participantsSql()
{
    return u"((SELECT count(*) FROM enrolment WHERE course_id = k.id AND status IN (%1)) + "
           "(SELECT coalesce(sum(number), 0) FROM headcount WHERE course_id = k.id))"_s.arg(
               countedKeys<EnrolmentStatus>());
}

QString decisionMakersSql()
{
    return u"((SELECT count(*) FROM enrolment e JOIN seniority s ON s.id = e.seniority_id "
           "WHERE e.course_id = k.id AND s.decision_making = 1 AND e.status IN (%1)) + "
           "(SELECT coalesce(sum(h.number), 0) FROM headcount h JOIN seniority s ON s.id = h.seniority_id "
           "WHERE h.course_id = k.id AND s.decision_making = 1))"_s.arg(countedKeys<EnrolmentStatus>());
}

QString citiesSql()
{
    return u"(SELECT count(*) FROM (SELECT city_id FROM enrolment WHERE course_id = k.id "
           "AND city_id IS NOT NULL AND status IN (%1) UNION "
           "SELECT city_id FROM headcount WHERE course_id = k.id AND city_id IS NOT NULL))"_s.arg(
               countedKeys<EnrolmentStatus>());
}

/// Everyone first, then continents in their order, then countries by name.
Result<QString> targetRegionOrder(Database &database, Language language)
{
    const Result<QString> countries = placesByName<Country>(database, language);
    YEONSU_TRY(countries);
    return u"CASE WHEN k.target_region = 'all' THEN -1 ELSE coalesce("
           "(SELECT c.rank FROM continent c WHERE c.key = k.target_region), "
           "(SELECT 1000 + p.place FROM country c JOIN %1 p ON p.id = c.id "
           "WHERE 'country:' || c.code = k.target_region)) END"_s.arg(*countries);
}

Result<QString> orderBy(Database &database, const CourseQuery &query)
{
    switch (query.sort) {
    case CourseColumn::Code:
        return u"k.code"_s;
    case CourseColumn::Name:
        if (query.language == Language::Korean)
            return u"l.name_key"_s;
        return placesByName<Course>(database, query.language).map([](const QString &places) {
            return u"(SELECT place FROM %1 p WHERE p.id = k.id)"_s.arg(places);
        });
    case CourseColumn::Theme:
        return placesByName<Theme>(database, query.language).map([](const QString &places) {
            return u"(SELECT place FROM %1 p WHERE p.id = k.theme_id)"_s.arg(places);
        });
    case CourseColumn::Days:
        return u"k.first_day %1, k.last_day"_s.arg(direction(query.order));
    case CourseColumn::Mode:
        return placeOfKey<CourseMode>(u"k.mode"_s);
    case CourseColumn::TargetRegion:
        return targetRegionOrder(database, query.language);
    case CourseColumn::Status:
        return placeOfKey<CourseStatus>(u"k.status"_s);
    case CourseColumn::Participants:
        return participantsSql();
    case CourseColumn::Cities:
        return citiesSql();
    }
    Q_UNREACHABLE();
}

Conditions conditionsOf(const CourseQuery &query)
{
    Conditions conditions;
    if (query.year) {
        conditions.add(u"k.first_day >= ?"_s, toSql(QDate(*query.year, 1, 1)));
        conditions.add(u"k.first_day <= ?"_s, toSql(QDate(*query.year, 12, 31)));
    }
    if (query.themeId)
        conditions.add(u"k.theme_id IS ?"_s, toSql(*query.themeId));
    if (query.mode)
        conditions.add(u"k.mode = ?"_s, toSql(*query.mode));
    if (query.status)
        conditions.add(u"k.status = ?"_s, toSql(*query.status));
    if (query.targetRegion)
        conditions.add(u"k.target_region = ?"_s, toSql(*query.targetRegion));
    conditions.addSpan(u"k.first_day"_s, query.columns, CourseColumn::Days);
    conditions.addSpan(participantsSql(), query.columns, CourseColumn::Participants);
    conditions.addSpan(citiesSql(), query.columns, CourseColumn::Cities);
    return conditions;
}

/// Names those of the course `k`, as `n` and `c`.
constexpr QLatin1StringView
    targetRegionJoins(" LEFT JOIN continent n ON n.key = k.target_region LEFT JOIN country c ON "
                      "c.code = substr(k.target_region, 9) AND k.target_region LIKE 'country:%'");

Words regionWords(const TargetRegion &region, const QString &korean, const QString &english)
{
    return region.kind() == TargetRegion::Kind::All ? wordsForAllRegions() : Words{korean, english};
}

/// The columns are those of summarySql().
CourseSummary readSummary(const Statement &row)
{
    CourseSummary summary;
    fromSql(row.value(0), summary.id);
    summary.code = row.text(1);
    summary.name = {row.text(2), row.text(3)};
    summary.theme = {row.text(4), row.text(5)};
    fromSql(row.value(6), summary.firstDay);
    fromSql(row.value(7), summary.lastDay);
    fromSql(row.value(8), summary.mode);
    fromSql(row.value(9), summary.status);
    summary.targetRegion = regionWords(TargetRegion::fromKey(row.text(10)), row.text(11), row.text(12));
    summary.participants = row.value(13).toInt();
    summary.decisionMakers = row.value(14).toInt();
    summary.cities = row.value(15).toInt();
    return summary;
}

QString summarySql(const QString &ids)
{
    return u"SELECT k.id, k.code, k.name_ko, k.name_en, t.name_ko, t.name_en, k.first_day, k.last_day, "
           "k.mode, k.status, k.target_region, coalesce(n.name_ko, c.name_ko), "
           "coalesce(n.name_en, c.name_en), %1, %2, %3 FROM course k "
           "LEFT JOIN theme t ON t.id = k.theme_id %4 WHERE k.id IN (%5)"_s.arg(
               participantsSql(), decisionMakersSql(), citiesSql(), targetRegionJoins, ids);
}

} // namespace

bool CourseQuery::isNarrowed() const
{
    return year || themeId || mode || status || targetRegion || !columns.empty();
}

QString CourseQuery::wordsToFind() const
{
    return textAsked(columns, CourseColumn::Code) + u' ' + textAsked(columns, CourseColumn::Name);
}

Result<std::vector<CourseId>> courseIds(Database &database, const CourseQuery &query)
{
    const Result<QString> order = orderBy(database, query);
    YEONSU_TRY(order);
    const Conditions conditions = conditionsOf(query);
    const QString sql = u"SELECT k.id FROM course k JOIN course_listing l ON l.course_id = k.id"_s +
                        conditions.where() +
                        u" ORDER BY %1 %2 NULLS LAST, k.id %2"_s.arg(*order, direction(query.order));
    return readIds<Course>(database, sql, conditions.bindings);
}

Result<std::vector<qint64>> coursesWithTexts(Database &database, const CourseQuery &query,
                                             const std::vector<qint64> &courses, const std::stop_token &stop)
{
    const std::vector<TextCondition> conditions{
        {textAsked(query.columns, CourseColumn::Code), {u"k.code"_s}},
        {textAsked(query.columns, CourseColumn::Name), {u"k.name_ko"_s, u"k.name_en"_s}},
    };
    return keysThatContain(database, u"k.id"_s, u"course k"_s, conditions, courses, stop);
}

Result<std::vector<CourseId>> newestCourses(Database &database, const std::vector<qint64> &courses,
                                            std::size_t limit)
{
    return firstOf<Course>(database, u"SELECT id FROM course"_s, u"id"_s, u"first_day DESC, id DESC"_s,
                           courses, limit);
}

Result<QSet<QString>> courseCodes(Database &database)
{
    Statement statement(database, u"SELECT code FROM course"_s);
    YEONSU_TRY(statement.execute());
    QSet<QString> codes;
    while (statement.next())
        codes.insert(statement.text(0));
    YEONSU_TRY(statement.outcome());
    return codes;
}

Result<std::vector<CourseSummary>> courseSummaries(Database &database, std::span<const CourseId> ids)
{
    return readSummaries<CourseSummary>(database, summarySql(idList(ids)), ids, readSummary);
}

Result<qint64> courseCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM course"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<std::vector<NamedRegion>> courseTargetRegions(Database &database, Language language)
{
    const Result<QString> order = targetRegionOrder(database, language);
    YEONSU_TRY(order);
    Statement statement(database, u"SELECT DISTINCT k.target_region, coalesce(n.name_ko, c.name_ko), "
                                  "coalesce(n.name_en, c.name_en) FROM course k %1 ORDER BY %2"_s.arg(
                                      targetRegionJoins, *order));
    YEONSU_TRY(statement.execute());
    std::vector<NamedRegion> regions;
    while (statement.next()) {
        const TargetRegion region = TargetRegion::fromKey(statement.text(0));
        regions.push_back({region, regionWords(region, statement.text(1), statement.text(2))});
    }
    YEONSU_TRY(statement.outcome());
    return regions;
}

Result<std::vector<int>> courseYears(Database &database)
{
    Statement statement(
        database, u"SELECT DISTINCT CAST(substr(first_day, 1, 4) AS INTEGER) FROM course ORDER BY 1 DESC"_s);
    YEONSU_TRY(statement.execute());
    std::vector<int> years;
    while (statement.next())
        years.push_back(int(statement.integer(0)));
    YEONSU_TRY(statement.outcome());
    return years;
}

} // namespace yeonsu
