// Rules that the register keeps whoever writes: those of one row, and those between rows.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// What a test does to the register, given the rows that are in it.
using Act = std::function<ChangeSet(const SmallWorld &)>;

template <typename Typed, typename Change>
Act update(Typed SmallWorld::*row, Change change)
{
    return [=](const SmallWorld &world) {
        Typed after = world.*row;
        change(after);
        return edit(world.*row, after);
    };
}

template <typename Typed>
Act remove(Typed SmallWorld::*row)
{
    return [=](const SmallWorld &world) { return removal(world.*row); };
}

} // namespace

Q_DECLARE_METATYPE(Act)

class TestRegisterRules : public QObject
{
    Q_OBJECT

private slots:
    void aBadValueIsRefused_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *name, const QString &field, const Act &act) {
            QTest::newRow(name) << act << field;
        };
        using World = SmallWorld;
        add("setting without key", u"key"_s, update(&World::setting, [](auto &row) { row.key = u" "_s; }));
        add("group with a key in Hangul", u"key"_s,
            [](const World &) { return insertion(aThemeGroup(u"교통"_s)); });
        add("continent with a key that means something else", u"key"_s,
            [](const World &) { return insertion(aContinent(u"all"_s)); });
        add("seniority with a key that means something else", u"key"_s,
            [](const World &) { return insertion(aSeniority(u"unknown"_s)); });
        add("course in a year of five digits", u"lastDay"_s,
            update(&World::course, [](auto &row) { row.lastDay = QDate(12019, 3, 4); }));
        add("group without name", u"nameKo"_s, update(&World::themeGroup, [](auto &row) {
                row.nameKo = u" "_s;
                row.nameEn = u"\t"_s;
            }));
        add("theme without group", u"groupId"_s, update(&World::theme, [](auto &row) { row.groupId = {}; }));
        add("theme with a space in its key", u"key"_s,
            update(&World::theme, [](auto &row) { row.key = u"a b"_s; }));
        add("continent without key", u"key"_s, update(&World::continent, [](auto &row) { row.key.clear(); }));
        add("country with a small code", u"code"_s,
            update(&World::country, [](auto &row) { row.code = u"vn"_s; }));
        add("country without continent", u"continentId"_s,
            update(&World::country, [](auto &row) { row.continentId = {}; }));
        add("city without country", u"countryId"_s,
            update(&World::city, [](auto &row) { row.countryId = {}; }));
        add("city without name", u"nameKo"_s, update(&World::city, [](auto &row) { row.nameEn.clear(); }));
        add("alias without city", u"cityId"_s, update(&World::alias, [](auto &row) { row.cityId = {}; }));
        add("alias without name", u"name"_s, update(&World::alias, [](auto &row) { row.name.clear(); }));
        add("seniority without key", u"key"_s, update(&World::seniority, [](auto &row) { row.key.clear(); }));
        add("job title without title", u"title"_s,
            update(&World::jobTitle, [](auto &row) { row.title.clear(); }));
        add("job title without seniority", u"seniorityId"_s,
            update(&World::jobTitle, [](auto &row) { row.seniorityId = {}; }));
        add("course without code", u"code"_s, update(&World::course, [](auto &row) { row.code = u"  "_s; }));
        add("course without name", u"nameKo"_s,
            update(&World::course, [](auto &row) { row.nameKo.clear(); }));
        add("course without first day", u"firstDay"_s,
            update(&World::course, [](auto &row) { row.firstDay = {}; }));
        add("course without last day", u"lastDay"_s,
            update(&World::course, [](auto &row) { row.lastDay = {}; }));
        add("course that ends before it starts", u"lastDay"_s,
            update(&World::course, [](auto &row) { row.lastDay = row.firstDay.addDays(-1); }));
        add("course with a negative capacity", u"capacity"_s,
            update(&World::course, [](auto &row) { row.capacity = -1; }));
        add("course that requires itself", u"prerequisiteId"_s,
            update(&World::course, [](auto &row) { row.prerequisiteId = row.id; }));
        add("person without name", u"familyName"_s, update(&World::person, [](auto &row) {
                row.familyName.clear();
                row.givenName = u" "_s;
            }));
        add("person with half an e-mail", u"email"_s,
            update(&World::person, [](auto &row) { row.email = u"an@"_s; }));
        add("enrolment without course", u"courseId"_s,
            update(&World::enrolment, [](auto &row) { row.courseId = {}; }));
        add("enrolment without person", u"personId"_s,
            update(&World::enrolment, [](auto &row) { row.personId = {}; }));
        add("headcount of nobody", u"number"_s, update(&World::headcount, [](auto &row) { row.number = 0; }));
        add("headcount without course", u"courseId"_s,
            update(&World::headcount, [](auto &row) { row.courseId = {}; }));
        add("view without name", u"name"_s, update(&World::view, [](auto &row) { row.name.clear(); }));
    }
    void aBadValueIsRefused()
    {
        QFETCH(const Act, act);
        QFETCH(const QString, field);
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        ChangeSet changeSet = act(world);
        auto outcome = store->apply(changeSet);
        VERIFY_FAILS(outcome, ErrorCode::BadValue);
        QCOMPARE(outcome.error().detail, field);
        QVERIFY(!outcome.error().message.isEmpty());

        // The same as a new row.
        changeSet.changes.front().before.reset();
        std::visit([](auto &row) { row.id = {}; }, *changeSet.changes.front().after);
        if (field != u"prerequisiteId"_s) {
            outcome = store->apply(changeSet);
            VERIFY_FAILS(outcome, ErrorCode::BadValue);
        }
        COMPARE_LINES(rowsOf(store->database()), rows);
    }

    void aKeyIsFixed()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        const auto isRefused = [&](const auto &row, auto member, const QString &field) {
            auto after = row;
            after.*member = u"ZZ"_s;
            const auto outcome = store->apply(edit(row, after));
            VERIFY_FAILS(outcome, ErrorCode::BadValue);
            QCOMPARE(outcome.error().detail, field);
        };
        isRefused(world.setting, &Setting::key, u"key"_s);
        isRefused(world.themeGroup, &ThemeGroup::key, u"key"_s);
        isRefused(world.theme, &Theme::key, u"key"_s);
        isRefused(world.continent, &Continent::key, u"key"_s);
        isRefused(world.seniority, &Seniority::key, u"key"_s);
        isRefused(world.country, &Country::code, u"code"_s);
        COMPARE_LINES(rowsOf(store->database()), rows);
    }

    void aUniqueValueIsUsedOnce_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("named");
        const auto add = [](const char *name, const QString &named, const Act &act) {
            QTest::newRow(name) << act << named;
        };
        using World = SmallWorld;
        add("course code of another", u"2019-01"_s,
            update(&World::secondCourse, [](auto &row) { row.code = u"2019-01"_s; }));
        add("new course with a used code", u"2019-01"_s,
            [](const World &) { return insertion(aCourse(u" 2019-01 "_s)); });
        add("setting key", u"organisation_ko"_s, [](const World &) { return insertion(aSetting()); });
        add("theme group key", u"transport"_s, [](const World &) { return insertion(aThemeGroup()); });
        add("theme key", u"transport"_s,
            [](const World &world) { return insertion(aTheme(world.themeGroup.id)); });
        add("continent key", u"AS"_s, [](const World &) { return insertion(aContinent()); });
        add("country code", u"VN"_s,
            [](const World &world) { return insertion(aCountry(world.continent.id)); });
        add("seniority key", u"director"_s, [](const World &) { return insertion(aSeniority()); });
        add("job title in another case", u"director general"_s, [](const World &world) {
            return insertion(aJobTitle(world.seniority.id, u"Director  GENERAL"_s));
        });
    }
    void aUniqueValueIsUsedOnce()
    {
        QFETCH(const Act, act);
        QFETCH(const QString, named);
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        const auto outcome = store->apply(act(world));
        VERIFY_FAILS(outcome, ErrorCode::RuleBroken);
        QVERIFY2(outcome.error().message.contains(named), qPrintable(outcome.error().message));
        COMPARE_LINES(rowsOf(store->database()), rows);
    }

    void aViewsNameIsUniqueOnItsPageOnly()
    {
        TemporaryRegister store;
        SavedView view = added(*store, aSavedView());
        VERIFY_FAILS(store->apply(insertion(aSavedView())), ErrorCode::RuleBroken);
        view = aSavedView();
        view.page = u"courses"_s;
        VERIFY_OK(store->apply(insertion(view)));
    }

    void aPersonIsInACourseOnce()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const auto outcome = store->apply(insertion(anEnrolment(world.course.id, world.person.id)));
        VERIFY_FAILS(outcome, ErrorCode::RuleBroken);
        QVERIFY(outcome.error().message.contains(u"already"_s));
        VERIFY_OK(store->apply(insertion(anEnrolment(world.secondCourse.id, world.person.id))));
    }

    void twoPeopleAreNotTheSameOnce()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const auto outcome = store->apply(insertion(notSame(world.otherLookAlike.id, world.lookAlike.id)));
        VERIFY_FAILS(outcome, ErrorCode::RuleBroken);
        QVERIFY(outcome.error().message.contains(u"already"_s));
        VERIFY_OK(store->apply(insertion(notSame(world.person.id, world.otherLookAlike.id))));
    }

    void whoIsNotTheSameIsStillInUse()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        for (const Person &person : {world.lookAlike, world.otherLookAlike}) {
            const auto outcome = store->apply(removal(person));
            VERIFY_FAILS(outcome, ErrorCode::RuleBroken);
            QVERIFY(outcome.error().message.contains(u"not the same: 1"_s));
        }
    }

    void aPairIsKeptWithTheLowerIdFirst()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        Person first = aPerson();
        Person second = aPerson();
        first.id = PersonId(-1);
        second.id = PersonId(-2);
        changeSet.insert(first);
        changeSet.insert(second);
        changeSet.insert(notSame(first.id, second.id));
        changeSet.insert(notSame(second.id, world.person.id));
        const ChangeSet written = valueOf(store->apply(changeSet)).changeSet;
        const auto pair = [&](std::size_t change) {
            const auto row = std::get<NotSamePeople>(*written.changes[change].after);
            return std::pair(row.lower.value(), row.higher.value());
        };
        QCOMPARE(pair(2), std::pair(qint64(4), qint64(5)));
        QCOMPARE(pair(3), std::pair(qint64(1), qint64(5)));
    }

    void theThemeThatAGroupIsKnownByStaysInIt()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        ThemeGroup other = aThemeGroup(u"climate"_s, 2);
        other.id = ThemeGroupId(-1);
        ChangeSet changeSet = insertion(other);
        changeSet.insert(aTheme(other.id, u"climate"_s, 2));
        changeSet.insert(aTheme(other.id, u"water"_s, 3));
        valueOf(store->apply(changeSet));
        const auto themes = valueOf(store->all<Theme>());
        VERIFY_FAILS(store->apply(removal(themes[1])), ErrorCode::RuleBroken);
        Theme moved = themes[1];
        moved.groupId = world.themeGroup.id;
        VERIFY_FAILS(store->apply(edit(themes[1], moved)), ErrorCode::RuleBroken);
        moved = themes[2];
        moved.groupId = world.themeGroup.id;
        VERIFY_OK(store->apply(edit(themes[2], moved)));
        // With its group it may go.
        ChangeSet both = removal(valueOf(store->find(themes[1].groupId)).value());
        both.remove(themes[1]);
        VERIFY_OK(store->apply(both));
    }

    void oneGroupCollectsTheRest()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        ThemeGroup collecting = world.themeGroup;
        collecting.isOther = true;
        VERIFY_OK(store->apply(edit(world.themeGroup, collecting)));
        ThemeGroup other = aThemeGroup(u"other"_s, 2);
        other.isOther = true;
        VERIFY_FAILS(store->apply(insertion(other)), ErrorCode::RuleBroken);
        // What is taken from the one may be given to the other at once.
        ChangeSet both = edit(collecting, world.themeGroup);
        both.insert(other);
        VERIFY_OK(store->apply(both));
    }

    void twoCoursesSwapTheirCodes()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        ChangeSet swap{u"swap"_s, {}, {}, {}};
        Course first = world.course;
        Course second = world.secondCourse;
        std::swap(first.code, second.code);
        swap.update(world.course, first);
        swap.update(world.secondCourse, second);
        const AppliedChange applied = valueOf(store->apply(swap));
        QVERIFY(valueOf(store->find(first.id)) == first);
        QVERIFY(valueOf(store->find(second.id)) == second);
        VERIFY_OK(store->apply(inverse(applied.changeSet)));
        QVERIFY(valueOf(store->find(first.id)) == world.course);
    }

    void threeCoursesPassTheirCodesRound()
    {
        TemporaryRegister store;
        std::vector<Course> rows{added(*store, aCourse(u"a"_s)), added(*store, aCourse(u"b"_s)),
                                 added(*store, aCourse(u"c"_s))};
        ChangeSet round{u"round"_s, {}, {}, {}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Course after = rows[i];
            after.code = rows[(i + 1) % rows.size()].code;
            round.update(rows[i], after);
        }
        VERIFY_OK(store->apply(round));
        QCOMPARE(valueOf(store->find(rows[2].id))->code, u"a"_s);
    }

    void aRowIsInAChangeSetOnce()
    {
        TemporaryRegister store;
        const Person person = added(*store, aPerson());
        Person first = person;
        first.note = u"first"_s;
        Person second = person;
        second.email = u"kim@example.org"_s;
        ChangeSet twice = edit(person, first);
        twice.update(person, second);
        VERIFY_FAILS(store->apply(twice), ErrorCode::BadValue);
        QVERIFY(valueOf(store->find(person.id)) == person);
    }

    void twoEnrolmentsSwapTheirPeople()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Person other = added(*store, aPerson(u"Trần"_s));
        const Enrolment second = added(*store, anEnrolment(world.course.id, other.id));
        ChangeSet swap{u"swap"_s, {}, {}, {}};
        Enrolment firstAfter = world.enrolment;
        Enrolment secondAfter = second;
        std::swap(firstAfter.personId, secondAfter.personId);
        swap.update(world.enrolment, firstAfter);
        swap.update(second, secondAfter);
        VERIFY_OK(store->apply(swap));
        QVERIFY(valueOf(store->find(second.id)) == secondAfter);
    }

    void aCodeIsFreeOnceItsRowIsDeleted()
    {
        TemporaryRegister store;
        const Course old = added(*store, aCourse());
        ChangeSet changeSet{u"replace"_s, {}, {}, {}};
        changeSet.insert(aCourse());
        changeSet.remove(old);
        VERIFY_OK(store->apply(changeSet));
        QCOMPARE(valueOf(store->all<Course>()).size(), std::size_t(1));
    }

    void whatIsInUseIsNotDeleted_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QStringList>("uses");
        const auto add = [](const char *name, const QStringList &uses, const Act &act) {
            QTest::newRow(name) << act << uses;
        };
        using World = SmallWorld;
        add("theme group", {u"themes: 1"_s}, remove(&World::themeGroup));
        add("theme", {u"courses: 1"_s}, remove(&World::theme));
        add("continent", {u"countries: 1"_s, u"headcounts: 1"_s}, remove(&World::continent));
        add("country", {u"cities: 3"_s, u"headcounts: 1"_s}, remove(&World::country));
        add("city", {u"other spellings of cities: 1"_s, u"enrolments: 1"_s, u"headcounts: 1"_s},
            remove(&World::city));
        add("seniority", {u"job titles: 1"_s, u"enrolments: 1"_s, u"headcounts: 1"_s},
            remove(&World::seniority));
        add("course", {u"courses: 1"_s, u"enrolments: 1"_s, u"headcounts: 1"_s}, remove(&World::course));
        add("person", {u"enrolments: 1"_s}, remove(&World::person));
    }
    void whatIsInUseIsNotDeleted()
    {
        QFETCH(const Act, act);
        QFETCH(const QStringList, uses);
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        const auto outcome = store->apply(act(world));
        VERIFY_FAILS(outcome, ErrorCode::RuleBroken);
        QVERIFY2(outcome.error().message.contains(u'(' + uses.join(u", "_s) + u')'),
                 qPrintable(outcome.error().message));
        COMPARE_LINES(rowsOf(store->database()), rows);
    }

    void aTargetRegionOfCoursesStays()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Continent europe = added(*store, aContinent(u"EU"_s));
        Course meant = world.course;
        meant.targetRegion = TargetRegion::continent(europe.key);
        VERIFY_OK(store->apply(edit(world.course, meant)));
        const QStringList rows = rowsOf(store->database());

        const auto deleted = store->apply(removal(europe));
        VERIFY_FAILS(deleted, ErrorCode::RuleBroken);
        QVERIFY2(deleted.error().message.contains(u": 1)"), why(deleted).constData());
        COMPARE_LINES(rowsOf(store->database()), rows);

        VERIFY_OK(store->apply(edit(meant, world.course)));
        VERIFY_OK(store->apply(removal(europe)));
    }

    void aCountryThatIsATargetStaysUntilTheActMovesTheCourseToo()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Country laos = added(*store, aCountry(world.continent.id, u"LA"_s));
        Course meant = world.course;
        meant.targetRegion = TargetRegion::country(laos.code);
        VERIFY_OK(store->apply(edit(world.course, meant)));
        VERIFY_FAILS(store->apply(removal(laos)), ErrorCode::RuleBroken);
        ChangeSet both = removal(laos);
        both.update(meant, world.course);
        VERIFY_OK(store->apply(both));
    }

    void aCityIsMergedIntoAnotherInOneAct()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const City other = added(*store, aCity(world.country.id, u"Ha Noi"_s));
        ChangeSet merge{u"merge-cities"_s, {}, {}, {}};
        const auto move = [&](auto before) {
            auto after = before;
            after.cityId = other.id;
            merge.update(before, after);
        };
        merge.remove(world.city);
        move(world.alias);
        move(world.enrolment);
        move(world.headcount);
        VERIFY_OK(store->apply(merge));
        QVERIFY(!valueOf(store->find(world.city.id)));
        QCOMPARE(valueOf(store->find(world.alias.id))->cityId, other.id);
    }

    void aReferenceToNothingIsRefused_data()
    {
        QTest::addColumn<Act>("act");
        using World = SmallWorld;
        QTest::newRow("theme of no group")
            << Act([](const World &) { return insertion(aTheme(ThemeGroupId(99), u"new"_s)); });
        QTest::newRow("country of no continent")
            << Act([](const World &) { return insertion(aCountry(ContinentId(99), u"LA"_s)); });
        QTest::newRow("city of no country")
            << Act([](const World &) { return insertion(aCity(CountryId(99))); });
        QTest::newRow("course of no theme")
            << update(&World::course, [](auto &row) { row.themeId = ThemeId(99); });
        QTest::newRow("course after no course")
            << update(&World::course, [](auto &row) { row.prerequisiteId = CourseId(99); });
        QTest::newRow("course for no continent")
            << update(&World::course, [](auto &row) { row.targetRegion = TargetRegion::continent(u"XX"_s); });
        QTest::newRow("course for no country")
            << update(&World::course, [](auto &row) { row.targetRegion = TargetRegion::country(u"XX"_s); });
        QTest::newRow("enrolment in no course")
            << Act([](const World &world) { return insertion(anEnrolment(CourseId(99), world.person.id)); });
        QTest::newRow("enrolment of nobody")
            << Act([](const World &world) { return insertion(anEnrolment(world.course.id, PersonId(99))); });
        QTest::newRow("enrolment from no city")
            << update(&World::enrolment, [](auto &row) { row.cityId = CityId(99); });
        QTest::newRow("headcount of no seniority")
            << update(&World::headcount, [](auto &row) { row.seniorityId = SeniorityId(99); });
        QTest::newRow("a placeholder that stands for nothing") << Act(
            [](const World &world) { return insertion(anEnrolment(world.secondCourse.id, PersonId(-5))); });
        QTest::newRow("a row that the same act deletes") << Act([](const World &world) {
            ChangeSet changeSet{u"test"_s, {}, {}, {}};
            changeSet.remove(world.secondCourse);
            changeSet.insert(anEnrolment(world.secondCourse.id, world.person.id));
            return changeSet;
        });
    }
    void aReferenceToNothingIsRefused()
    {
        QFETCH(const Act, act);
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        VERIFY_FAILS(store->apply(act(world)), ErrorCode::RuleBroken);
        COMPARE_LINES(rowsOf(store->database()), rows);
        VERIFY_OK(store->apply(insertion(aPerson())));
    }
};

QTEST_GUILESS_MAIN(TestRegisterRules)
#include "tst_register_rules.moc"
