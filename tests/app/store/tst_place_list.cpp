// What is shown of one city: the courses that people came to from there.
#include "builders.h"
#include "edits.h"
#include "store/place_list.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    Country country = valueOf(store->all<Country>()).front();
    City city = added(*store, aCity(country.id, u"Hanoi"_s));
    City other = added(*store, aCity(country.id, u"Hue"_s));
    Course older = added(*store, aCourse(u"A-1"_s, QDate(2018, 1, 1)));
    Course newer = added(*store, aCourse(u"A-2"_s, QDate(2019, 1, 1)));

    Enrolment enrol(const Course &course, const City &from,
                    EnrolmentStatus status = EnrolmentStatus::Completed)
    {
        Enrolment row = anEnrolment(course.id, added(*store, aPerson()).id);
        row.cityId = from.id;
        row.status = status;
        return added(*store, row);
    }
    std::vector<CourseId> ids() { return valueOf(courseIdsFrom(store->database(), city.id)); }
    std::vector<PlaceCourseSummary> courses()
    {
        return valueOf(placeCourseSummaries(store->database(), city.id, ids()));
    }
};

} // namespace

class TestPlaceList : public QObject
{
    Q_OBJECT

private slots:
    void coursesOfACityComeTheLatestFirst()
    {
        World world;
        world.enrol(world.older, world.city);
        world.enrol(world.newer, world.city);
        QCOMPARE(world.ids(), (std::vector{world.newer.id, world.older.id}));
    }

    void headcountsAreCountedWithEnrolments()
    {
        World world;
        world.enrol(world.older, world.city);
        world.enrol(world.older, world.other);
        Headcount lost = aHeadcount(world.older.id, 12);
        lost.cityId = world.city.id;
        added(*world.store, lost);
        const std::vector<PlaceCourseSummary> courses = world.courses();
        QCOMPARE(courses.size(), std::size_t(1));
        QCOMPARE(courses.front().attendances, 13);
        QCOMPARE(courses.front().code, u"A-1"_s);
        QCOMPARE(courses.front().firstDay, QDate(2018, 1, 1));
    }

    void onlyWhatIsCountedIsShown()
    {
        World world;
        world.enrol(world.older, world.city, EnrolmentStatus::Withdrawn);
        QVERIFY(world.ids().empty());
        world.enrol(world.newer, world.city);
        edited(*world.store, world.newer, [](Course &row) { row.status = CourseStatus::Cancelled; });
        QVERIFY(world.ids().empty());
        QVERIFY(world.courses().empty());
    }
};

QTEST_GUILESS_MAIN(TestPlaceList)
#include "tst_place_list.moc"
