#include "benchmarks.h"
#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "large_register.h"
#include "store/statement.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 9;
constexpr int filteredFrom = 2012;
constexpr int filteredTo = 2018;

/// What a loop written by hand for one question would have: a column a row, and small tables beside.
struct PlainColumns
{
    std::vector<std::uint32_t> course, place, seniority;
    std::vector<std::uint8_t> counted;
    std::vector<qint64> person;
    std::vector<std::uint8_t> themeOfCourse, isCourseCounted, isCourseInYears, continentOfPlace, isInAsia;

    explicit PlainColumns(const FactTable &facts)
        : course(facts.enrolments().course)
        , place(facts.enrolments().place)
        , seniority(facts.enrolments().seniority)
        , person(facts.enrolments().person)
    {
        for (const std::uint32_t weight : facts.enrolments().weight)
            counted.push_back(std::uint8_t(weight));
        for (const std::uint32_t code : axisOf(facts, Dimension::ThemeGroup, {}).codes)
            themeOfCourse.push_back(std::uint8_t(code));
        for (const std::uint32_t code : axisOf(facts, Dimension::Continent, {}).codes) {
            continentOfPlace.push_back(std::uint8_t(code));
            isInAsia.push_back(code == 0);
        }
        for (const CourseFact &fact : facts.courses()) {
            isCourseCounted.push_back(fact.isCounted);
            isCourseInYears.push_back(fact.isCounted && fact.year >= filteredFrom && fact.year <= filteredTo);
        }
    }
};

struct Question
{
    QString name;
    Measure measure;
    Dimension rows;
    std::optional<Dimension> columns;
    bool isFiltered;
    void (*bareLoop)(const PlainColumns &columns);
    QString sql;
};

template <bool IsFiltered>
bool passes(const PlainColumns &columns, std::size_t i)
{
    const std::uint32_t course = columns.course[i];
    if constexpr (IsFiltered)
        return columns.counted[i] && columns.isCourseInYears[course] && columns.isInAsia[columns.place[i]];
    return columns.counted[i] && columns.isCourseCounted[course];
}

template <bool IsFiltered>
void countOne(const PlainColumns &columns)
{
    std::array<std::int64_t, 16> cells{};
    for (std::size_t i = 0; i < columns.course.size(); ++i)
        cells[columns.themeOfCourse[columns.course[i]]] += passes<IsFiltered>(columns, i);
    keep(cells);
}

template <bool IsFiltered>
void countTwo(const PlainColumns &columns)
{
    std::array<std::array<std::int64_t, 8>, 16> cells{};
    for (std::size_t i = 0; i < columns.course.size(); ++i)
        cells[columns.themeOfCourse[columns.course[i]]][columns.continentOfPlace[columns.place[i]]] +=
            passes<IsFiltered>(columns, i);
    keep(cells);
}

/// A bit for each person and cell.
template <bool IsFiltered>
void countPersons(const PlainColumns &columns)
{
    constexpr std::size_t cellCount = 8;
    const auto words = std::size_t(columns.person.empty() ? 0 : columns.person.back()) / 64 + 1;
    std::array<std::vector<std::uint64_t>, cellCount> met;
    met.fill(std::vector<std::uint64_t>(words));
    for (std::size_t i = 0; i < columns.course.size(); ++i) {
        const auto person = std::size_t(columns.person[i]);
        const auto bit = std::uint64_t(passes<IsFiltered>(columns, i)) << (person % 64);
        met[columns.continentOfPlace[columns.place[i]]][person / 64] |= bit;
    }
    std::array<std::int64_t, cellCount> cells{};
    for (std::size_t cell = 0; cell < cellCount; ++cell) {
        for (const std::uint64_t word : met[cell])
            cells[cell] += __builtin_popcountll(word);
    }
    keep(cells);
}

