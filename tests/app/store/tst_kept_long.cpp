// Who has been kept for long without a course.
#include "builders.h"
#include "domain/erasing.h"
#include "edits.h"
#include "store/kept_long.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Written to on a day that tests choose.
struct World
{
    QDateTime now{QDate(2015, 1, 1), QTime(12, 0), Qt::UTC};
    TemporaryRegister store{TemporaryRegister::Content::Nothing, [this] { return now; }};

    Person came(const QString &name, const std::vector<QDate> &firstDays)
    {
        const Person person = added(*store, aPerson(name, u"An"_s));
        for (const QDate day : firstDays)
            added(*store,
                  anEnrolment(added(*store, aCourse(name + day.toString(Qt::ISODate), day)).id, person.id));
        return person;
    }
    AppliedChange remove(const std::vector<Person> &people, const QString &what = u"remove"_s)
    {
        ChangeSet changeSet;
        changeSet.what = what;
        for (const Person &person : people) {
            for (const Enrolment &enrolment : valueOf(store->enrolmentsOf(person.id)))
                changeSet.remove(enrolment);
            changeSet.remove(person);
        }
        return valueOf(store->apply(changeSet));
    }
    QStringList before(QDate day)
    {
        QStringList names;
        for (const KeptPerson &each : valueOf(peopleKeptSinceBefore(store->database(), day)))
            names.append(each.name);
        return names;
    }
};

} // namespace

class TestKeptLong : public QObject
{
    Q_OBJECT

private slots:
    void theLastDayOfTheLatestCourseCounts()
    {
        World world;
        world.came(u"Early"_s, {QDate(2010, 3, 1)});
        world.came(u"Twice"_s, {QDate(2009, 3, 1), QDate(2014, 3, 1)});
        QCOMPARE(world.before(QDate(2010, 3, 12)), QStringList());
        QCOMPARE(world.before(QDate(2010, 3, 13)), QStringList({u"An Early"_s}));
        QCOMPARE(world.before(QDate(2015, 1, 1)), QStringList({u"An Early"_s, u"An Twice"_s}));
    }

    void whoNeverCameCountsFromWhenTheyWereEntered()
    {
        World world;
        world.came(u"Never"_s, {});
        QCOMPARE(world.before(QDate(2015, 1, 1)), QStringList());
        QCOMPARE(world.before(QDate(2015, 1, 2)), QStringList({u"An Never"_s}));
        const auto people = valueOf(peopleKeptSinceBefore(world.store->database(), QDate(2016, 1, 1)));
        QVERIFY(!people[0].lastDay.isValid());
        QCOMPARE(people[0].entered, QDate(2015, 1, 1));
    }

    void whoseCourseIsToComeIsNotAmongThem()
    {
        World world;
        world.came(u"Comes"_s, {QDate(2030, 3, 1)});
        QCOMPARE(world.before(QDate(2020, 1, 1)), QStringList());
    }

    void whoWasErasedIsNoMoreAmongThem()
    {
        World world;
        const Person person = world.came(u"Early"_s, {QDate(2010, 3, 1)});
        valueOf(world.store->apply(edit(person, erased(person))));
        QCOMPARE(world.before(QDate(2020, 1, 1)), QStringList());
    }

    void thoseKeptForLongestComeFirst()
    {
        World world;
        world.came(u"B"_s, {QDate(2012, 3, 1)});
        world.came(u"C"_s, {QDate(2011, 3, 1)});
        world.came(u"A"_s, {QDate(2012, 3, 1)});
        QCOMPARE(world.before(QDate(2015, 1, 1)), QStringList({u"An C"_s, u"An A"_s, u"An B"_s}));
    }

    void whoWasDeletedIsKeptByTheHistory()
    {
        World world;
        const Person early = world.came(u"Early"_s, {QDate(2009, 3, 1), QDate(2010, 3, 1)});
        const Person never = world.came(u"Never"_s, {});
        world.came(u"Stays"_s, {QDate(2010, 3, 1)});
        QVERIFY(valueOf(deletedPeopleKept(world.store->database())).empty());
        world.now = world.now.addDays(3);
        world.remove({never});
        world.remove({early});
        const auto deleted = valueOf(deletedPeopleKept(world.store->database()));
        QCOMPARE(deleted.size(), std::size_t(2));
        QCOMPARE(deleted[0].name, u"An Early"_s);
        QCOMPARE(deleted[0].since(), QDate(2010, 3, 12));
        QCOMPARE(deleted[1].name, u"An Never"_s);
        QCOMPARE(deleted[1].since(), QDate(2015, 1, 4));
        QCOMPARE(deleted[1].deletedBy->what, u"remove"_s);
        QCOMPARE(world.before(QDate(2020, 1, 1)), QStringList({u"An Stays"_s}));
    }

    void whoCameBackOrWasErasedBeforeIsNotAmongThem()
    {
        World world;
        const Person back = world.came(u"Back"_s, {});
        const AppliedChange removed = world.remove({back});
        valueOf(world.store->apply(inverse(removed.changeSet)));
        Person person = world.came(u"Erased"_s, {});
        valueOf(world.store->apply(edit(person, erased(person))));
        world.remove({erased(person)});
        QVERIFY(valueOf(deletedPeopleKept(world.store->database())).empty());
        world.remove({back});
        QCOMPARE(valueOf(deletedPeopleKept(world.store->database())).size(), std::size_t(1));
    }

    void whoBecameSomebodyElseIsNotAmongThem()
    {
        World world;
        world.remove({world.came(u"Twin"_s, {})}, u"merge-people"_s);
        QVERIFY(valueOf(deletedPeopleKept(world.store->database())).empty());
    }

    void whoseCourseWasToComeIsKeptSinceTheyWereDeleted()
    {
        World world;
        world.remove({world.came(u"Comes"_s, {QDate(2030, 3, 1)})});
        QCOMPARE(valueOf(deletedPeopleKept(world.store->database()))[0].since(), QDate(2015, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestKeptLong)
#include "tst_kept_long.moc"
