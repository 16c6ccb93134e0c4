// Filters of columns: whatever is asked, the lists give what a plain loop over all rows gives.
#include "builders.h"
#include "domain/text.h"
#include "edits.h"
#include "store/course_list.h"
#include "store/person_list.h"
#include "store/search_texts.h"
#include "temporary_register.h"

#include <QTest>

#include <functional>

using namespace yeonsu;
using namespace yeonsu::test;

Q_DECLARE_METATYPE(ColumnFilters<PersonColumn>)
Q_DECLARE_METATYPE(ColumnFilters<CourseColumn>)

namespace {

template <typename Row>
std::vector<qint64> keysOf(const std::vector<Id<Row>> &ids)
{
    std::vector<qint64> keys;
    for (const Id<Row> id : ids)
        keys.push_back(id.value());
    return keys;
}

bool contains(const TextFilter &filter, const QStringList &values)
{
    const auto folded = [](const QString &value) { return foldedText(value); };
    return std::any_of(values.begin(), values.end(), [&](const QString &value) {
        return folded(value).contains(folded(filter.contained));
    });
}

bool contains(const NumberFilter &filter, int number)
{
    return number >= filter.from.value_or(number) && number <= filter.to.value_or(number);
}

QString monthAndName(const QDate &day, const QString &name)
{
    return day.isValid() ? day.toString(u"yyyy-MM"_s) + u' ' + name : QString();
}

bool matches(const PersonSummary &person, PersonColumn column, const ColumnFilter &filter)
{
    if (column == PersonColumn::Enrolments)
        return contains(std::get<NumberFilter>(filter), person.enrolments);
    const std::map<PersonColumn, QStringList> values{
        {PersonColumn::Name, {person.name, person.localName}},
        {PersonColumn::City, {person.city.korean, person.city.english}},
        {PersonColumn::Organisation, {person.organisation}},
        {PersonColumn::JobTitle, {person.jobTitle}},
        {PersonColumn::LatestCourse,
         {monthAndName(person.latestDay, person.latestCourse.korean),
          monthAndName(person.latestDay, person.latestCourse.english)}},
        {PersonColumn::Email, {person.email}},
    };
    return contains(std::get<TextFilter>(filter), values.at(column));
}

bool matches(const CourseSummary &course, CourseColumn column, const ColumnFilter &filter)
{
    if (column == CourseColumn::Participants)
        return contains(std::get<NumberFilter>(filter), course.participants);
    if (column == CourseColumn::Cities)
        return contains(std::get<NumberFilter>(filter), course.cities);
    if (column == CourseColumn::Days) {
        const auto days = std::get<DayFilter>(filter);
        return (!days.from.isValid() || course.firstDay >= days.from) &&
               (!days.to.isValid() || course.firstDay <= days.to);
    }
    return contains(std::get<TextFilter>(filter), column == CourseColumn::Code
                                                      ? QStringList{course.code}
                                                      : QStringList{course.name.korean, course.name.english});
}

template <typename Summary, typename Column>
std::vector<qint64> plainly(const std::vector<Summary> &all, const ColumnFilters<Column> &filters)
{
    std::vector<qint64> found;
    for (const Summary &row : all) {
        if (std::all_of(filters.begin(), filters.end(),
                        [&row](const auto &each) { return matches(row, each.first, each.second); }))
            found.push_back(row.id.value());
    }
    return found;
}

TextFilter text(const QString &contained)
{
    return {contained};
}

} // namespace

class TestColumnFilters : public QObject
{
    Q_OBJECT

    TemporaryRegister m_store{TemporaryRegister::Content::Sample};
    SearchTexts m_people = valueOf(SearchTexts::load(m_store->database(), SearchTexts::Of::People));
    SearchTexts m_courses = valueOf(SearchTexts::load(m_store->database(), SearchTexts::Of::Courses));

    std::vector<qint64> people(const PersonQuery &query)
    {
        const auto ordered = keysOf(valueOf(personIds(m_store->database(), query)));
        return valueOf(
            peopleWithTexts(m_store->database(), query, m_people.foundOf(ordered, query.wordsToFind())));
    }

private slots:
    void peopleAreThoseOfAPlainLoop_data()
    {
        using enum PersonColumn;
        QTest::addColumn<ColumnFilters<PersonColumn>>("filters");
        const auto row = [](const char *name, const ColumnFilters<PersonColumn> &filters) {
            QTest::newRow(name) << filters;
        };
        row("no filter", {});
        row("a blank text", {{Name, text(u"  "_s)}});
        row("part of a name", {{Name, text(u"an"_s)}});
        row("two words of a name, with an accent too many", {{Name, text(u"á "_s)}});
        row("a city in Korean", {{City, text(u"노이"_s)}});
        row("a city in Latin letters", {{City, text(u"HANOI"_s)}});
        row("Hangul taken apart", {{City, text(u"하노이"_s.normalized(QString::NormalizationForm_D))}});
        row("an organisation", {{Organisation, text(u"city"_s)}});
        row("a phrase", {{JobTitle, text(u"director general"_s)}});
        row("words of a phrase in another order", {{JobTitle, text(u"general director"_s)}});
        row("an address", {{Email, text(u"@example.org"_s)}});
        row("a month", {{LatestCourse, text(u"2019-"_s)}});
        row("a course in Korean", {{LatestCourse, text(u"교통"_s)}});
        row("a course in English", {{LatestCourse, text(u"TRANSPORT"_s)}});
        row("who came more than once", {{Enrolments, NumberFilter{2, {}}}});
        row("who came once at most", {{Enrolments, NumberFilter{{}, 1}}});
        row("who came two or three times", {{Enrolments, NumberFilter{2, 3}}});
        row("several at once", {{Organisation, text(u"municipality"_s)},
                                {JobTitle, text(u"e"_s)},
                                {Enrolments, NumberFilter{1, 1}}});
        row("what nobody has", {{Organisation, text(u"no such place"_s)}});
    }
    void peopleAreThoseOfAPlainLoop()
    {
        QFETCH(const ColumnFilters<PersonColumn>, filters);
        const std::vector<PersonId> all = valueOf(personIds(m_store->database(), {}));
        PersonQuery query;
        query.columns = filters;
        QCOMPARE(people(query), plainly(valueOf(personSummaries(m_store->database(), all)), filters));
        QCOMPARE(query.isNarrowed(), !filters.empty());
    }

