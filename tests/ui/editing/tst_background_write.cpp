// Large writes on another thread: all or nothing, told of while they last, and undone like any other.
#include "builders.h"
#include "editing/background_write.h"
#include "edits.h"
#include "register_dump.h"
#include "temporary_session.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

constexpr int manyPeople = 3000;

ChangeSet many()
{
    ChangeSet changeSet{u"many"_s, {}, {}, {}};
    for (int i = 0; i < manyPeople; ++i) {
        Person person = aPerson();
        person.givenName = u"Nr. %1"_s.arg(i);
        changeSet.insert(person);
    }
    return changeSet;
}

std::optional<Result<AppliedChange>> outcomeOf(BackgroundWrite &write, EditingSession &session)
{
    std::optional<Result<AppliedChange>> outcome;
    QObject::connect(&write, &BackgroundWrite::written, &write, [&](const AppliedChange &applied) {
        session.adopt(applied);
        outcome = applied;
    });
    QObject::connect(&write, &BackgroundWrite::failed, &write,
                     [&outcome](const Error &error) { outcome = tl::unexpected(error); });
    (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000);
    return outcome;
}

} // namespace

class TestBackgroundWrite : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsToldAndUndone()
    {
        TemporarySession session;
        const QStringList before = rowsOf(session.store().database());
        QSignalSpy changed(&session.store(), &Register::changed);
        BackgroundWrite write(session.store());
        QSignalSpy progressed(&write, &BackgroundWrite::progressed);
        write.start(many());
        const auto outcome = outcomeOf(write, *session);
        QVERIFY(outcome.has_value());
        VERIFY_OK(*outcome);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(valueOf(session.store().all<Person>()).size(), std::size_t(manyPeople));
        QVERIFY(progressed.size() > 2);
        double last = 0;
        for (const auto &each : progressed) {
            QVERIFY(each.front().toDouble() >= last);
            last = each.front().toDouble();
        }
        QVERIFY(last <= 1);

        QCOMPARE(session->undoStack().count(), 1);
        session->undoStack().undo();
        COMPARE_LINES(rowsOf(session.store().database()), before);
    }

    void whatIsCancelledLeavesNothing()
    {
        TemporarySession session;
        const QStringList before = rowsOf(session.store().database());
        BackgroundWrite write(session.store());
        // As soon as it is known to be under way.
        connect(&write, &BackgroundWrite::progressed, &write, &BackgroundWrite::cancel);
        write.start(many());
        const auto outcome = outcomeOf(write, *session);
        QVERIFY(outcome.has_value());
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
        COMPARE_LINES(rowsOf(session.store().database()), before);
        QCOMPARE(session->undoStack().count(), 0);
    }

    void whatIsLeftAloneIsStopped()
    {
        TemporarySession session;
        const QStringList before = rowsOf(session.store().database());
        {
            BackgroundWrite write(session.store());
            QSignalSpy progressed(&write, &BackgroundWrite::progressed);
            write.start(many());
            QVERIFY(progressed.wait());
        }
        COMPARE_LINES(rowsOf(session.store().database()), before);
    }

    void whatBreaksARuleChangesNothing()
    {
        TemporarySession session;
        const QStringList before = rowsOf(session.store().database());
        ChangeSet broken = many();
        broken.insert(Person());
        BackgroundWrite write(session.store());
        write.start(broken);
        const auto outcome = outcomeOf(write, *session);
        QVERIFY(outcome.has_value());
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().code, ErrorCode::BadValue);
        COMPARE_LINES(rowsOf(session.store().database()), before);
    }
};

QTEST_MAIN(TestBackgroundWrite)
#include "tst_background_write.moc"
