#include "sql_oracle.h"

#include "results.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace yeonsu::test {

namespace {

/// Counted courses with the keys of what they are counted by.
const auto coursesSql =
    u"CREATE TEMP TABLE oracle_course AS SELECT k.id AS course_id, "
    "CAST(substr(k.first_day, 1, 4) AS INTEGER) AS year, "
    "coalesce(g.key, 'unknown') AS theme_group, coalesce(t.key, 'unknown') AS theme, k.mode, "
    "CASE WHEN k.target_region = 'all' THEN 'all' "
    "WHEN EXISTS (SELECT 1 FROM continent n WHERE n.key = k.target_region) THEN k.target_region "
    "WHEN EXISTS (SELECT 1 FROM country n WHERE 'country:' || n.code = k.target_region) "
    "THEN k.target_region ELSE 'unknown' END AS target "
    "FROM course k LEFT JOIN theme t ON t.id = k.theme_id "
    "LEFT JOIN theme_group g ON g.id = t.theme_group_id "
    "WHERE k.status IN ('completed', 'running')"_s;

/// One line for each counted enrolment and each headcount. A headcount's place is the most exact one it has.
const auto rowsSql =
    u"CREATE TEMP TABLE oracle_row AS WITH origin AS ("
    "SELECT course_id, person_id, city_id, (SELECT country_id FROM city WHERE city.id = city_id) AS "
    "country_id, "
    "NULL AS continent_id, seniority_id, 1 AS weight FROM enrolment WHERE status IN ('attended', "
    "'completed') "
    "UNION ALL SELECT course_id, NULL, city_id, "
    "CASE WHEN city_id IS NULL THEN country_id "
    "ELSE (SELECT country_id FROM city WHERE city.id = city_id) END, "
    "continent_id, seniority_id, number FROM headcount) "
    "SELECT k.*, o.person_id, o.city_id, o.country_id, o.weight, "
    "coalesce(CASE WHEN o.country_id IS NULL THEN own.key ELSE c.key END, 'unknown') AS continent, "
    "coalesce(n.code, 'unknown') AS country, coalesce(s.key, 'unknown') AS seniority, "
    "CASE WHEN o.city_id IS NULL THEN 'unknown' ELSE n.code || '/' || "
    "iif(y.name_en = '', y.name_ko, y.name_en) || iif(EXISTS (SELECT 1 FROM city x WHERE x.id < y.id "
    "AND x.country_id = y.country_id AND iif(x.name_en = '', x.name_ko, x.name_en) = "
    "iif(y.name_en = '', y.name_ko, y.name_en)), '#' || y.id, '') END AS city "
    "FROM origin o JOIN oracle_course k USING (course_id) LEFT JOIN city y ON y.id = o.city_id "
    "LEFT JOIN country n ON n.id = o.country_id LEFT JOIN continent c ON c.id = n.continent_id "
    "LEFT JOIN continent own ON own.id = o.continent_id LEFT JOIN seniority s ON s.id = o.seniority_id"_s;

QString columnOf(Dimension dimension)
{
    return toKey(dimension).replace(u'-', u'_');
}

QString aggregateOf(Measure measure)
{
    switch (measure) {
    case Measure::Courses:
        return u"count(DISTINCT course_id)"_s;
    case Measure::Attendances:
        return u"coalesce(sum(weight), 0)"_s;
    case Measure::Persons:
        return u"count(DISTINCT person_id)"_s;
    case Measure::Cities:
        return u"count(DISTINCT city_id)"_s;
    case Measure::Countries:
        return u"count(DISTINCT country_id)"_s;
    }
    Q_UNREACHABLE();
}

QString listed(QStringList keys)
{
    for (QString &key : keys)
        key = u'\'' + key.replace(u'\'', u"''"_s) + u'\'';
    return keys.join(u", "_s);
}

QString conditionsOf(const Filter &filter)
{
    QStringList conditions{u"1"_s};
    if (filter.fromYear)
        conditions.append(u"year >= %1"_s.arg(*filter.fromYear));
    if (filter.toYear)
        conditions.append(u"year <= %1"_s.arg(*filter.toYear));
    QStringList themes;
    for (const auto &[dimension, name] : keyTable<Dimension>) {
        const QStringList keys = filter.selected(dimension);
        if (keys.isEmpty())
            continue;
        const bool isTheme = dimension == Dimension::Theme || dimension == Dimension::ThemeGroup;
        (isTheme ? themes : conditions)
            .append(u"CAST(%1 AS TEXT) IN (%2)"_s.arg(columnOf(dimension), listed(keys)));
    }
    if (!themes.isEmpty())
        conditions.append(u'(' + themes.join(u" OR "_s) + u')');
    return conditions.join(u" AND "_s);
}

} // namespace

SqlOracle::SqlOracle(Database &database)
    : m_database(database)
{
    valueOf(m_database.execute(coursesSql));
    valueOf(m_database.execute(rowsSql));
}

