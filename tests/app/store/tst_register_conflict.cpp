// Two programs that edit one register: what they change together, and what they must not overwrite.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QSignalSpy>

using namespace yeonsu;
using namespace yeonsu::test;

class TestRegisterConflict : public QObject
{
    Q_OBJECT

private slots:
    void theSameFieldChangedByTwoIsAConflict()
    {
        TemporaryRegister mine;
        const Course before = added(*mine, aCourse());
        const auto theirs = valueOf(Register::open(mine.path()));
        edited(*theirs, before, [](Course &row) { row.venue = u"City Hall"_s; });

        const QStringList rows = rowsOf(mine->database());
        const qint64 newest = valueOf(mine->newestChangeId());
        QSignalSpy spy(&*mine, &Register::changed);
        Course after = before;
        after.venue = u"Online"_s;
        ChangeSet changeSet = insertion(aPerson());
        changeSet.update(before, after);
        const auto outcome = mine->apply(changeSet);
        VERIFY_FAILS(outcome, ErrorCode::Conflict);
        QVERIFY(outcome.error().message.contains(u"City Hall"_s));
        QVERIFY(outcome.error().message.contains(u"Online"_s));
        QVERIFY(!outcome.error().detail.contains(u"Online"_s));
        COMPARE_LINES(rowsOf(mine->database()), rows);
        QCOMPARE(valueOf(mine->newestChangeId()), newest);
        QCOMPARE(spy.size(), 0);
    }

    /// A row by its name and a status by its word, not as the file has them.
    void bothValuesAreNamedInWords()
    {
        TemporaryRegister mine;
        const SmallWorld world(*mine);
        const Seniority other = added(*mine, aSeniority(u"mayor"_s));
        const auto theirs = valueOf(Register::open(mine.path()));
        edited(*theirs, world.enrolment, [](Enrolment &row) { row.status = EnrolmentStatus::NoShow; });
        Enrolment after = world.enrolment;
        after.status = EnrolmentStatus::Withdrawn;
        const QString status = mine->apply(edit(world.enrolment, after)).error().message;
        QVERIFY2(status.contains(u"“No show”") && status.contains(u"“Withdrawn”"), qPrintable(status));

        edited(*theirs, world.headcount, [](Headcount &row) { row.seniorityId = {}; });
        Headcount counted = world.headcount;
        counted.seniorityId = other.id;
        const QString level = mine->apply(edit(world.headcount, counted)).error().message;
        QVERIFY2(level.contains(u"“Unknown”") && level.contains(u"“" + other.nameEn + u"”"),
                 qPrintable(level));
    }

    void differentFieldsAreMerged()
    {
        TemporaryRegister mine;
        const Course before = added(*mine, aCourse());
        const auto theirs = valueOf(Register::open(mine.path()));
        const Course atTheirs = edited(*theirs, before, [](Course &row) { row.venue = u"City Hall"_s; });
        Course after = before;
        after.capacity = 20;
        const AppliedChange applied = valueOf(mine->apply(edit(before, after)));
        Course expected = after;
        expected.venue = u"City Hall"_s;
        QVERIFY(valueOf(mine->find(before.id)) == expected);
        // The act changes the row that was met, so that taking it back keeps the other's edit.
        const std::vector<RowChange> written{{Row(atTheirs), Row(expected)}};
        QVERIFY(applied.changeSet.changes == written);
        valueOf(mine->apply(inverse(applied.changeSet)));
        QVERIFY(valueOf(mine->find(before.id)) == atTheirs);
    }

    void theSameValueTwiceIsNoConflict()
    {
        TemporaryRegister mine;
        const Course before = added(*mine, aCourse());
        const auto theirs = valueOf(Register::open(mine.path()));
        const auto move = [](Course &row) { row.venue = u"City Hall"_s; };
        edited(*theirs, before, move);
        Course after = before;
        move(after);
        const auto outcome = mine->apply(edit(before, after));
        VERIFY_OK(outcome);
        QCOMPARE(outcome->id, 0);
    }

    void aDeletedRowIsNotEdited()
    {
        TemporaryRegister mine;
        const Person before = added(*mine, aPerson());
        const auto theirs = valueOf(Register::open(mine.path()));
        valueOf(theirs->apply(removal(before)));
        Person after = before;
        after.note = u"x"_s;
        VERIFY_FAILS(mine->apply(edit(before, after)), ErrorCode::Conflict);
        VERIFY_FAILS(mine->apply(removal(before)), ErrorCode::Conflict);
        QVERIFY(!valueOf(mine->find(before.id)));
    }

    void anEditedRowIsNotDeleted()
    {
        TemporaryRegister mine;
        const Person before = added(*mine, aPerson());
        const auto theirs = valueOf(Register::open(mine.path()));
        const Person now = edited(*theirs, before, [](Person &row) { row.note = u"keep"_s; });
        VERIFY_FAILS(mine->apply(removal(before)), ErrorCode::Conflict);
        QVERIFY(valueOf(mine->find(before.id)) == now);
    }

    void twoHarmlessEditsDoNotBreakARuleTogether()
    {
        TemporaryRegister mine;
        const SmallWorld world(*mine);
        const City before = edited(*mine, world.city, [](City &row) { row.nameKo = u"하노이"_s; });
        const auto theirs = valueOf(Register::open(mine.path()));
        edited(*theirs, before, [](City &row) { row.nameKo.clear(); });
        City after = before;
        after.nameEn.clear();
        VERIFY_FAILS(mine->apply(edit(before, after)), ErrorCode::BadValue);
        QCOMPARE(valueOf(mine->find(before.id))->nameEn, u"Hanoi"_s);

        const Course course = world.course;
        edited(*theirs, course, [](Course &row) { row.lastDay = row.firstDay; });
        Course later = course;
        later.firstDay = course.firstDay.addDays(3);
        VERIFY_FAILS(mine->apply(edit(course, later)), ErrorCode::BadValue);
    }

    void aReferenceThatTheOtherTookAwayIsRefused()
    {
        TemporaryRegister mine;
        const SmallWorld world(*mine);
        const Person person = added(*mine, aPerson(u"Trần"_s));
        const auto theirs = valueOf(Register::open(mine.path()));
        valueOf(theirs->apply(removal(person)));
        VERIFY_FAILS(mine->apply(insertion(anEnrolment(world.course.id, person.id))), ErrorCode::RuleBroken);
    }

    void bothGiveOutDifferentIds()
    {
        TemporaryRegister mine;
        const auto theirs = valueOf(Register::open(mine.path()));
        const PersonId first = added(*mine, aPerson()).id;
        const PersonId second = added(*theirs, aPerson()).id;
        const PersonId third = added(*mine, aPerson()).id;
        QVERIFY(first < second && second < third);
    }

    void aHeldWriteLockIsToldAsBusy()
    {
        TemporaryRegister mine;
        Database theirs = valueOf(Database::open(mine.path(), Database::Access::ReadWrite));
        valueOf(mine->database().execute(u"PRAGMA busy_timeout = 50"_s));
        {
            Transaction held = valueOf(Transaction::begin(theirs));
            VERIFY_FAILS(mine->apply(insertion(aPerson())), ErrorCode::Busy);
        }
        VERIFY_OK(mine->apply(insertion(aPerson())));
    }
};

QTEST_GUILESS_MAIN(TestRegisterConflict)
#include "tst_register_conflict.moc"
