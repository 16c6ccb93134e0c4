// Writing rows of every type through Register::apply, and what it says about it.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/row_sql.h"
#include "temporary_register.h"

#include <QSignalSpy>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// One line for each type of row.
void addTypes()
{
    QTest::addColumn<int>("type");
    int index = 0;
    store::forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        QTest::newRow(qPrintable(store::tableName<Typed>().replace(u'_', u' '))) << index++;
    });
}

ChangeSet changeOf(const std::optional<Row> &before, const std::optional<Row> &after)
{
    return {u"test"_s, {}, {{before, after}}, {}};
}

qint64 idOf(const Row &row)
{
    return std::visit([](const auto &typed) { return typed.id.value(); }, row);
}

} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void aRowIsInsertedUpdatedAndDeleted_data() { addTypes(); }
    void aRowIsInsertedUpdatedAndDeleted()
    {
        QFETCH(const int, type);
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList start = rowsOf(store->database());
        const Row row = anotherOfEach(world).at(std::size_t(type));
        QCOMPARE(row.index(), std::size_t(type));

        const auto inserted = store->apply(changeOf(std::nullopt, row));
        VERIFY_OK(inserted);
        const Row kept = *inserted->changeSet.changes.front().after;
        QVERIFY(idOf(kept) > 0);
        QVERIFY(readBack(*store, kept) == kept);

        const Row after = withAnEdit(kept);
        QVERIFY(after != kept);
        VERIFY_OK(store->apply(changeOf(kept, after)));
        QVERIFY(readBack(*store, kept) == after);

        VERIFY_OK(store->apply(changeOf(after, std::nullopt)));
        QVERIFY(!readBack(*store, kept));
        COMPARE_LINES(rowsOf(store->database()), start);
    }

    void anIdIsNeverGivenTwice()
    {
        TemporaryRegister store;
        const Person first = added(*store, aPerson());
        valueOf(store->apply(removal(first)));
        QVERIFY(added(*store, aPerson()).id > first.id);
    }

    void placeholdersJoinRowsOfOneAct()
    {
        TemporaryRegister store;
        // Rows of all types, each referring to those before it.
        const SmallWorld world(*store);
        QCOMPARE(world.theme.groupId, world.themeGroup.id);
        QCOMPARE(world.country.continentId, world.continent.id);
        QCOMPARE(world.secondCourse.prerequisiteId, world.course.id);
        QCOMPARE(world.enrolment.courseId, world.course.id);
        QCOMPARE(world.enrolment.personId, world.person.id);
        QCOMPARE(world.enrolment.cityId, world.city.id);
        QCOMPARE(world.headcount.continentId, world.continent.id);
        for (const Row &row : {Row(world.theme), Row(world.enrolment), Row(world.headcount)})
            QVERIFY(readBack(*store, row) == row);
    }

    void aPlaceholderIsOneRowOfItsOwnType()
    {
        TemporaryRegister store;
        Course course = aCourse();
        course.id = CourseId(-1);
        Person person = aPerson();
        person.id = PersonId(-1);
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        // The enrolment stands before the rows that it refers to.
        changeSet.insert(anEnrolment(CourseId(-1), PersonId(-1)));
        changeSet.insert(aPerson(u"Another"_s));
        changeSet.insert(person);
        changeSet.insert(course);
        const AppliedChange applied = valueOf(store->apply(changeSet));
        const auto &enrolment = std::get<Enrolment>(*applied.changeSet.changes[0].after);
        QCOMPARE(valueOf(store->find(enrolment.personId))->familyName, person.familyName);
        QVERIFY(valueOf(store->find(enrolment.courseId)));
    }

    void aRowThatIsThereMayReferToANewOne()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        City city = aCity(world.country.id, u"Đà Nẵng"_s);
        city.id = CityId(-7);
        Enrolment after = world.enrolment;
        after.cityId = city.id;
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        changeSet.update(world.enrolment, after);
        changeSet.insert(city);
        VERIFY_OK(store->apply(changeSet));
        const CityId now = valueOf(store->find(world.enrolment.id))->cityId;
        QCOMPARE(valueOf(store->find(now))->nameEn, city.nameEn);
    }

    void changedTellsTheActAsItWasWritten()
    {
        TemporaryRegister store;
        QSignalSpy spy(&*store, &Register::changed);
        const AppliedChange applied = valueOf(store->apply(insertion(aPerson())));
        QCOMPARE(spy.size(), 1);
        const auto told = spy.first().first().value<AppliedChange>();
        QCOMPARE(told.id, applied.id);
        QVERIFY(told.id > 0);
        QVERIFY(told.changeSet.changes == applied.changeSet.changes);
        QVERIFY(idOf(*told.changeSet.changes.front().after) > 0);
    }

    void whoHearsOfAChangeCanReadIt()
    {
        TemporaryRegister store;
        std::optional<Person> read;
        connect(&*store, &Register::changed, &*store, [&](const AppliedChange &change) {
            read = valueOf(store->find(std::get<Person>(*change.changeSet.changes.front().after).id));
        });
        added(*store, aPerson());
        QVERIFY(read);
    }

    void whatChangesNothingIsNotWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the same row") << u"Nguyễn"_s;
        QTest::newRow("the same text in another form")
            << u"  "_s + u"Nguyễn"_s.normalized(QString::NormalizationForm_D) + u' ';
    }
    void whatChangesNothingIsNotWritten()
    {
        QFETCH(const QString, name);
        TemporaryRegister store;
        const Person person = added(*store, aPerson());
        const qint64 newest = valueOf(store->newestChangeId());
        QSignalSpy spy(&*store, &Register::changed);
        Person after = person;
        after.familyName = name;
        const auto applied = store->apply(edit(person, after));
        VERIFY_OK(applied);
        QCOMPARE(applied->id, 0);
        QVERIFY(applied->changeSet.isEmpty());
        QCOMPARE(spy.size(), 0);
        QCOMPARE(valueOf(store->newestChangeId()), newest);
        VERIFY_OK(store->apply(ChangeSet()));
        QCOMPARE(spy.size(), 0);
    }

    void onlyThePartWithAnEffectIsWritten()
    {
        TemporaryRegister store;
        const Person first = added(*store, aPerson());
        const Person second = added(*store, aPerson(u"Trần"_s));
        Person after = second;
        after.note = u"came late"_s;
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        changeSet.update(first, first);
        changeSet.update(second, after);
        const AppliedChange applied = valueOf(store->apply(changeSet));
        const std::vector<RowChange> expected{{Row(second), Row(after)}};
        QVERIFY(applied.changeSet.changes == expected);
    }

    void textIsKeptNormalised()
    {
        TemporaryRegister store;
        Course course = aCourse(u" 2019-07 "_s);
        course.nameKo = u" 교육 "_s.normalized(QString::NormalizationForm_D);
        course.venue = u"서울시\0인재개발원"_s;
        const Course kept = added(*store, course);
        QCOMPARE(kept.code, u"2019-07"_s);
        QCOMPARE(kept.nameKo, u"교육"_s);
        QCOMPARE(valueOf(store->find(kept.id))->nameKo.size(), 2);
        QVERIFY(!kept.venue.contains(QChar::Null));
    }

    void anyTextComesBackAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"O'Brien \"Bob\"; DROP TABLE person; --"_s;
        QTest::newRow("several lines") << u"one\ntwo\r\nthree\tfour"_s;
        QTest::newRow("beyond the basic plane") << u"💡 𠀀 👩‍🎓"_s;
        QTest::newRow("right to left") << u"القاهرة"_s;
        QTest::newRow("Hangul of old") << u"ᄒᆞᆫ글"_s;
        QTest::newRow("long") << QString(100'000, u'가');
        QTest::newRow("empty") << QString();
    }
    void anyTextComesBackAsItIs()
    {
        QFETCH(const QString, text);
        TemporaryRegister store;
        Person person = aPerson();
        person.note = text;
        QCOMPARE(valueOf(store->find(added(*store, person).id))->note,
                 text.normalized(QString::NormalizationForm_C));
    }

    void lastRowsFailingLeavesNothing()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        const QStringList listings = listingsOf(store->database());
        const qint64 newest = valueOf(store->newestChangeId());
        QSignalSpy spy(&*store, &Register::changed);
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        Person after = world.person;
        after.familyName = u"Changed"_s;
        changeSet.update(world.person, after);
        changeSet.remove(world.alias);
        for (int i = 0; i < 20; ++i)
            changeSet.insert(aCourse(u"new-%1"_s.arg(i)));
        changeSet.insert(aCourse(world.course.code));
        VERIFY_FAILS(store->apply(changeSet), ErrorCode::RuleBroken);
        COMPARE_LINES(rowsOf(store->database()), rows);
        COMPARE_LINES(listingsOf(store->database()), listings);
        QCOMPARE(valueOf(store->newestChangeId()), newest);
        QCOMPARE(spy.size(), 0);
        // And the register can be written again.
        VERIFY_OK(store->apply(edit(world.person, after)));
    }

    void rowsComeInTheirOwnOrder()
    {
        TemporaryRegister store;
        added(*store, aSeniority(u"staff"_s, 4));
        added(*store, aSeniority(u"mayor"_s, 1));
        added(*store, aCourse(u"b"_s, QDate(2020, 1, 1)));
        added(*store, aCourse(u"a"_s, QDate(2020, 1, 1)));
        added(*store, aCourse(u"c"_s, QDate(2019, 1, 1)));
        QCOMPARE(valueOf(store->all<Seniority>()).front().key, u"mayor"_s);
        QStringList codes;
        for (const Course &course : valueOf(store->all<Course>()))
            codes.append(course.code);
        QCOMPARE(codes, QStringList({u"c"_s, u"a"_s, u"b"_s}));
    }

    void rowsOfACourseAndOfAPersonAreFound()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Enrolment later = added(*store, anEnrolment(world.secondCourse.id, world.person.id));
        const Person kim = added(*store, aPerson(u"Abe"_s, u"Aki"_s));
        const Enrolment other = added(*store, anEnrolment(world.course.id, kim.id));
        const std::vector<Enrolment> ofPerson{later, world.enrolment};
        const std::vector<Enrolment> ofCourse{other, world.enrolment};
        QVERIFY(valueOf(store->enrolmentsOf(world.person.id)) == ofPerson);
        QVERIFY(valueOf(store->enrolmentsOf(world.course.id)) == ofCourse);
        QVERIFY(valueOf(store->headcountsOf(world.course.id)) == std::vector<Headcount>{world.headcount});
        QVERIFY(valueOf(store->headcountsOf(world.secondCourse.id)).empty());
    }

    void whatIsNotThereIsNotFound()
    {
        TemporaryRegister store;
        QVERIFY(!valueOf(store->find(PersonId(12))));
        QVERIFY(!valueOf(store->find(PersonId())));
        QVERIFY(valueOf(store->all<Course>()).empty());
        QVERIFY(!valueOf(store->dayOfNewestChange()).isValid());
        QCOMPARE(valueOf(store->newestChangeId()), 0);
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
