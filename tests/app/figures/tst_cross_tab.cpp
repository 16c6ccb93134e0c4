// What is counted, shown on registers small enough to count by hand.
#include "builders.h"
#include "edits.h"
#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Two continents, three countries, four cities, two levels, two groups with three themes; no course yet.
struct World
{
    TemporaryRegister store;
    Continent asia = added(*store, aContinent(u"AS"_s, 1));
    Continent europe = added(*store, aContinent(u"EU"_s, 2));
    Country vietnam = added(*store, aCountry(asia.id, u"VN"_s));
    Country laos = added(*store, aCountry(asia.id, u"LA"_s));
    Country france = added(*store, aCountry(europe.id, u"FR"_s));
    City hanoi = added(*store, aCity(vietnam.id, u"Hanoi"_s));
    City hue = added(*store, aCity(vietnam.id, u"Hue"_s));
    City vientiane = added(*store, aCity(laos.id, u"Vientiane"_s));
    City paris = added(*store, aCity(france.id, u"Paris"_s));
    Seniority director = added(*store, aSeniority(u"director"_s, 1, true));
    Seniority staff = added(*store, aSeniority(u"staff"_s, 2, false));
    ThemeGroup transport = added(*store, aThemeGroup(u"transport"_s, 1));
    ThemeGroup climate = added(*store, aThemeGroup(u"climate"_s, 2));
    Theme roads = added(*store, aTheme(transport.id, u"roads"_s, 1));
    Theme buses = added(*store, aTheme(transport.id, u"buses"_s, 2));
    Theme air = added(*store, aTheme(climate.id, u"air"_s, 3));
    int courses = 0;
    int people = 0;

    Course course(const Theme &theme, int year, CourseStatus status = CourseStatus::Completed,
                  CourseMode mode = CourseMode::Invited)
    {
        Course row = aCourse(u"course-%1"_s.arg(++courses), QDate(year, 3, 4));
        row.themeId = theme.id;
        row.status = status;
        row.mode = mode;
        return added(*store, row);
    }
    Person person() { return added(*store, aPerson(u"Person %1"_s.arg(++people))); }
    Enrolment came(const Course &course, const Person &who, CityId city = {}, SeniorityId level = {},
                   EnrolmentStatus status = EnrolmentStatus::Completed)
    {
        Enrolment row = anEnrolment(course.id, who.id);
        row.cityId = city;
        row.seniorityId = level;
        row.status = status;
        return added(*store, row);
    }
    Headcount counted(const Course &course, int number, CityId city = {}, CountryId country = {},
                      ContinentId continent = {})
    {
        Headcount row = aHeadcount(course.id, number);
        row.cityId = city;
        row.countryId = country;
        row.continentId = continent;
        return added(*store, row);
    }

    FactTable facts() { return valueOf(FactTable::load(store->database())); }
    CrossTab ask(Measure measure, Dimension rows, std::optional<Dimension> columns = {},
                 const Filter &filter = {})
    {
        return crossTab(facts(), measure, rows, columns, filter);
    }
    qint64 all(Measure measure, const Filter &filter = {}) { return total(facts(), measure, filter).number; }
};

QStringList keysOf(const std::vector<Category> &categories)
{
    QStringList keys;
    for (const Category &category : categories)
        keys.append(category.key);
    return keys;
}

std::ptrdiff_t indexOf(const std::vector<Category> &categories, const QString &key)
{
    return keysOf(categories).indexOf(key);
}

/// The number of a row, or of a cell; -1 where there is no such category.
qint64 at(const CrossTab &table, const QString &row, const QString &column = {})
{
    const auto r = indexOf(table.rowCategories, row);
    if (!table.columns)
        return r < 0 ? -1 : table.cells[std::size_t(r)];
    const auto c = indexOf(table.columnCategories, column);
    return r < 0 || c < 0 ? -1 : table.cell(std::size_t(r), std::size_t(c));
}