QString sqlFor(const QString &what, const QString &groupBy, bool isFiltered)
{
    const QString filter =
        isFiltered ? u" AND k.first_day BETWEEN '%1-01-01' AND '%2-12-31' "
                     "AND l.continent_id = (SELECT id FROM continent WHERE key = 'AS')"_s.arg(filteredFrom)
                         .arg(filteredTo)
                   : QString();
    return u"SELECT %1, %2 FROM enrolment e JOIN course k ON k.id = e.course_id JOIN theme t ON t.id = "
           u"k.theme_id "
           "JOIN city c ON c.id = e.city_id JOIN country l ON l.id = c.country_id "
           "WHERE e.status IN ('attended', 'completed') AND k.status IN ('running', 'completed')%3 GROUP BY %2"_s
               .arg(what, groupBy, filter);
}

std::vector<Question> questions()
{
    const QString theme = u"t.theme_group_id"_s;
    const QString both = u"t.theme_group_id, l.continent_id"_s;
    const QString continent = u"l.continent_id"_s;
    const QString people = u"count(DISTINCT e.person_id)"_s;
    const QString rows = u"count(*)"_s;
    return {
        {u"crosstab, one dimension"_s,
         Measure::Attendances,
         Dimension::ThemeGroup,
         {},
         false,
         countOne<false>,
         sqlFor(rows, theme, false)},
        {u"crosstab, one dimension, filtered"_s,
         Measure::Attendances,
         Dimension::ThemeGroup,
         {},
         true,
         countOne<true>,
         sqlFor(rows, theme, true)},
        {u"crosstab, two dimensions"_s, Measure::Attendances, Dimension::ThemeGroup, Dimension::Continent,
         false, countTwo<false>, sqlFor(rows, both, false)},
        {u"crosstab, two dimensions, filtered"_s, Measure::Attendances, Dimension::ThemeGroup,
         Dimension::Continent, true, countTwo<true>, sqlFor(rows, both, true)},
        {u"crosstab, distinct persons"_s,
         Measure::Persons,
         Dimension::Continent,
         {},
         false,
         countPersons<false>,
         sqlFor(people, continent, false)},
        {u"crosstab, distinct persons, filtered"_s,
         Measure::Persons,
         Dimension::Continent,
         {},
         true,
         countPersons<true>,
         sqlFor(people, continent, true)},
    };
}

void readAll(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    if (const Result<void> outcome = statement.execute(); !outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    while (statement.next())
        keep(statement.value(0));
}

FactTable loaded(Database &database)
{
    Result<FactTable> facts = FactTable::load(database);
    if (!facts)
        qFatal("%s", qPrintable(facts.error().message));
    return std::move(*facts);
}

} // namespace

void measureCrossTab(qint64 enrolments, std::vector<Measurement> &measurements)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.yeonsu"_s);
    makeLargeRegister(path, enrolments);
    Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    const FactTable facts = loaded(*database);
    const auto n = qint64(facts.enrolments().size());
    const PlainColumns plain(facts);
    Filter narrow;
    narrow.fromYear = filteredFrom;
    narrow.toYear = filteredTo;
    narrow.select(Dimension::Continent, {u"AS"_s});
    for (const Question &question : questions()) {
        const Filter filter = question.isFiltered ? narrow : Filter();
        const double value = medianMilliseconds(
            runs, [&] { keep(crossTab(facts, question.measure, question.rows, question.columns, filter)); });
        const double bare = medianMilliseconds(runs, [&] { question.bareLoop(plain); });
        const double sql = medianMilliseconds(3, [&] { readAll(*database, question.sql); });
        measurements.push_back({question.name, n, value, u"ms"_s, u"bare loop"_s, bare});
        measurements.push_back({question.name, n, value, u"ms"_s, u"SQL"_s, sql});
    }
    const double load = medianMilliseconds(3, [&] { keep(loaded(*database)); });
    const double read = medianMilliseconds(3, [&] {
        readAll(*database, u"SELECT id, course_id, person_id, city_id, seniority_id, status FROM enrolment "
                           "ORDER BY person_id, id"_s);
    });
    measurements.push_back(
        {u"loading the facts"_s, n, load, u"ms"_s, u"reading the same columns by SQL"_s, read});
}

} // namespace yeonsu
