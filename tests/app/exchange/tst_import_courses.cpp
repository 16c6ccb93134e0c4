// Lists of courses and of headcounts.
#include "builders.h"
#include "edits.h"
#include "lists.h"
#include "temporary_register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using Lines = std::vector<QStringList>;

const QStringList header{u"코드"_s,   u"과정명"_s, u"영문명"_s, u"주제"_s, u"시작일"_s,
                         u"종료일"_s, u"방식"_s,   u"대상"_s,   u"상태"_s};

} // namespace

class TestImportCourses : public QObject
{
    Q_OBJECT

    static ImportPlan planCourses(Register &store, Lines lines)
    {
        lines.insert(lines.begin(), header);
        return planOf(store, ListKind::Courses, lines);
    }
    static Course courseNamed(Register &store, const QString &code)
    {
        for (const Course &course : valueOf(store.all<Course>())) {
            if (course.code == code)
                return course;
        }
        return {};
    }
    static QString problemOf(const ImportPlan &plan, std::size_t row)
    {
        const std::vector<RowProblem> &problems = plan.rows.at(row).problems;
        return problems.empty() ? QString()
                                : keyOf(*problems.front().field) + u": " + problems.front().message;
    }

private slots:
    void aNewCourseIsMade()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const Lines lines{header,
                          {u"SC-2019-04"_s, u"스마트도시"_s, u"Smart city"_s, u"스마트도시·전자정부"_s,
                           u"2019. 4. 1."_s, u"2019년 4월 12일"_s, u"온라인"_s, u"아시아"_s, u"완료"_s}};
        QCOMPARE(bringIn(*store, ListKind::Courses, lines).newCourses, 1);
        const Course made = courseNamed(*store, u"SC-2019-04"_s);
        QCOMPARE(made.nameKo, u"스마트도시"_s);
        QCOMPARE(made.nameEn, u"Smart city"_s);
        QCOMPARE(valueOf(store->find(made.themeId))->key, u"smart-city"_s);
        QCOMPARE(made.firstDay, QDate(2019, 4, 1));
        QCOMPARE(made.lastDay, QDate(2019, 4, 12));
        QCOMPARE(made.mode, CourseMode::Online);
        QCOMPARE(made.targetRegion, TargetRegion::continent(u"AS"_s));
        QCOMPARE(made.status, CourseStatus::Completed);
        const ImportCounts again = bringIn(*store, ListKind::Courses, lines);
        QCOMPARE(again.already, 1);
        QCOMPARE(again.newCourses + again.changedCourses, 0);
    }

    void onlyWhatIsNeededIsEnough()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const ImportPlan plan = planOf(*store, ListKind::Courses,
                                       {{u"start"_s, u"NAME"_s, u"Code"_s},
                                        {u"2022-11-24"_s, u"Past"_s, u"A"_s},
                                        {u"2022-11-25"_s, u"Today"_s, u"B"_s}});
        QCOMPARE(plan.newCourses[0].lastDay, QDate(2022, 11, 24));
        QCOMPARE(plan.newCourses[0].status, CourseStatus::Completed);
        QCOMPARE(plan.newCourses[1].status, CourseStatus::Planned);
        QCOMPARE(plan.newCourses[1].mode, CourseMode::Invited);
        QCOMPARE(plan.newCourses[1].targetRegion, TargetRegion());
    }

    void aCourseThatExistsIsChangedInWhatTheListSays()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        Course before = aCourse(u"SC-2019-04"_s);
        before.nameEn = u"Kept"_s;
        before.venue = u"Kept, too"_s;
        before.mode = CourseMode::Blended;
        before.status = CourseStatus::Cancelled;
        before = added(*store, before);
        const ImportCounts counts = bringIn(*store, ListKind::Courses,
                                            {{u"code"_s, u"name"_s, u"start"_s, u"영문명"_s, u"상태"_s},
                                             {u"sc-2019-04"_s, u"새 이름"_s, u"2019-03-05"_s, {}, {}}});
        QCOMPARE(counts.changedCourses, 1);
        Course expected = before;
        expected.nameKo = u"새 이름"_s;
        expected.firstDay = QDate(2019, 3, 5);
        QCOMPARE(valueOf(store->find(before.id)), std::optional(expected));
    }

    void wrongRows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &cells, const char *field,
                            const QString &says) {
            QTest::newRow(name) << cells << QString::fromUtf8(field) << says;
        };
        row("no code", {{}, u"이름"_s, {}, {}, u"2019-01-01"_s}, "code", u"code"_s);
        row("no name", {u"B"_s, {}, {}, {}, u"2019-01-01"_s}, "course-name", u"name"_s);
        row("no start", {u"B"_s, u"이름"_s}, "first-day", u"first day"_s);
        row("no such day", {u"B"_s, u"이름"_s, {}, {}, u"2019-13-01"_s}, "first-day", u"2019-13-01"_s);
        row("end before start", {u"B"_s, u"이름"_s, {}, {}, u"2019-01-05"_s, u"2019-01-04"_s}, "last-day",
            u"before"_s);
        row("theme", {u"B"_s, u"이름"_s, {}, u"Cooking"_s, u"2019-01-01"_s}, "theme", u"Cooking"_s);
        row("mode", {u"B"_s, u"이름"_s, {}, {}, u"2019-01-01"_s, {}, u"by post"_s}, "mode", u"by post"_s);
        row("target", {u"B"_s, u"이름"_s, {}, {}, u"2019-01-01"_s, {}, {}, u"달"_s}, "target-region",
            u"달"_s);
        row("status", {u"B"_s, u"이름"_s, {}, {}, u"2019-01-01"_s, {}, {}, {}, u"수상"_s}, "status",
            u"수상"_s);
        row("code of another row", {u"a"_s, u"다른 이름"_s, {}, {}, u"2019-01-01"_s}, "code", u"Row 2"_s);
    }
    void wrongRows()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, field);
        QFETCH(const QString, says);
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const ImportPlan plan = planCourses(*store, {{u"A"_s, u"처음"_s, {}, {}, u"2019-01-01"_s}, cells});
        QCOMPARE(plan.counts.errors, 1);
        QCOMPARE(plan.counts.newCourses, 1);
        QVERIFY2(problemOf(plan, 1).startsWith(field + u": "), qPrintable(problemOf(plan, 1)));
        QVERIFY2(problemOf(plan, 1).contains(says), qPrintable(problemOf(plan, 1)));
        broughtIn(*store, plan);
    }

    void theSameRowTwiceIsThereAlready()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const QStringList row{u"A"_s, u"처음"_s, {}, {}, u"2019-01-01"_s};
        const ImportPlan plan = planCourses(*store, {row, row});
        QCOMPARE(plan.counts.newCourses, 1);
        QCOMPARE(plan.counts.already, 1);
    }

    void headcountsOfCitiesCountriesAndContinents()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const Course course = added(*store, aCourse(u"SC-2019-04"_s));
        const Lines lines{{u"과정"_s, u"국가"_s, u"도시"_s, u"대륙"_s, u"직급"_s, u"인원"_s},
                          {u"SC-2019-04"_s, u"베트남"_s, u"하노이"_s, u"아시아"_s, u"실무"_s, u"12"_s},
                          {u"도시교통 과정"_s, u"Vietnam"_s, {}, {}, {}, u"1,003명"_s},
                          {u"SC-2019-04"_s, {}, {}, u"Africa"_s, {}, u"5"_s},
                          {u"SC-2019-04"_s, {}, {}, {}, {}, u"2"_s},
                          {u"SC-2019-04"_s, {}, {}, {}, {}, u"2"_s},
                          {u"SC-2019-04"_s, {}, {}, {}, {}, u"many"_s},
                          {u"SC-2019-04"_s, {}, {}, {}, {}, {}},
                          {u"SC-2019-04"_s, {}, {}, u"Atlantis"_s, {}, u"3"_s},
                          {u"SC-2019-05"_s, {}, {}, {}, {}, u"3"_s}};
        const ImportPlan plan = planOf(*store, ListKind::Headcounts, lines);
        QCOMPARE(plan.counts.headcounts, 5);
        QCOMPARE(plan.counts.errors, 4);
        QVERIFY(problemOf(plan, 5).startsWith(u"number: "));
        QVERIFY(problemOf(plan, 6).startsWith(u"number: "));
        QVERIFY(problemOf(plan, 7).startsWith(u"continent: "));
        QVERIFY(problemOf(plan, 8).startsWith(u"course: "));
        broughtIn(*store, plan);
        const std::vector<Headcount> made = valueOf(store->headcountsOf(course.id));
        QCOMPARE(made.size(), std::size_t(5));
        QVERIFY(!made[0].cityId.isNull() && made[0].countryId.isNull() && made[0].continentId.isNull());
        QVERIFY(!made[1].countryId.isNull() && made[1].continentId.isNull());
        QCOMPARE(made[1].number, 1003);
        QVERIFY(!made[2].continentId.isNull());
    }

    void totalsOfHeadcountsAreLeftOut()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        added(*store, aCourse(u"A"_s));
        const std::vector<QStringList> lines{{u"구분"_s, u"국가"_s, u"과정"_s, u"인원"_s},
                                             {u"1"_s, u"VN"_s, u"A"_s, u"5"_s},
                                             {u"소계"_s, {}, u"A"_s, u"5"_s},
                                             {{}, u"총 5명"_s, u"A"_s, u"5"_s}};
        const ImportPlan plan = planOf(*store, ListKind::Headcounts, lines);
        QCOMPARE(plan.counts.headcounts, 1);
        QCOMPARE(plan.counts.errors, 2);
    }

    void aNumberThatDiffersFromTheOneThereIsTold()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        added(*store, aCourse(u"A"_s));
        const QStringList head{u"국가"_s, u"과정"_s, u"인원"_s};
        QCOMPARE(bringIn(*store, ListKind::Headcounts, {head, {u"VN"_s, u"A"_s, u"12"_s}}).headcounts, 1);
        const ImportPlan plan = planOf(*store, ListKind::Headcounts, {head, {u"VN"_s, u"A"_s, u"13"_s}});
        QCOMPARE(plan.rows.front().verdict, RowVerdict::NewRow);
        QCOMPARE(plan.rows.front().remarks.size(), 1);
        QVERIFY(plan.rows.front().remarks.front().contains(u"12"_s));
    }

    void equalHeadcountsAreCountedAsOftenAsTheyAre()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        added(*store, aCourse(u"A"_s));
        const QStringList head{u"course"_s, u"number"_s};
        const QStringList two{u"A"_s, u"2"_s};
        const ImportPlan plan = planOf(*store, ListKind::Headcounts, {head, two, two});
        QVERIFY(plan.rows[0].remarks.isEmpty());
        QCOMPARE(plan.rows[1].remarks, QStringList{u"Row 2 says the same; both are counted."_s});
        QCOMPARE(bringIn(*store, ListKind::Headcounts, {head, two, two}).headcounts, 2);
        const ImportCounts again = bringIn(*store, ListKind::Headcounts, {head, two, two});
        QCOMPARE(again.headcounts, 0);
        QCOMPARE(again.already, 2);
        const ImportCounts third = bringIn(*store, ListKind::Headcounts, {head, two, two, two});
        QCOMPARE(third.headcounts, 1);
        QCOMPARE(third.already, 2);
    }
};

QTEST_GUILESS_MAIN(TestImportCourses)
#include "tst_import_courses.moc"
