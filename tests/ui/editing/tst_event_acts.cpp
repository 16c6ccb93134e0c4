// Forums and releases go with all that is of them.
#include "builders.h"
#include "editing/event_acts.h"
#include "edits.h"
#include "register_dump.h"
#include "release/frozen_figures.h"
#include "store/verification.h"
#include "temporary_session.h"

#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporarySession session;
    Register &store = session.store();
    Forum forum = added(store, aForum());
    AgendaItem item = added(store, anAgendaItem(forum.id));
    ForumGroup group = added(store, aForumGroup(forum.id));
    Release release = addedRelease();
    ClaimDecision decision = added(store, aClaimDecision(release.id));

    Release addedRelease()
    {
        Release row = aRelease();
        row.forumId = forum.id;
        return added(store, row);
    }
    Release frozen()
    {
        return edited(store, release, [](Release &row) {
            row.state = ReleaseState::Frozen;
            row.asOf = QDate(2022, 11, 25);
            row.frozenFigures = u"{}"_s;
        });
    }
};

} // namespace

class TestEventActs : public QObject
{
    Q_OBJECT

private slots:
    void aForumGoesWithItsProgramme()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        VERIFY_OK(world.session->apply(valueOf(deletedForums(world.store, std::array{world.forum.id}))));
        QVERIFY(!valueOf(world.store.find(world.item.id)));
        QVERIFY(!valueOf(world.store.find(world.group.id)));
        QVERIFY(valueOf(world.store.find(world.release.id))->forumId.isNull());
        QCOMPARE(valueOf(verifyRegister(world.store.path())), QStringList());
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aForumOfAFrozenReleaseStays()
    {
        World world;
        world.frozen();
        VERIFY_FAILS(deletedForums(world.store, std::array{world.forum.id}), ErrorCode::RuleBroken);
    }

    void aReleaseIsAddedAndEdited()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        VERIFY_OK(world.session->apply(savedRelease(std::nullopt, aRelease(u"Fifteen years"_s))));
        QCOMPARE(world.session->undoStack().undoText(), u"add release “Fifteen years”"_s);
        Release after = world.release;
        after.body = u"□ Body"_s;
        VERIFY_OK(world.session->apply(savedRelease(world.release, after)));
        QCOMPARE(world.session->undoStack().undoText(), u"edit release “%1”"_s.arg(after.title));
        QCOMPARE(valueOf(world.store.find(after.id)).value(), after);
        world.session->undoStack().undo();
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aNumberIsDecidedAbout()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        VERIFY_OK(world.session->apply(
            savedClaimDecision(std::nullopt, aClaimDecision(world.release.id, u"800명"_s))));
        QCOMPARE(world.session->undoStack().undoText(), u"decide about “800명”"_s);
        ClaimDecision after = world.decision;
        after.figure.clear();
        after.waiver = u"외부 통계"_s;
        VERIFY_OK(world.session->apply(savedClaimDecision(world.decision, after)));
        QCOMPARE(valueOf(world.store.find(after.id)).value(), after);
        world.session->undoStack().undo();
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aReleaseGoesWithItsDecisions()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        VERIFY_OK(world.session->apply(valueOf(deletedReleases(world.store, std::array{world.release.id}))));
        QVERIFY(!valueOf(world.store.find(world.decision.id)));
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aDecisionIsForgotten()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        VERIFY_OK(world.session->apply(valueOf(deletedClaimDecision(world.store, world.decision.id))));
        QVERIFY(!valueOf(world.store.find(world.decision.id)));
        VERIFY_FAILS(deletedClaimDecision(world.store, world.decision.id), ErrorCode::NotFound);
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aFrozenReleaseIsChangedAsADraftOnly()
    {
        World world;
        const Release frozen = world.frozen();
        Release after = frozen;
        after.title = u"Edited"_s;
        VERIFY_FAILS(world.session->apply(edit(frozen, after)), ErrorCode::BadValue);
        after = frozen;
        after.state = ReleaseState::Draft;
        after.frozenFigures.clear();
        after.title = u"Edited"_s;
        VERIFY_OK(world.session->apply(edit(frozen, after)));
    }

    void aReleaseIsFrozenAndOpenedAgain()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        const FactTable facts = valueOf(FactTable::load(world.store.database()));
        const QDate day(2023, 1, 2);
        VERIFY_FAILS(reopenRelease(world.store, world.release.id), ErrorCode::RuleBroken);
        VERIFY_OK(world.session->apply(valueOf(freezeRelease(world.store, world.release.id, facts, day))));
        const Release frozen = valueOf(world.store.find(world.release.id)).value();
        QCOMPARE(frozen.state, ReleaseState::Frozen);
        QCOMPARE(frozen.asOf, day);
        const FrozenRelease kept = valueOf(frozenFromJson(frozen.frozenFigures));
        QCOMPARE(kept.document.headline, frozen.title);
        QCOMPARE(kept.document.asOf, day);
        QCOMPARE(valueOf(verifyRegister(world.store.path())), QStringList());
        VERIFY_FAILS(freezeRelease(world.store, world.release.id, facts, day), ErrorCode::RuleBroken);
        VERIFY_OK(world.session->apply(valueOf(reopenRelease(world.store, world.release.id))));
        QCOMPARE(valueOf(world.store.find(world.release.id))->state, ReleaseState::Draft);
        world.session->undoStack().undo();
        QCOMPARE(valueOf(world.store.find(world.release.id)).value(), frozen);
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aDraftThatIsNotUnderstoodIsNotFrozen()
    {
        World world;
        const Release draft =
            edited(world.store, world.release, [](Release &row) { row.body = u"{{nothing}}"_s; });
        const FactTable facts = valueOf(FactTable::load(world.store.database()));
        VERIFY_FAILS(freezeRelease(world.store, draft.id, facts, QDate(2023, 1, 2)), ErrorCode::BadValue);
    }

    void whatSomebodyElseFrozeIsNotEdited()
    {
        World world;
        Release after = world.release;
        after.title = u"Edited"_s;
        world.frozen();
        VERIFY_FAILS(world.session->apply(edit(world.release, after)), ErrorCode::BadValue);
    }
};

QTEST_MAIN(TestEventActs)
#include "tst_event_acts.moc"
