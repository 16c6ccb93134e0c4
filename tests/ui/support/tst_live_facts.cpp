// The figures that the window shows are those of the register, whatever happens while they are loaded.
#include "builders.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "support/live_facts.h"
#include "temporary_register.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace yeonsu;
using namespace yeonsu::test;

class TestLiveFacts : public QObject
{
    Q_OBJECT

    TemporaryRegister m_store{TemporaryRegister::Content::Sample};

    /// Another participant of the first course.
    void addSomebody()
    {
        const Course course = valueOf(m_store->all<Course>()).front();
        Enrolment came = anEnrolment(course.id, added(*m_store, aPerson()).id);
        came.status = EnrolmentStatus::Completed;
        added(*m_store, came);
    }
    qint64 attendancesNow()
    {
        const FactTable facts = valueOf(FactTable::load(m_store->database()));
        return total(facts, Measure::Attendances, {}).number;
    }
    static qint64 attendancesIn(const LiveFacts &facts)
    {
        return total(facts.table(), Measure::Attendances, {}).number;
    }

private slots:
    void anEditWhileLoadingIsCounted()
    {
        LiveFacts facts(*m_store);
        addSomebody();
        QTRY_VERIFY(facts.isLoaded());
        QCOMPARE(attendancesIn(facts), attendancesNow());
    }

    void anEditBetweenTheEndOfALoadAndItsArrivalIsCounted()
    {
        LiveFacts facts(*m_store);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        addSomebody();
        QTRY_VERIFY(facts.isLoaded());
        QCOMPARE(attendancesIn(facts), attendancesNow());
    }

    void anEditAfterwardsIsFollowed()
    {
        LiveFacts facts(*m_store);
        QTRY_VERIFY(facts.isLoaded());
        QSignalSpy changed(&facts, &LiveFacts::changed);
        addSomebody();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(attendancesIn(facts), attendancesNow());
    }

    /// What another program wrote is told after it may have been loaded already.
    void anotherProgramsEditIsCountedOnce()
    {
        const auto other = valueOf(Register::open(m_store.path()));
        const Course course = valueOf(other->all<Course>()).front();
        Enrolment came = anEnrolment(course.id, added(*other, aPerson()).id);
        came.status = EnrolmentStatus::Attended;
        added(*other, came);
        LiveFacts facts(*m_store);
        QTRY_VERIFY(facts.isLoaded());
        QCOMPARE(attendancesIn(facts), attendancesNow());
        VERIFY_OK(m_store->followOthers());
        QCOMPARE(attendancesIn(facts), attendancesNow());
        edited(*other, valueOf(other->enrolmentsOf(came.personId)).front(),
               [](Enrolment &row) { row.status = EnrolmentStatus::Withdrawn; });
        VERIFY_OK(m_store->followOthers());
        QTRY_COMPARE(attendancesIn(facts), attendancesNow());
    }

    void anEditAfterAFailedLoadIsLoaded()
    {
        const QString moved = m_store.path() + u".moved"_s;
        QVERIFY(QFile::rename(m_store.path(), moved));
        LiveFacts facts(*m_store);
        QSignalSpy failed(&facts, &LiveFacts::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(QFile::rename(moved, m_store.path()));
        QVERIFY(!facts.isLoaded());
        addSomebody();
        QTRY_VERIFY(facts.isLoaded());
        QCOMPARE(attendancesIn(facts), attendancesNow());
    }

    void aLargeChangeIsLoadedAnew()
    {
        LiveFacts facts(*m_store);
        QTRY_VERIFY(facts.isLoaded());
        ChangeSet many = insertion(aPerson());
        for (int i = 0; i < 2000; ++i)
            many.insert(aPerson());
        valueOf(m_store->apply(many));
        addSomebody(); // while it is loaded anew
        QTRY_COMPARE(attendancesIn(facts), attendancesNow());
    }
};

QTEST_MAIN(TestLiveFacts)
#include "tst_live_facts.moc"