    void coursesAreThoseOfAPlainLoop_data()
    {
        using enum CourseColumn;
        QTest::addColumn<ColumnFilters<CourseColumn>>("filters");
        const auto row = [](const char *name, const ColumnFilters<CourseColumn> &filters) {
            QTest::newRow(name) << filters;
        };
        row("no filter", {});
        row("a code", {{Code, text(u"tr-2019"_s)}});
        row("a name in Korean", {{Name, text(u"교통"_s)}});
        row("a name in English", {{Name, text(u"Transport"_s)}});
        row("days", {{Days, DayFilter{QDate(2015, 3, 1), QDate(2018, 6, 30)}}});
        row("from a day", {{Days, DayFilter{QDate(2020, 1, 1), {}}}});
        row("to a day", {{Days, DayFilter{{}, QDate(2009, 1, 1)}}});
        row("many people", {{Participants, NumberFilter{18, {}}}});
        row("some people of few cities",
            {{Participants, NumberFilter{10, 15}}, {Cities, NumberFilter{{}, 9}}});
        row("a span that ends before it begins", {{Cities, NumberFilter{9, 3}}});
        row("several at once",
            {{Code, text(u"-"_s)}, {Name, text(u"교통"_s)}, {Participants, NumberFilter{5, 18}}});
    }
    void coursesAreThoseOfAPlainLoop()
    {
        QFETCH(const ColumnFilters<CourseColumn>, filters);
        Database &database = m_store->database();
        const std::vector<CourseId> all = valueOf(courseIds(database, {}));
        CourseQuery query;
        query.columns = filters;
        const auto ordered = keysOf(valueOf(courseIds(database, query)));
        QCOMPARE(valueOf(coursesWithTexts(database, query, m_courses.foundOf(ordered, query.wordsToFind()))),
                 plainly(valueOf(courseSummaries(database, all)), filters));
    }

    /// The search text has all enrolments; a column has the latest.
    void anEarlierEnrolmentIsNotWhatTheColumnShows()
    {
        TemporaryRegister store;
        const Course older = added(*store, aCourse(u"A"_s, QDate(2018, 1, 1)));
        const Course newer = added(*store, aCourse(u"B"_s, QDate(2020, 1, 1)));
        const Person person = added(*store, aPerson());
        Enrolment enrolment = anEnrolment(older.id, person.id);
        enrolment.jobTitle = u"Planner"_s;
        added(*store, enrolment);
        enrolment = anEnrolment(newer.id, person.id);
        enrolment.jobTitle = u"Mayor"_s;
        added(*store, enrolment);
        PersonQuery query;
        const std::vector all{person.id.value()};
        query.columns = {{PersonColumn::JobTitle, text(u"planner"_s)}};
        QVERIFY(valueOf(peopleWithTexts(store->database(), query, all)).empty());
        query.columns = {{PersonColumn::JobTitle, text(u"mayor"_s)}};
        QCOMPARE(valueOf(peopleWithTexts(store->database(), query, all)), all);
    }

    void theOrderStays()
    {
        PersonQuery query;
        query.sort = PersonColumn::City;
        query.order = Qt::DescendingOrder;
        const auto ordered = keysOf(valueOf(personIds(m_store->database(), query)));
        query.columns = {{PersonColumn::JobTitle, text(u"planner"_s)}};
        const std::vector<qint64> found = people(query);
        QVERIFY(found.size() > 1 && found.size() < ordered.size());
        std::vector<qint64> expected;
        std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(expected), [&found](qint64 key) {
            return std::find(found.begin(), found.end(), key) != found.end();
        });
        QCOMPARE(found, expected);
    }

    void aQuestionThatIsNoLongerAskedEnds()
    {
        std::stop_source stop;
        stop.request_stop();
        PersonQuery query;
        query.columns = {{PersonColumn::Name, text(u"a"_s)}};
        const auto all = keysOf(valueOf(personIds(m_store->database(), {})));
        QVERIFY(valueOf(peopleWithTexts(m_store->database(), query, all, stop.get_token())).empty());
    }

    void coursesAreFilteredByTargetRegion()
    {
        Database &database = m_store->database();
        const std::vector<NamedRegion> regions = valueOf(courseTargetRegions(database, Language::English));
        QVERIFY(regions.size() > 2);
        QCOMPARE(regions.front().region, TargetRegion());
        std::size_t sum = 0;
        for (const NamedRegion &each : regions) {
            QVERIFY(!each.name.english.isEmpty());
            CourseQuery query;
            query.targetRegion = each.region;
            const std::vector<CourseId> found = valueOf(courseIds(database, query));
            for (const CourseSummary &course : valueOf(courseSummaries(database, found)))
                QCOMPARE(course.targetRegion.english, each.name.english);
            sum += found.size();
        }
        QCOMPARE(sum, std::size_t(valueOf(courseCount(database))));
    }
};

QTEST_GUILESS_MAIN(TestColumnFilters)
#include "tst_column_filters.moc"
