// Outcomes, what they are tied to, and what acts on courses, people, cities and themes do with them.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/acts.h"
#include "editing/merging.h"
#include "editing/outcome_acts.h"
#include "editing/place_acts.h"
#include "editing/theme_acts.h"
#include "edits.h"
#include "register_dump.h"
#include "store/referring_rows.h"
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
    Country country = valueOf(store.all<Country>()).front();
    City city = added(store, aCity(country.id));
    City otherCity = added(store, aCity(country.id, u"Huế"_s));
    Course course = added(store, aCourse(u"A-1"_s));
    Person person = added(store, aPerson());
    Person other = added(store, aPerson(u"Trần"_s));
    Policy policy = added(store, aPolicy());
    Policy otherPolicy = added(store, aPolicy(u"응답소"_s));
    Outcome outcome = addedOutcome();

    Outcome addedOutcome()
    {
        Outcome row = anOutcome(city.id);
        row.courseId = course.id;
        const ChangeSet act = valueOf(savedOutcome(store, {}, {row, {person.id}, {policy.id}}));
        valueOf(session->apply(act));
        return valueOf(store.all<Outcome>()).back();
    }
    Outcome now() { return valueOf(store.find(outcome.id)).value(); }
    std::vector<PersonId> people()
    {
        std::vector<PersonId> ids;
        for (const OutcomePerson &tie : valueOf(store.all<OutcomePerson>()))
            ids.push_back(tie.personId);
        return ids;
    }
    std::vector<PolicyId> policies()
    {
        std::vector<PolicyId> ids;
        for (const OutcomePolicy &tie : valueOf(store.all<OutcomePolicy>()))
            ids.push_back(tie.policyId);
        return ids;
    }
    AgendaItem itemOnAll()
    {
        AgendaItem row = anAgendaItem(added(store, aForum()).id);
        row.personId = person.id;
        row.cityId = city.id;
        row.outcomeId = outcome.id;
        row.presenter = u"An Nguyễn"_s;
        return added(store, row);
    }
    /// Applies the act and takes it back, which must leave nothing behind.
    template <typename Check>
    void tryOut(const Result<ChangeSet> &act, Check check)
    {
        const QStringList before = rowsOf(store.database());
        VERIFY_OK(session->apply(valueOf(act)));
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        check();
        session->undoStack().undo();
        COMPARE_LINES(rowsOf(store.database()), before);
    }
};

} // namespace

class TestOutcomeActs : public QObject
{
    Q_OBJECT

private slots:
    void anOutcomeIsAddedWithItsTies()
    {
        World world;
        QCOMPARE(world.now().courseId, world.course.id);
        QVERIFY(world.people() == std::vector{world.person.id});
        QVERIFY(world.policies() == std::vector{world.policy.id});
        QCOMPARE(actInWords(Act::AddOutcome, {u"교통정보센터"_s}), u"add outcome “교통정보센터”"_s);
    }

    void tiesThatStayKeepTheirRows()
    {
        World world;
        const OutcomePerson tie = valueOf(world.store.all<OutcomePerson>()).front();
        Outcome after = world.outcome;
        after.year = 2020;
        const OutcomeEntry entry{
            after, {world.other.id, world.person.id, world.other.id}, {world.otherPolicy.id}};
        world.tryOut(savedOutcome(world.store, world.outcome, entry), [&] {
            QCOMPARE(world.now().year, 2020);
            QVERIFY(world.people() == std::vector({world.person.id, world.other.id}));
            QVERIFY(world.policies() == std::vector{world.otherPolicy.id});
            QVERIFY(valueOf(world.store.find(tie.id)) == tie);
        });
    }

    void anOutcomeGoesWithItsTies()
    {
        World world;
        const AgendaItem item = world.itemOnAll();
        world.tryOut(deletedOutcomes(world.store, std::array{world.outcome.id}), [&] {
            QVERIFY(!valueOf(world.store.find(world.outcome.id)));
            QVERIFY(world.people().empty());
            QVERIFY(world.policies().empty());
            QVERIFY(valueOf(world.store.find(item.id))->outcomeId.isNull());
        });
    }

