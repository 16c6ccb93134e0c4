// The list of courses: filtering, ordering, and the numbers of each.
#include "builders.h"
#include "edits.h"
#include "store/course_list.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Three courses with themes, regions, participants and a headcount.
struct Courses
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    Theme theme = valueOf(store->all<Theme>()).front();
    Country country = valueOf(store->all<Country>()).front();
    Seniority chief = valueOf(store->all<Seniority>()).front();
    City city = added(*store, aCity(country.id, u"Hanoi"_s));
    City otherCity = added(*store, aCity(country.id, u"Haiphong"_s));
    Course bus =
        added(*store, course(u"TR-2"_s, u"버스 개편"_s, u"Zero emission buses"_s, QDate(2019, 3, 4)));
    Course air = added(*store, course(u"CL-10"_s, u"대기질 관리"_s, u"Air quality"_s, QDate(2020, 5, 6)));
    Course lost = added(*store, course(u"XX-1"_s, u"하수 처리"_s, {}, QDate(2008, 7, 1)));

    static Course course(const QString &code, const QString &ko, const QString &en, QDate day)
    {
        Course row = aCourse(code, day);
        row.nameKo = ko;
        row.nameEn = en;
        return row;
    }

    void enrol(const Course &course, const QString &name, EnrolmentStatus status, CityId cityId,
               SeniorityId seniorityId = {})
    {
        Enrolment row = anEnrolment(course.id, added(*store, aPerson(name)).id);
        row.status = status;
        row.cityId = cityId;
        row.seniorityId = seniorityId;
        added(*store, row);
    }

    QStringList codes(const CourseQuery &query)
    {
        QStringList codes;
        const auto ids = valueOf(courseIds(store->database(), query));
        for (const CourseSummary &summary : valueOf(courseSummaries(store->database(), ids)))
            codes.append(summary.code);
        return codes;
    }
};

CourseQuery sortedBy(CourseColumn sort, Qt::SortOrder order = Qt::AscendingOrder,
                     Language language = Language::Korean)
{
    CourseQuery query;
    query.sort = sort;
    query.order = order;
    query.language = language;
    return query;
}

} // namespace

class TestCourseList : public QObject
{
    Q_OBJECT

private slots:
    void filtersNarrow()
    {
        Courses courses;
        edited(*courses.store, courses.bus, [&](Course &row) {
            row.themeId = courses.theme.id;
            row.mode = CourseMode::Online;
            row.status = CourseStatus::Planned;
        });
        CourseQuery query;
        QVERIFY(!query.isNarrowed());
        query.year = 2019;
        QCOMPARE(courses.codes(query), QStringList{u"TR-2"_s});
        query.year = 2018;
        QCOMPARE(courses.codes(query), QStringList());
        query = {};
        query.themeId = courses.theme.id;
        QCOMPARE(courses.codes(query), QStringList{u"TR-2"_s});
        query.themeId = ThemeId(); // courses without a theme
        QCOMPARE(courses.codes(query), (QStringList{u"CL-10"_s, u"XX-1"_s}));
        query = {};
        query.mode = CourseMode::Online;
        QCOMPARE(courses.codes(query), QStringList{u"TR-2"_s});
        query = {};
        query.status = CourseStatus::Planned;
        QCOMPARE(courses.codes(query), QStringList{u"TR-2"_s});
        QVERIFY(query.isNarrowed());
    }

    void namesAreOrderedInTheLanguageShown()
    {
        Courses courses;
        QCOMPARE(courses.codes(sortedBy(CourseColumn::Name)),
                 (QStringList{u"CL-10"_s, u"TR-2"_s, u"XX-1"_s}));
        QCOMPARE(courses.codes(sortedBy(CourseColumn::Name, Qt::DescendingOrder, Language::English)),
                 (QStringList{u"XX-1"_s, u"TR-2"_s, u"CL-10"_s}));
    }

    void whatIsUnknownComesLast()
    {
        Courses courses;
        edited(*courses.store, courses.bus, [&](Course &row) { row.themeId = courses.theme.id; });
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QCOMPARE(courses.codes(sortedBy(CourseColumn::Theme, order)).front(), u"TR-2"_s);
    }

