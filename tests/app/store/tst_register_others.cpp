// Two programs have one register open: each is told what the other wrote, once, and in the order of the acts.
#include "builders.h"
#include "edits.h"
#include "random_edits.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// A register and another program that has it open, with all that each was told.
struct Two
{
    TemporaryRegister mine;
    std::unique_ptr<Register> theirs = valueOf(Register::open(mine.path()));
    std::vector<AppliedChange> toldToMe;
    std::vector<AppliedChange> toldToThem;

    Two()
    {
        const auto keepIn = [](std::vector<AppliedChange> &told) {
            return [&told](const AppliedChange &change) { told.push_back(change); };
        };
        QObject::connect(&*mine, &Register::changed, keepIn(toldToMe));
        QObject::connect(theirs.get(), &Register::changed, keepIn(toldToThem));
    }
};

std::vector<qint64> idsOf(const std::vector<AppliedChange> &changes)
{
    std::vector<qint64> ids;
    for (const AppliedChange &change : changes)
        ids.push_back(change.id);
    return ids;
}

} // namespace

class TestRegisterOthers : public QObject
{
    Q_OBJECT

private slots:
    void whatTheOtherWroteIsTold()
    {
        Two two;
        const AppliedChange written = valueOf(two.theirs->apply(insertion(aCourse())));
        QVERIFY(two.toldToMe.empty());
        VERIFY_OK(two.mine->followOthers());
        QCOMPARE(two.toldToMe.size(), std::size_t(1));
        QCOMPARE(two.toldToMe[0].id, written.id);
        QCOMPARE(two.toldToMe[0].changeSet.what, written.changeSet.what);
        QVERIFY(two.toldToMe[0].changeSet.changes == written.changeSet.changes);
        VERIFY_OK(two.mine->followOthers());
        QCOMPARE(two.toldToMe.size(), std::size_t(1));
    }

    void whatIsAdoptedIsToldOnce()
    {
        Two two;
        valueOf(two.theirs->apply(insertion(aCourse(u"A-1"_s))));
        const AppliedChange written = valueOf(two.theirs->apply(insertion(aCourse(u"A-2"_s))));
        two.mine->adopt(written);
        QCOMPARE(idsOf(two.toldToMe), idsOf(two.toldToThem));
        VERIFY_OK(two.mine->followOthers());
        two.mine->adopt(written);
        QCOMPARE(idsOf(two.toldToMe), idsOf(two.toldToThem));
    }

    void everyKindOfRowComesAsItWasWritten()
    {
        Two two;
        const SmallWorld world(*two.theirs);
        ChangeSet others{u"others"_s, {u"an argument"_s}, {}, {}};
        for (const Row &row : anotherOfEach(world))
            std::visit([&](const auto &typed) { others.insert(typed); }, row);
        valueOf(two.theirs->apply(others));
        VERIFY_OK(two.mine->followOthers());
        QCOMPARE(two.toldToMe.size(), two.toldToThem.size());
        for (std::size_t i = 0; i < two.toldToMe.size(); ++i) {
            QVERIFY(two.toldToMe[i].changeSet.changes == two.toldToThem[i].changeSet.changes);
            QCOMPARE(two.toldToMe[i].changeSet.arguments, two.toldToThem[i].changeSet.arguments);
        }
    }

    void ownActsAreToldOnceAndAfterThoseOfOthers()
    {
        Two two;
        const qint64 first = valueOf(two.theirs->apply(insertion(aPerson(u"a"_s)))).id;
        const qint64 second = valueOf(two.mine->apply(insertion(aPerson(u"b"_s)))).id;
        const qint64 third = valueOf(two.theirs->apply(insertion(aPerson(u"c"_s)))).id;
        VERIFY_OK(two.mine->followOthers());
        VERIFY_OK(two.theirs->followOthers());
        QCOMPARE(idsOf(two.toldToMe), (std::vector<qint64>{first, second, third}));
        QCOMPARE(idsOf(two.toldToThem), (std::vector<qint64>{first, second, third}));
    }

    void whatWasThereBeforeIsNotTold()
    {
        TemporaryRegister store;
        added(*store, aPerson());
        const auto later = valueOf(Register::open(store.path()));
        std::vector<AppliedChange> told;
        connect(later.get(), &Register::changed, this,
                [&told](const AppliedChange &change) { told.push_back(change); });
        VERIFY_OK(later->followOthers());
        QVERIFY(told.empty());
    }

    void manyEditsByTurnsAreToldToBoth()
    {
        Two two;
        RandomEdits mine(*two.mine, 5);
        RandomEdits theirs(*two.theirs, 6);
        for (int i = 0; i < 400; ++i) {
            const bool isMine = mine.below(2) == 0;
            const auto applied = isMine ? two.mine->apply(mine.next()) : two.theirs->apply(theirs.next());
            QVERIFY2(applied || applied.error().code == ErrorCode::RuleBroken ||
                         applied.error().code == ErrorCode::BadValue,
                     why(applied).constData());
            if (mine.below(5) == 0)
                VERIFY_OK(two.mine->followOthers());
            if (mine.below(5) == 0)
                VERIFY_OK(two.theirs->followOthers());
        }
        VERIFY_OK(two.mine->followOthers());
        VERIFY_OK(two.theirs->followOthers());
        QCOMPARE(idsOf(two.toldToMe), idsOf(two.toldToThem));
        QVERIFY(two.toldToMe.size() > 200);
        for (std::size_t i = 0; i < two.toldToMe.size(); ++i)
            QVERIFY(two.toldToMe[i].changeSet.changes == two.toldToThem[i].changeSet.changes);
    }
};

QTEST_GUILESS_MAIN(TestRegisterOthers)
#include "tst_register_others.moc"