qint64 rowTotal(const CrossTab &table, const QString &row)
{
    return table.rowTotals.at(std::size_t(indexOf(table.rowCategories, row)));
}
qint64 columnTotal(const CrossTab &table, const QString &column)
{
    return table.columnTotals.at(std::size_t(indexOf(table.columnCategories, column)));
}

Filter only(Dimension dimension, const QStringList &keys)
{
    Filter filter;
    filter.select(dimension, keys);
    return filter;
}

} // namespace

class TestCrossTab : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyRegisterHasNoFigures_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("columns");
        for (const auto &[dimension, key] : keyTable<Dimension>) {
            QTest::newRow(key.data()) << QString(key) << QString();
            for (const auto &[other, otherKey] : keyTable<Dimension>)
                QTest::addRow("%s and %s", key.data(), otherKey.data()) << QString(key) << QString(otherKey);
        }
    }
    void anEmptyRegisterHasNoFigures()
    {
        QFETCH(const QString, rows);
        QFETCH(const QString, columns);
        static const FactTable empty;
        static const FactTable withNames = World().facts();
        for (const FactTable *facts : {&empty, &withNames}) {
            for (const auto &[measure, key] : keyTable<Measure>) {
                const CrossTab table = crossTab(*facts, measure, fromKey<Dimension>(rows).value(),
                                                fromKey<Dimension>(columns), Filter());
                const std::size_t columnCount = columns.isEmpty() ? 1 : table.columnCategories.size();
                QCOMPARE(table.cells.size(), table.rowCategories.size() * columnCount);
                QCOMPARE(std::count(table.cells.begin(), table.cells.end(), 0),
                         std::ptrdiff_t(table.cells.size()));
                QCOMPARE(table.rowTotals.size(), columns.isEmpty() ? 0 : table.rowCategories.size());
                QCOMPARE(table.columnTotals.size(), table.columnCategories.size());
                QCOMPARE(table.total, 0);
                QVERIFY(!table.isAtLeast);
                QVERIFY(!keysOf(table.rowCategories).contains(u"unknown"_s));
                QCOMPARE(total(*facts, measure, Filter()).number, 0);
            }
            QVERIFY(yearsCounted(*facts, Filter()).isEmpty());
        }
    }

    void onlySomeStatusesOfCoursesCount_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("counted");
        for (const auto &[status, key] : keyTable<CourseStatus>)
            QTest::newRow(key.data()) << QString(key) << int(key == "completed"_L1 || key == "running"_L1);
    }
    void onlySomeStatusesOfCoursesCount()
    {
        QFETCH(const QString, status);
        QFETCH(const int, counted);
        World world;
        const Course course = world.course(world.roads, 2019, fromKey<CourseStatus>(status).value());
        world.came(course, world.person(), world.hanoi.id);
        world.counted(course, 5, world.hue.id);
        QCOMPARE(world.all(Measure::Courses), counted);
        QCOMPARE(world.all(Measure::Attendances), counted * 6);
        QCOMPARE(world.all(Measure::Persons), counted);
        QCOMPARE(world.all(Measure::Cities), counted * 2);
        QCOMPARE(world.all(Measure::Countries), counted);
        QCOMPARE(total(world.facts(), Measure::Persons, Filter()).isAtLeast, counted != 0);
    }

    void onlySomeStatusesOfEnrolmentsCount_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("counted");
        for (const auto &[status, key] : keyTable<EnrolmentStatus>)
            QTest::newRow(key.data()) << QString(key) << int(key == "attended"_L1 || key == "completed"_L1);
    }
    void onlySomeStatusesOfEnrolmentsCount()
    {
        QFETCH(const QString, status);
        QFETCH(const int, counted);
        World world;
        const Course course = world.course(world.roads, 2019);
        world.came(course, world.person(), world.hanoi.id, {}, fromKey<EnrolmentStatus>(status).value());
        QCOMPARE(world.all(Measure::Courses), 1);
        for (const Measure measure :
             {Measure::Attendances, Measure::Persons, Measure::Cities, Measure::Countries})
            QCOMPARE(world.all(measure), counted);
        QCOMPARE(at(world.ask(Measure::Courses, Dimension::Continent), u"AS"_s), counted);
    }

    void aCourseWithoutRowsCounts()
    {
        World world;
        world.course(world.roads, 2019);
        QCOMPARE(world.all(Measure::Courses), 1);
        QCOMPARE(at(world.ask(Measure::Courses, Dimension::ThemeGroup), u"transport"_s), 1);
        QCOMPARE(at(world.ask(Measure::Courses, Dimension::Year), u"2019"_s), 1);
        QCOMPARE(world.ask(Measure::Courses, Dimension::Continent).total, 0);
        QCOMPARE(world.all(Measure::Courses, only(Dimension::Continent, {u"AS"_s})), 0);
        QCOMPARE(world.all(Measure::Courses, only(Dimension::Seniority, {u"staff"_s})), 0);
        QCOMPARE(world.all(Measure::Attendances), 0);
    }

    void aFilterThatStopsNobodyIsStillAboutPeople()
    {
        // Nobody's origin is known, so "unknown" lets everybody through; but not a course without anybody.
        World world;
        world.came(world.course(world.roads, 2019), world.person());
        world.course(world.roads, 2019);
        QCOMPARE(world.all(Measure::Courses), 2);
        for (const Dimension dimension :
             {Dimension::Continent, Dimension::Country, Dimension::City, Dimension::Seniority})
            QCOMPARE(world.all(Measure::Courses, only(dimension, {u"unknown"_s})), 1);
    }

    void aCourseWithoutAThemeIsUnknown()
    {
        World world;
        world.course(Theme(), 2019);
        world.course(world.air, 2019);
        for (const Dimension dimension : {Dimension::Theme, Dimension::ThemeGroup}) {
            const CrossTab table = world.ask(Measure::Courses, dimension);
            QCOMPARE(at(table, u"unknown"_s), 1);
            QVERIFY(table.rowCategories.back().isUnknown());
            QCOMPARE(table.total, 2);
            QCOMPARE(world.all(Measure::Courses, only(dimension, {u"unknown"_s})), 1);
        }
    }

    void unknownIsThereOnlyWhereThereIsAny()
    {
        World world;
        const Course course = world.course(world.roads, 2019);
        world.came(course, world.person(), world.hanoi.id, world.staff.id);
        for (const Dimension dimension :
             {Dimension::Theme, Dimension::ThemeGroup, Dimension::Mode, Dimension::TargetRegion,
              Dimension::Continent, Dimension::Country, Dimension::City, Dimension::Seniority})
            QVERIFY(!keysOf(world.ask(Measure::Attendances, dimension).rowCategories).contains(u"unknown"_s));
        world.came(course, world.person());
        for (const Dimension dimension :
             {Dimension::Continent, Dimension::Country, Dimension::City, Dimension::Seniority}) {
            const CrossTab table = world.ask(Measure::Attendances, dimension);
            QCOMPARE(at(table, u"unknown"_s), 1);
            QCOMPARE(table.total, 2);
        }
        const CrossTab both = world.ask(Measure::Attendances, Dimension::Continent, Dimension::Seniority);
        QCOMPARE(at(both, u"unknown"_s, u"unknown"_s), 1);
        QCOMPARE(at(both, u"AS"_s, u"staff"_s), 1);
        // Cities of people from nowhere are no cities.
        QCOMPARE(world.all(Measure::Cities), 1);
        QCOMPARE(at(world.ask(Measure::Cities, Dimension::Continent), u"unknown"_s), -1);
    }

    void everyCategoryIsThereInTheRegistersOrder()
    {
        World world;
        world.came(world.course(world.air, 2019), world.person(), world.paris.id, world.staff.id);
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::Continent).rowCategories),
                 QStringList({u"AS"_s, u"EU"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::Country).rowCategories),
                 QStringList({u"FR"_s, u"LA"_s, u"VN"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::ThemeGroup).rowCategories),
                 QStringList({u"transport"_s, u"climate"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::Theme).rowCategories),
                 QStringList({u"roads"_s, u"buses"_s, u"air"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::Seniority).rowCategories),
                 QStringList({u"director"_s, u"staff"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::Mode).rowCategories),
                 QStringList({u"invited"_s, u"online"_s, u"blended"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::City).rowCategories),
                 QStringList({u"VN/Hanoi"_s, u"VN/Hue"_s, u"LA/Vientiane"_s, u"FR/Paris"_s}));
        QCOMPARE(keysOf(world.ask(Measure::Attendances, Dimension::TargetRegion).rowCategories),
                 QStringList({u"all"_s, u"AS"_s, u"EU"_s}));
    }

    void yearsWithoutACourseAreThere()
    {
        World world;
        world.course(world.roads, 2017);
        world.course(world.roads, 2020, CourseStatus::Running);
        world.course(world.roads, 2023, CourseStatus::Planned);
        const CrossTab table = world.ask(Measure::Courses, Dimension::Year);
        QCOMPARE(keysOf(table.rowCategories), QStringList({u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s}));
        QCOMPARE(table.cells, std::vector<qint64>({1, 0, 0, 1}));
        QVERIFY(yearsCounted(world.facts(), Filter()) == (YearSpan{2017, 2020}));
    }

    void theYearIsThatOfTheFirstDay()
    {
        World world;
        Course course = world.course(world.roads, 2019);
        edited(*world.store, course, [](Course &row) {
            row.firstDay = QDate(2018, 12, 31);
            row.lastDay = QDate(2019, 1, 11);
        });
        QCOMPARE(keysOf(world.ask(Measure::Courses, Dimension::Year).rowCategories), QStringList{u"2018"_s});
    }

    void aHeadcountCountsAsFarAsItIsKnown_data()
    {
        QTest::addColumn<int>("known"); // 3: city, 2: country, 1: continent, 0: nothing
        QTest::addColumn<bool>("alsoLess");
        QTest::newRow("with its city") << 3 << false;
        QTest::newRow("with its city, and another country and continent") << 3 << true;
        QTest::newRow("with its country") << 2 << false;
        QTest::newRow("with its country, and another continent") << 2 << true;
        QTest::newRow("with its continent") << 1 << false;
        QTest::newRow("with nothing") << 0 << false;
    }
    void aHeadcountCountsAsFarAsItIsKnown()
    {
        QFETCH(const int, known);
        QFETCH(const bool, alsoLess);
        World world;
        const Course course = world.course(world.roads, 2009);
        const CountryId country = known == 2 ? world.vietnam.id : alsoLess ? world.france.id : CountryId();
        const ContinentId continent = known == 1 ? world.asia.id : alsoLess ? world.europe.id : ContinentId();
        world.counted(course, 12, known == 3 ? world.hanoi.id : CityId(), country, continent);

        QCOMPARE(world.all(Measure::Attendances), 12);
        QCOMPARE(world.all(Measure::Cities), known == 3 ? 1 : 0);
        QCOMPARE(world.all(Measure::Countries), known >= 2 ? 1 : 0);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::City), u"VN/Hanoi"_s), known == 3 ? 12 : 0);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::City), u"unknown"_s), known == 3 ? -1 : 12);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::Country), u"VN"_s), known >= 2 ? 12 : 0);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::Continent), u"AS"_s), known >= 1 ? 12 : 0);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::Continent), u"EU"_s), 0);
        QCOMPARE(at(world.ask(Measure::Courses, Dimension::Continent), known >= 1 ? u"AS"_s : u"unknown"_s),
                 1);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::Seniority), u"unknown"_s), 12);
    }

    void personsAreDistinct()
    {
        World world;
        const Course first = world.course(world.roads, 2018);
        const Course second = world.course(world.air, 2019);
        const Person often = world.person();
        const Person once = world.person();
        world.came(first, often, world.hanoi.id, world.staff.id);
        world.came(second, often, world.paris.id, world.director.id);
        world.came(second, once, world.hanoi.id, world.staff.id);

        QCOMPARE(world.all(Measure::Attendances), 3);
        QCOMPARE(world.all(Measure::Persons), 2);
        const CrossTab byYear = world.ask(Measure::Persons, Dimension::Year);
        QCOMPARE(byYear.cells, std::vector<qint64>({1, 2}));
        QCOMPARE(byYear.total, 2);
        QVERIFY(!byYear.isAtLeast);

        const CrossTab table = world.ask(Measure::Persons, Dimension::Year, Dimension::Continent);
        QCOMPARE(at(table, u"2018"_s, u"AS"_s), 1);
        QCOMPARE(at(table, u"2019"_s, u"AS"_s), 1);
        QCOMPARE(at(table, u"2019"_s, u"EU"_s), 1);
        QCOMPARE(rowTotal(table, u"2019"_s), 2);
        QCOMPARE(columnTotal(table, u"AS"_s), 2);
        QCOMPARE(columnTotal(table, u"EU"_s), 1);
        QCOMPARE(table.total, 2);
    }

    void totalsAreThereForATableOfOneLine_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<qint64>("total");
        QTest::newRow("courses") << u"courses"_s << qint64(1);
        QTest::newRow("attendances") << u"attendances"_s << qint64(3);
        QTest::newRow("persons") << u"persons"_s << qint64(3);
        QTest::newRow("cities") << u"cities"_s << qint64(2);
        QTest::newRow("countries") << u"countries"_s << qint64(2);
    }
    void totalsAreThereForATableOfOneLine()
    {
        // Only one year: a single row, or a single column.
        QFETCH(const QString, measure);
        QFETCH(const qint64, total);
        World world;
        const Course course = world.course(world.roads, 2019);
        world.came(course, world.person(), world.hanoi.id);
        world.came(course, world.person(), world.paris.id);
        world.came(course, world.person());
        const Measure asked = fromKey<Measure>(measure).value();
        const bool isOfPlaces = asked == Measure::Cities || asked == Measure::Countries;

        const CrossTab across = world.ask(asked, Dimension::Year, Dimension::Continent);
        QCOMPARE(across.rowTotals, std::vector<qint64>{total});
        QCOMPARE(columnTotal(across, u"AS"_s), 1);
        QCOMPARE(at(across, u"2019"_s, u"unknown"_s), isOfPlaces ? -1 : 1);
        const CrossTab down = world.ask(asked, Dimension::Continent, Dimension::Year);
        QCOMPARE(down.columnTotals, std::vector<qint64>{total});
        QCOMPARE(rowTotal(down, u"AS"_s), 1);
        QCOMPARE(at(down, u"unknown"_s, u"2019"_s), isOfPlaces ? -1 : 1);
        QCOMPARE(down.total, total);
    }

    void headcountsMakePersonsAtLeast()
    {
        World world;
        const Course course = world.course(world.roads, 2018);
        world.came(course, world.person(), world.hanoi.id, world.staff.id);
        world.counted(world.course(world.air, 2019), 9, world.paris.id);
        const Total all = total(world.facts(), Measure::Persons, Filter());
        QCOMPARE(all.number, 1);
        QVERIFY(all.isAtLeast);
        QVERIFY(world.ask(Measure::Persons, Dimension::Continent).isAtLeast);
        // Not where the filter keeps them out.
        for (const Filter &filter :
             {only(Dimension::Continent, {u"AS"_s}), only(Dimension::Theme, {u"roads"_s}),
              only(Dimension::Year, {u"2018"_s}), only(Dimension::Seniority, {u"staff"_s})}) {
            QVERIFY(!total(world.facts(), Measure::Persons, filter).isAtLeast);
            QCOMPARE(total(world.facts(), Measure::Persons, filter).number, 1);
        }
        QVERIFY(!total(world.facts(), Measure::Attendances, Filter()).isAtLeast);
    }

    void citiesAndCountriesAreDistinct()
    {
        World world;
        const Course first = world.course(world.roads, 2018);
        const Course second = world.course(world.air, 2019);
        world.came(first, world.person(), world.hanoi.id);
        world.came(second, world.person(), world.hanoi.id);
        world.came(second, world.person(), world.hue.id);
        world.came(second, world.person(), world.paris.id);
        world.counted(second, 4, {}, world.laos.id);
        QCOMPARE(world.all(Measure::Cities), 3);
        QCOMPARE(world.all(Measure::Countries), 3);
        const CrossTab table = world.ask(Measure::Cities, Dimension::Year, Dimension::Continent);
        QCOMPARE(at(table, u"2018"_s, u"AS"_s), 1);
        QCOMPARE(at(table, u"2019"_s, u"AS"_s), 2);
        QCOMPARE(columnTotal(table, u"AS"_s), 2);
        QCOMPARE(rowTotal(table, u"2019"_s), 3);
        QCOMPARE(table.total, 3);
    }

    void coursesOfPeopleAreDistinct()
    {
        World world;
        const Course course = world.course(world.roads, 2018);
        world.came(course, world.person(), world.hanoi.id, world.staff.id);
        world.came(course, world.person(), world.hanoi.id, world.director.id);
        world.came(course, world.person(), world.paris.id, world.staff.id);
        world.course(world.roads, 2018);
        const CrossTab table = world.ask(Measure::Courses, Dimension::Continent, Dimension::Seniority);
        QCOMPARE(at(table, u"AS"_s, u"staff"_s), 1);
        QCOMPARE(at(table, u"EU"_s, u"director"_s), 0);
        QCOMPARE(rowTotal(table, u"AS"_s), 1);
        QCOMPARE(columnTotal(table, u"staff"_s), 1);
        QCOMPARE(table.total, 1);
        QCOMPARE(world.all(Measure::Courses), 2);
    }

    void filtersNarrowAndWiden()
    {
        World world;
        const Course roads = world.course(world.roads, 2018);
        const Course buses = world.course(world.buses, 2019, CourseStatus::Completed, CourseMode::Online);
        const Course air = world.course(world.air, 2020);
        for (const Course &course : {roads, buses, air}) {
            world.came(course, world.person(), world.hanoi.id, world.staff.id);
            world.came(course, world.person(), world.paris.id, world.director.id);
        }
        const auto people = [&](const Filter &filter) { return world.all(Measure::Attendances, filter); };
        QCOMPARE(people(only(Dimension::ThemeGroup, {u"transport"_s})), 4);
        QCOMPARE(people(only(Dimension::Theme, {u"roads"_s})), 2);
        QCOMPARE(people(only(Dimension::Theme, {u"roads"_s, u"air"_s})), 4);
        QCOMPARE(people(only(Dimension::Mode, {u"online"_s})), 2);
        QCOMPARE(people(only(Dimension::Country, {u"FR"_s})), 3);
        QCOMPARE(people(only(Dimension::City, {u"VN/Hanoi"_s, u"FR/Paris"_s})), 6);
        QCOMPARE(people(only(Dimension::City, {u"VN/Hue"_s})), 0);
        QCOMPARE(people(only(Dimension::Continent, {u"no such"_s})), 0);

        // A theme or a group, whichever is selected.
        Filter filter = only(Dimension::Theme, {u"air"_s});
        filter.select(Dimension::ThemeGroup, {u"transport"_s});
        QCOMPARE(people(filter), 6);
        filter.select(Dimension::Continent, {u"EU"_s});
        QCOMPARE(people(filter), 3);
        QCOMPARE(world.all(Measure::Courses, filter), 3);
        filter.select(Dimension::Seniority, {u"staff"_s});
        QCOMPARE(people(filter), 0);
        QCOMPARE(world.all(Measure::Courses, filter), 0);
    }

    void yearsAreFiltered_data()
    {
        QTest::addColumn<int>("from"); // 0: open
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("years");
        QTest::newRow("from") << 2019 << 0 << QStringList{u"2019"_s, u"2020"_s};
        QTest::newRow("to") << 0 << 2019 << QStringList{u"2018"_s, u"2019"_s};
        QTest::newRow("one") << 2019 << 2019 << QStringList{u"2019"_s};
        QTest::newRow("none") << 2020 << 2018 << QStringList();
        QTest::newRow("wider than the register")
            << 1990 << 2050 << QStringList{u"2018"_s, u"2019"_s, u"2020"_s};
    }
    void yearsAreFiltered()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QStringList, years);
        World world;
        for (const int year : {2018, 2019, 2020})
            world.came(world.course(world.roads, year), world.person(), world.hanoi.id);
        Filter filter;
        if (from != 0)
            filter.fromYear = from;
        if (to != 0)
            filter.toYear = to;
        const CrossTab table = world.ask(Measure::Attendances, Dimension::Year, std::nullopt, filter);
        QCOMPARE(keysOf(table.rowCategories), years);
        QCOMPARE(table.total, years.size());
        QCOMPARE(world.all(Measure::Courses, filter), years.size());
        QCOMPARE(world.ask(Measure::Persons, Dimension::Continent, Dimension::Year, filter).total,
                 years.size());
    }

    void citiesThatShareANameAreApart()
    {
        World world;
        const City twin = added(*world.store, aCity(world.vietnam.id, u"Hanoi"_s));
        const City korean = added(*world.store, aCity(world.vietnam.id, {}, u"사파"_s));
        const Course course = world.course(world.roads, 2019);
        world.came(course, world.person(), world.hanoi.id);
        world.came(course, world.person(), twin.id);
        world.came(course, world.person(), twin.id);
        world.came(course, world.person(), korean.id);
        const CrossTab table = world.ask(Measure::Attendances, Dimension::City);
        QCOMPARE(at(table, u"VN/Hanoi"_s), 1);
        QCOMPARE(at(table, u"VN/Hanoi#%1"_s.arg(twin.id.value())), 2);
        QCOMPARE(at(table, u"VN/사파"_s), 1);
        QCOMPARE(world.all(Measure::Cities), 3);
        QCOMPARE(world.all(Measure::Attendances, only(Dimension::City, {u"VN/Hanoi"_s})), 1);
    }

    void targetsAreOfTheCourse()
    {
        World world;
        const auto target = [&](const TargetRegion &region) {
            edited(*world.store, world.course(world.roads, 2019),
                   [&](Course &row) { row.targetRegion = region; });
        };
        target({});
        target(TargetRegion::continent(u"EU"_s));
        target(TargetRegion::country(u"VN"_s));
        target(TargetRegion::country(u"VN"_s));
        // The register refuses a target that it does not know; another program's file may have one.
        const Course elsewhere = world.course(world.roads, 2019);
        valueOf(world.store->database().execute(
            u"UPDATE course SET target_region = 'country:XX' WHERE id = %1"_s.arg(elsewhere.id.value())));
        const CrossTab table = world.ask(Measure::Courses, Dimension::TargetRegion);
        QCOMPARE(keysOf(table.rowCategories),
                 QStringList({u"all"_s, u"AS"_s, u"EU"_s, u"country:VN"_s, u"unknown"_s}));
        QCOMPARE(table.cells, std::vector<qint64>({1, 0, 1, 2, 1}));
    }

    void aCountrysContinentIsTheRegisters()
    {
        World world;
        world.came(world.course(world.roads, 2019), world.person(), world.hanoi.id);
        edited(*world.store, world.vietnam, [&](Country &row) { row.continentId = world.europe.id; });
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::Continent), u"EU"_s), 1);
        QCOMPARE(at(world.ask(Measure::Attendances, Dimension::Continent), u"AS"_s), 0);
    }

    void theCollectingGroupIsMarked()
    {
        World world;
        edited(*world.store, world.transport, [](ThemeGroup &row) { row.isOther = true; });
        const CrossTab table = world.ask(Measure::Courses, Dimension::ThemeGroup);
        QVERIFY(table.rowCategories[0].isOther);
        QVERIFY(!table.rowCategories[1].isOther);
    }
};

QTEST_GUILESS_MAIN(TestCrossTab)
#include "tst_cross_tab.moc"