    void anOutcomeOutlivesItsCourse()
    {
        World world;
        world.tryOut(deletedCourses(world.store, std::array{world.course.id}),
                     [&] { QVERIFY(world.now().courseId.isNull()); });
    }

    void anOutcomeOutlivesItsPeople()
    {
        World world;
        const AgendaItem item = world.itemOnAll();
        world.tryOut(deletedPeople(world.store, std::array{world.person.id}), [&] {
            QVERIFY(world.people().empty());
            const AgendaItem now = valueOf(world.store.find(item.id)).value();
            QVERIFY(now.personId.isNull());
            QCOMPARE(now.presenter, u"An Nguyễn"_s);
        });
    }

    void aCityWithOutcomesStays()
    {
        World world;
        const auto refused = deletedCities(world.store, std::array{world.city.id});
        VERIFY_FAILS(refused, ErrorCode::RuleBroken);
        QVERIFY2(refused.error().message.contains(u"outcomes: 1"_s), qPrintable(refused.error().message));
    }

    void mergedCitiesKeepTheirOutcomes()
    {
        World world;
        const AgendaItem item = world.itemOnAll();
        world.tryOut(mergedCities(world.store, world.otherCity.id, world.city.id, world.otherCity), [&] {
            QCOMPARE(world.now().cityId, world.otherCity.id);
            QCOMPARE(valueOf(world.store.find(item.id))->cityId, world.otherCity.id);
        });
    }

    void mergedPeopleKeepTheirOutcomes()
    {
        World world;
        const AgendaItem item = world.itemOnAll();
        world.tryOut(mergedPeople(world.store, world.other.id, world.person.id, world.other, {}), [&] {
            QVERIFY(world.people() == std::vector{world.other.id});
            QCOMPARE(valueOf(world.store.find(item.id))->personId, world.other.id);
        });
        // Both had a part in it: one tie is left.
        added(world.store, anOutcomePerson(world.outcome.id, world.other.id));
        world.tryOut(mergedPeople(world.store, world.other.id, world.person.id, world.other, {}),
                     [&] { QVERIFY(world.people() == std::vector{world.other.id}); });
    }

    void mergedPoliciesKeepTheirOutcomes()
    {
        World world;
        world.tryOut(mergedPolicies(world.store, world.otherPolicy.id, world.policy.id),
                     [&] { QVERIFY(world.policies() == std::vector{world.otherPolicy.id}); });
        added(world.store, anOutcomePolicy(world.outcome.id, world.otherPolicy.id));
        world.tryOut(mergedPolicies(world.store, world.otherPolicy.id, world.policy.id),
                     [&] { QVERIFY(world.policies() == std::vector{world.otherPolicy.id}); });
        VERIFY_FAILS(mergedPolicies(world.store, world.policy.id, world.policy.id), ErrorCode::BadValue);
    }

    void aPolicyInUseStays()
    {
        World world;
        VERIFY_FAILS(deletedPolicy(world.store, world.policy.id), ErrorCode::RuleBroken);
        world.tryOut(deletedPolicy(world.store, world.otherPolicy.id),
                     [&] { QVERIFY(!valueOf(world.store.find(world.otherPolicy.id))); });
    }

    void themesOfPoliciesAreInUse()
    {
        World world;
        const ThemeGroup group =
            valueOf(world.store.find(valueOf(world.store.all<Theme>()).front().groupId)).value();
        const Theme own = valueOf(world.store.themesOf(group.id)).front();
        Theme theme = added(world.store, aTheme(group.id, u"extra"_s, 99));
        edited(world.store, world.policy, [&](Policy &row) { row.themeId = theme.id; });
        VERIFY_FAILS(deletedTheme(world.store, theme.id), ErrorCode::RuleBroken);
        const auto refused = deletedThemeGroup(world.store, group.id);
        VERIFY_FAILS(refused, ErrorCode::RuleBroken);
        QVERIFY2(refused.error().message.contains(u"policies: 1"_s), qPrintable(refused.error().message));
        world.tryOut(mergedThemes(world.store, own.id, theme.id),
                     [&] { QCOMPARE(valueOf(world.store.find(world.policy.id))->themeId, own.id); });
    }
};

QTEST_MAIN(TestOutcomeActs)
#include "tst_outcome_acts.moc"