    void regionsAreOrderedFromTheWholeToTheCountry()
    {
        Courses courses;
        edited(*courses.store, courses.bus,
               [](Course &row) { row.targetRegion = TargetRegion::country(u"VN"_s); });
        edited(*courses.store, courses.air,
               [](Course &row) { row.targetRegion = TargetRegion::continent(u"AF"_s); });
        QCOMPARE(courses.codes(sortedBy(CourseColumn::TargetRegion)),
                 (QStringList{u"XX-1"_s, u"CL-10"_s, u"TR-2"_s}));
        const auto summaries =
            valueOf(courseSummaries(courses.store->database(), std::array{courses.bus.id, courses.air.id}));
        QCOMPARE(summaries[0].targetRegion.korean, u"베트남"_s);
        QCOMPARE(summaries[1].targetRegion.korean, u"아프리카"_s);
    }

    void everyOrderIsTotal()
    {
        Courses courses;
        for (const CourseColumn sort :
             {CourseColumn::Code, CourseColumn::Name, CourseColumn::Theme, CourseColumn::Days,
              CourseColumn::Mode, CourseColumn::TargetRegion, CourseColumn::Status,
              CourseColumn::Participants, CourseColumn::Cities}) {
            const QStringList up = courses.codes(sortedBy(sort));
            QCOMPARE(up.size(), 3);
            QCOMPARE(courses.codes(sortedBy(sort)), up);
        }
        const auto equal = valueOf(courseIds(courses.store->database(), sortedBy(CourseColumn::Mode)));
        QVERIFY(std::is_sorted(equal.begin(), equal.end()));
    }

    void numbersAreOfThoseWhoTookPart()
    {
        Courses courses;
        courses.enrol(courses.bus, u"A"_s, EnrolmentStatus::Completed, courses.city.id, courses.chief.id);
        courses.enrol(courses.bus, u"B"_s, EnrolmentStatus::Attended, courses.city.id);
        courses.enrol(courses.bus, u"C"_s, EnrolmentStatus::Withdrawn, courses.otherCity.id,
                      courses.chief.id);
        courses.enrol(courses.bus, u"D"_s, EnrolmentStatus::Completed, {});
        Headcount headcount = aHeadcount(courses.bus.id, 12);
        headcount.cityId = courses.otherCity.id;
        headcount.seniorityId = courses.chief.id;
        added(*courses.store, headcount);
        const CourseSummary summary =
            valueOf(courseSummaries(courses.store->database(), std::array{courses.bus.id})).front();
        QCOMPARE(summary.participants, 15);
        QCOMPARE(summary.decisionMakers, 13);
        QCOMPARE(summary.cities, 2);
        QCOMPARE(courses.codes(sortedBy(CourseColumn::Participants, Qt::DescendingOrder)).front(), u"TR-2"_s);
    }

    void theNewestOfSome()
    {
        Courses courses;
        const std::vector some{courses.bus.id.value(), courses.lost.id.value()};
        QCOMPARE(valueOf(newestCourses(courses.store->database(), some, 5)),
                 (std::vector{courses.bus.id, courses.lost.id}));
        QCOMPARE(valueOf(newestCourses(courses.store->database(), some, 1)), std::vector{courses.bus.id});
    }

    void summariesComeInTheOrderAskedFor()
    {
        Courses courses;
        const std::array ids{courses.lost.id, CourseId(999), courses.air.id};
        const auto summaries = valueOf(courseSummaries(courses.store->database(), ids));
        QCOMPARE(summaries.size(), std::size_t(2));
        QCOMPARE(summaries[0].id, courses.lost.id);
        QCOMPARE(summaries[1].id, courses.air.id);
        QCOMPARE(valueOf(courseSummaries(courses.store->database(), {})).size(), std::size_t(0));
        QCOMPARE(valueOf(courseCount(courses.store->database())), 3);
        QCOMPARE(valueOf(courseYears(courses.store->database())), (std::vector{2020, 2019, 2008}));
    }
};

QTEST_GUILESS_MAIN(TestCourseList)
#include "tst_course_list.moc"