SqlOracle::~SqlOracle()
{
    valueOf(m_database.execute(u"DROP TABLE oracle_row"_s));
    valueOf(m_database.execute(u"DROP TABLE oracle_course"_s));
}

QMap<QString, qint64> SqlOracle::grouped(const QString &measure, const QString &key, const QString &from)
{
    Statement statement(m_database, u"SELECT %1, %2 FROM %3 GROUP BY 1"_s.arg(key, measure, from));
    valueOf(statement.execute());
    QMap<QString, qint64> counts;
    while (statement.next()) {
        if (statement.integer(1) > 0)
            counts.insert(statement.text(0), statement.integer(1));
    }
    return counts;
}

OracleTable SqlOracle::ask(Measure measure, Dimension rows, std::optional<Dimension> columns,
                           const Filter &filter)
{
    const bool isOfPeople = measure != Measure::Courses || isOfParticipant(rows) ||
                            (columns && isOfParticipant(*columns)) || filter.narrowsParticipants();
    const QString from =
        u"%1 WHERE %2"_s.arg(isOfPeople ? u"oracle_row"_s : u"oracle_course"_s, conditionsOf(filter));
    const QString aggregate = aggregateOf(measure);
    OracleTable table;
    table.rows = grouped(aggregate, columnOf(rows), from);
    table.total = valueOf(m_database.value(u"SELECT %1 FROM %2"_s.arg(aggregate, from))).toLongLong();
    table.isAtLeast =
        measure == Measure::Persons &&
        valueOf(m_database.value(u"SELECT count(*) FROM %1 AND person_id IS NULL"_s.arg(from))).toInt() > 0;
    if (!columns) {
        for (auto row = table.rows.cbegin(); row != table.rows.cend(); ++row)
            table.cells.insert({row.key(), {}}, row.value());
        return table;
    }
    table.columns = grouped(aggregate, columnOf(*columns), from);
    Statement statement(m_database, u"SELECT %1, %2, %3 FROM %4 GROUP BY 1, 2"_s.arg(
                                        columnOf(rows), columnOf(*columns), aggregate, from));
    valueOf(statement.execute());
    while (statement.next()) {
        if (statement.integer(2) > 0)
            table.cells.insert({statement.text(0), statement.text(1)}, statement.integer(2));
    }
    return table;
}

QByteArray disagreement(const CrossTab &table, const OracleTable &oracle)
{
    if (table.total != oracle.total)
        return u"total %1, SQL %2"_s.arg(table.total).arg(oracle.total).toUtf8();
    if (table.isAtLeast != oracle.isAtLeast)
        return "\"at least\" differs";
    const std::size_t columnCount = table.columns ? table.columnCategories.size() : 1;
    if (table.cells.size() != table.rowCategories.size() * columnCount)
        return "the number of cells does not fit the categories";
    OracleTable counted;
    const auto keep = [](auto &map, const auto &key, qint64 number) {
        if (number != 0)
            map.insert(key, number);
    };
    for (std::size_t row = 0; row < table.rowCategories.size(); ++row) {
        const QString rowKey = table.rowCategories[row].key;
        keep(counted.rows, rowKey, table.columns ? table.rowTotals[row] : table.cells[row]);
        for (std::size_t column = 0; column < columnCount; ++column)
            keep(counted.cells,
                 std::pair(rowKey, table.columns ? table.columnCategories[column].key : QString()),
                 table.cells[row * columnCount + column]);
    }
    for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
        keep(counted.columns, table.columnCategories[column].key, table.columnTotals[column]);

    const auto compare = [](const char *what, const auto &mine, const auto &theirs) -> QByteArray {
        if (mine == theirs)
            return {};
        QString text;
        QDebug(&text) << what << "of the figures:" << mine << "of SQL:" << theirs;
        return text.toUtf8();
    };
    for (const QByteArray &found :
         {compare("rows", counted.rows, oracle.rows), compare("columns", counted.columns, oracle.columns),
          compare("cells", counted.cells, oracle.cells)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QByteArray difference(const CrossTab &left, const CrossTab &right)
{
    if (left.rowCategories != right.rowCategories)
        return "the categories of the rows differ";
    if (left.columnCategories != right.columnCategories)
        return "the categories of the columns differ";
    if (left.cells != right.cells)
        return "the cells differ";
    if (left.rowTotals != right.rowTotals || left.columnTotals != right.columnTotals)
        return "the totals of rows or columns differ";
    return left.total != right.total || left.isAtLeast != right.isAtLeast ? "the totals differ" : "";
}

QString inWords(Measure measure, Dimension rows, std::optional<Dimension> columns, const Filter &filter)
{
    return u"%1 by %2%3 where %4"_s.arg(toKey(measure), toKey(rows),
                                        columns ? u" and "_s + toKey(*columns) : QString(),
                                        conditionsOf(filter));
}

} // namespace yeonsu::test
