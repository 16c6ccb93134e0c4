// Edits are steps that can be undone and done again, any number of times.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "temporary_session.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

class TestEditingSession : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedoGiveEqualStates()
    {
        TemporarySession session(TemporarySession::Content::Nothing);
        SmallWorld world(session.store());
        const QStringList before = rowsOf(session.store().database());
        Course renamed = world.course;
        renamed.nameKo = u"다른 이름"_s;
        ChangeSet changeSet = edit(world.course, renamed);
        changeSet.insert(aCourse(u"NEW-1"_s));
        changeSet.remove(world.headcount);
        valueOf(session->apply(changeSet));
        const QStringList after = rowsOf(session.store().database());
        QVERIFY(before != after);
        for (int round = 0; round < 2; ++round) {
            session->undoStack().undo();
            COMPARE_LINES(rowsOf(session.store().database()), before);
            session->undoStack().redo();
            COMPARE_LINES(rowsOf(session.store().database()), after);
        }
    }

    void aStepThatNoLongerFitsIsDroppedAndToldOf()
    {
        TemporarySession session;
        QSignalSpy failed(&*session, &EditingSession::stepFailed);
        const Course course = added(session.store(), aCourse());
        Course mine = course;
        mine.venue = u"시청"_s;
        valueOf(session->apply(edit(course, mine)));
        QCOMPARE(session->undoStack().count(), 1);
        edited(session.store(), mine, [](Course &row) { row.venue = u"someone else’s"_s; });
        session->undoStack().undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Conflict);
        QCOMPARE(session->undoStack().count(), 0);
        QCOMPARE(valueOf(session.store().find(course.id))->venue, u"someone else’s"_s);
    }

    void anEditWithoutEffectIsNoStep()
    {
        TemporarySession session;
        const Course course = added(session.store(), aCourse());
        const AppliedChange applied = valueOf(session->apply(edit(course, course)));
        QCOMPARE(applied.id, 0);
        QCOMPARE(session->undoStack().count(), 0);
    }

    void anEditIsWrittenWhereTheSystemNamesNobody()
    {
        const QByteArray user = qgetenv("USER");
        const QByteArray logName = qgetenv("LOGNAME");
        qunsetenv("USER");
        qunsetenv("LOGNAME");
        TemporarySession session;
        VERIFY_OK(session->apply(insertion(aCourse())));
        qputenv("USER", user);
        qputenv("LOGNAME", logName);
    }

    void aRefusedEditIsNoStep()
    {
        TemporarySession session;
        VERIFY_FAILS(session->apply(insertion(Course())), ErrorCode::BadValue);
        QCOMPARE(session->undoStack().count(), 0);
    }
};

QTEST_MAIN(TestEditingSession)
#include "tst_editing_session.moc"
