// Two people or two cities become one: nothing is lost, nothing is counted otherwise, and one undo takes it
// back.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/merging.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "random_edits.h"
#include "register_dump.h"
#include "store/verification.h"
#include "temporary_session.h"

#include <QUndoStack>

#include <set>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporarySession session;
    Register &store = session.store();
    Country country = valueOf(store.all<Country>()).front();
    City kyiv = added(store, aCity(country.id, u"Kyiv"_s, u"키이우"_s));
    City kiev = added(store, aCity(country.id, u"Kiev"_s, u"키예프"_s));
    Course first = added(store, aCourse(u"A-1"_s));
    Course second = added(store, aCourse(u"A-2"_s));
    Person keep = added(store, aPerson());
    Person drop = added(store, aPerson(u"Nguyen"_s));

    Enrolment came(const Course &course, const Person &person, EnrolmentStatus status) const
    {
        Enrolment row = anEnrolment(course.id, person.id);
        row.status = status;
        return row;
    }
    /// The enrolments of who stays, after merging.
    std::vector<Enrolment> merged(std::span<const EnrolmentId> kept = {})
    {
        valueOf(session->apply(valueOf(mergedPeople(store, keep.id, drop.id, keep, kept))));
        return valueOf(store.enrolmentsOf(keep.id));
    }
    QStringList spellings(const City &winning)
    {
        valueOf(session->apply(valueOf(mergedCities(store, kyiv.id, kiev.id, winning))));
        QStringList names;
        for (const CityAlias &alias : valueOf(store.aliasesOf(kyiv.id)))
            names.append(alias.name);
        return names;
    }
};

qint64 attendances(Register &store)
{
    const FactTable facts = valueOf(FactTable::load(store.database()));
    return crossTab(facts, Measure::Attendances, Dimension::Year, std::nullopt, {}).total;
}

QStringList stateOf(Register &store)
{
    return rowsOf(store.database()) + listingsOf(store.database());
}

/// Merges of any two people or cities, with what makes each hard: double enrolments and marks.
class RandomMerges
{
public:
    RandomMerges(Register &store, std::uint32_t seed)
        : m_store(store)
        , m_dice(store, seed)
    {
        valueOf(store.apply(m_dice.manyRows(12, 40, 200, 20)));
        for (int i = 0; i < 40; ++i) {
            const auto people = valueOf(store.all<Person>());
            const Person one = anyOf(people);
            const Person other = anyOf(people);
            // Refused where it is there already.
            if (one.id != other.id)
                std::ignore = store.apply(markedNotSame(one.id, other.id));
            const auto cities = valueOf(store.all<City>());
            added(store, aCityAlias(anyOf(cities).id, i % 2 ? u"Kyiv"_s : u"방콕"_s));
            const City here = anyOf(cities);
            const City there = anyOf(cities);
            if (here.id != there.id)
                std::ignore = store.apply(markedNotSame(here.id, there.id));
        }
    }

    /// Attendances that the merge may take away: one where both were counted in one course.
    struct Merge
    {
        ChangeSet changeSet;
        qint64 doubles = 0;
    };
    Merge next() { return m_dice.below(2) == 0 ? ofPeople() : ofCities(); }

private:
    template <typename Typed>
    Typed anyOf(const std::vector<Typed> &rows)
    {
        return rows[std::size_t(m_dice.below(int(rows.size())))];
    }
    /// Two different rows.
    template <typename Typed>
    std::pair<Typed, Typed> anyTwo()
    {
        const std::vector<Typed> rows = valueOf(m_store.all<Typed>());
        const Typed one = anyOf(rows);
        Typed other = one;
        while (other.id == one.id)
            other = anyOf(rows);
        return {one, other};
    }
    Merge ofPeople()
    {
        const auto [keep, drop] = anyTwo<Person>();
        Merge merge;
        for (const auto &[kept, dropped] : valueOf(doubleEnrolments(m_store, keep.id, drop.id))) {
            const Course course = valueOf(m_store.find(kept.courseId)).value();
            merge.doubles +=
                isCounted(course.status) && isCounted(kept.status) && isCounted(dropped.status) ? 1 : 0;
        }
        merge.changeSet =
            valueOf(mergedPeople(m_store, keep.id, drop.id, m_dice.below(2) == 0 ? keep : drop));
        return merge;
    }
    Merge ofCities()
    {
        const auto [keep, drop] = anyTwo<City>();
        return {valueOf(mergedCities(m_store, keep.id, drop.id, m_dice.below(2) == 0 ? keep : drop)), 0};
    }

    Register &m_store;
    RandomEdits m_dice;
};

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void onePersonHasWhatBothHad()
    {
        World world;
        Enrolment moved = added(world.store, world.came(world.second, world.drop, EnrolmentStatus::Applied));
        const Enrolment own =
            added(world.store, world.came(world.first, world.keep, EnrolmentStatus::Completed));
        const QStringList before = stateOf(world.store);
        Person winning = world.drop;
        winning.email = u"an@example.org"_s;
        const ChangeSet merge = valueOf(mergedPeople(world.store, world.keep.id, world.drop.id, winning));
        QCOMPARE(merge.what, QString(Act::MergePeople));
        QVERIFY(merge.arguments.isEmpty());
        valueOf(world.session->apply(merge));
        winning.id = world.keep.id;
        QVERIFY(valueOf(world.store.all<Person>()) == std::vector{winning});
        moved.personId = world.keep.id;
        QVERIFY(valueOf(world.store.enrolmentsOf(world.first.id)) == std::vector{own});
        QVERIFY(valueOf(world.store.enrolmentsOf(world.second.id)) == std::vector{moved});
        QCOMPARE(world.session->undoStack().count(), 1);
        world.session->undoStack().undo();
        COMPARE_LINES(stateOf(world.store), before);
    }

    void ofTwoEnrolmentsTheFurtherStays_data()
    {
        QTest::addColumn<EnrolmentStatus>("less");
        QTest::addColumn<EnrolmentStatus>("more");
        using enum EnrolmentStatus;
        const std::array stages{Applied, Accepted, NoShow, Withdrawn, Attended, Completed};
        for (std::size_t i = 1; i < stages.size(); ++i)
            QTest::addRow("%s after %s", keyOf(stages[i]).data(), keyOf(stages[i - 1]).data())
                << stages[i - 1] << stages[i];
    }
    void ofTwoEnrolmentsTheFurtherStays()
    {
        QFETCH(const EnrolmentStatus, less);
        QFETCH(const EnrolmentStatus, more);
        for (const bool isOfKeep : {true, false}) {
            World world;
            // The fuller one is the one that goes.
            Enrolment fuller = world.came(world.first, isOfKeep ? world.drop : world.keep, less);
            fuller.organisation = u"City Hall"_s;
            fuller.cityId = world.kyiv.id;
            added(world.store, fuller);
            const Enrolment further =
                added(world.store, world.came(world.first, isOfKeep ? world.keep : world.drop, more));
            const std::vector<Enrolment> left = world.merged();
            QCOMPARE(left.size(), std::size_t(1));
            QCOMPARE(left.front().id, further.id);
            QCOMPARE(left.front().status, more);
            QCOMPARE(left.front().organisation, u"City Hall"_s);
            QCOMPARE(left.front().cityId, world.kyiv.id);
        }
    }

    void ofTwoAsFarTheFullerStays()
    {
        World world;
        Enrolment fuller = world.came(world.first, world.drop, EnrolmentStatus::Attended);
        fuller.organisation = u"City Hall"_s;
        fuller.jobTitle = u"Director"_s;
        fuller = added(world.store, fuller);
        Enrolment other = world.came(world.first, world.keep, EnrolmentStatus::Attended);
        other.organisation = u"Ministry"_s;
        other = added(world.store, other);
        const std::vector<DoubleEnrolment> both =
            valueOf(doubleEnrolments(world.store, world.keep.id, world.drop.id));
        QCOMPARE(both.size(), std::size_t(1));
        QVERIFY(both.front().kept == fuller && both.front().dropped == other);
        const Enrolment left = world.merged().front();
        QCOMPARE(left.organisation, u"City Hall"_s);
        QCOMPARE(left.jobTitle, u"Director"_s);
    }

    void theOtherEnrolmentCanBeChosen()
    {
        World world;
        Enrolment further = world.came(world.first, world.drop, EnrolmentStatus::Completed);
        further.completedOn = QDate(2019, 3, 15);
        further.organisation = u"City Hall"_s;
        added(world.store, further);
        const Enrolment chosen =
            added(world.store, world.came(world.first, world.keep, EnrolmentStatus::Withdrawn));
        const Enrolment left = world.merged(std::array{chosen.id}).front();
        QCOMPARE(left.id, chosen.id);
        QCOMPARE(left.status, EnrolmentStatus::Withdrawn);
        QCOMPARE(left.organisation, u"City Hall"_s);
        // Who withdrew has not completed on any day.
        QVERIFY(left.completedOn.isNull());
    }

    void marksOfWhoGoesGo()
    {
        World world;
        const Person third = added(world.store, aPerson());
        valueOf(world.session->apply(markedNotSame(world.drop.id, world.keep.id)));
        added(world.store, notSame(world.drop.id, third.id));
        const NotSamePeople stays = added(world.store, notSame(world.keep.id, third.id));
        world.merged();
        QVERIFY(valueOf(world.store.all<NotSamePeople>()) == std::vector{stays});
    }

    void marksOfTheCityThatGoesGo()
    {
        World world;
        const City third = added(world.store, aCity(world.country.id, u"Kyjiw"_s));
        valueOf(world.session->apply(markedNotSame(world.kiev.id, world.kyiv.id)));
        added(world.store, notSame(world.kiev.id, third.id));
        const NotSameCities stays = added(world.store, notSame(world.kyiv.id, third.id));
        const QStringList before = stateOf(world.store);
        valueOf(world.session->apply(
            valueOf(mergedCities(world.store, world.kyiv.id, world.kiev.id, world.kyiv))));
        QVERIFY(valueOf(world.store.all<NotSameCities>()) == std::vector{stays});
        world.session->undoStack().undo();
        COMPARE_LINES(stateOf(world.store), before);
    }

    void oneCityHasWhatBothHad()
    {
        World world;
        Enrolment enrolment = world.came(world.first, world.keep, EnrolmentStatus::Completed);
        enrolment.cityId = world.kiev.id;
        enrolment = added(world.store, enrolment);
        Headcount headcount = aHeadcount(world.first.id);
        headcount.cityId = world.kiev.id;
        headcount = added(world.store, headcount);
        const QStringList before = stateOf(world.store);
        City winning = world.kyiv;
        winning.isSisterCity = true;
        const ChangeSet merge = valueOf(mergedCities(world.store, world.kyiv.id, world.kiev.id, winning));
        QCOMPARE(merge.what, QString(Act::MergeCities));
        QCOMPARE(actInWords(merge.what, merge.arguments), u"merge Kiev into Kyiv"_s);
        valueOf(world.session->apply(merge));
        QVERIFY(valueOf(world.store.all<City>()) == std::vector{winning});
        QCOMPARE(valueOf(world.store.find(enrolment.id))->cityId, world.kyiv.id);
        QCOMPARE(valueOf(world.store.find(headcount.id))->cityId, world.kyiv.id);
        QCOMPARE(world.session->undoStack().count(), 1);
        world.session->undoStack().undo();
        COMPARE_LINES(stateOf(world.store), before);
    }

    void namesThatGoBecomeOtherSpellings()
    {
        World world;
        QCOMPARE(world.spellings(world.kyiv), QStringList({u"키예프"_s, u"Kiev"_s}));
    }

    void namesOfWhatStaysAreKeptToo()
    {
        World world;
        QCOMPARE(world.spellings(world.kiev), QStringList({u"키이우"_s, u"Kyiv"_s}));
    }

    void aSpellingIsThereOnce()
    {
        World world;
        added(world.store, aCityAlias(world.kyiv.id, u"KIEV"_s));
        added(world.store, aCityAlias(world.kiev.id, u"kyiv"_s));
        added(world.store, aCityAlias(world.kiev.id, u"Киев"_s));
        added(world.store, aCityAlias(world.kiev.id, u"КИЕВ"_s));
        QCOMPARE(world.spellings(world.kyiv), QStringList({u"KIEV"_s, u"Киев"_s, u"키예프"_s}));
    }

    void oneAloneOrWhatIsGoneIsRefused()
    {
        World world;
        const PersonId keep = world.keep.id;
        VERIFY_FAILS(mergedPeople(world.store, keep, keep, world.keep), ErrorCode::BadValue);
        VERIFY_FAILS(mergedPeople(world.store, keep, PersonId(99), world.keep), ErrorCode::NotFound);
        VERIFY_FAILS(mergedPeople(world.store, PersonId(99), keep, world.keep), ErrorCode::NotFound);
        VERIFY_FAILS(mergedCities(world.store, world.kyiv.id, world.kyiv.id, world.kyiv),
                     ErrorCode::BadValue);
        VERIFY_FAILS(mergedCities(world.store, world.kyiv.id, CityId(99), world.kyiv), ErrorCode::NotFound);
    }

    void randomMergesAreTakenBackToTheLetter_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2022, 1125})
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomMergesAreTakenBackToTheLetter()
    {
        QFETCH(const int, seed);
        TemporarySession session;
        Register &store = session.store();
        RandomMerges merges(store, std::uint32_t(seed));
        const QStringList start = stateOf(store);
        qint64 allDoubles = 0;
        for (int i = 0; i < 40; ++i) {
            const RandomMerges::Merge merge = merges.next();
            const qint64 before = attendances(store);
            VERIFY_OK(session->apply(merge.changeSet));
            QCOMPARE(attendances(store), before - merge.doubles);
            allDoubles += merge.doubles;
        }
        QVERIFY(allDoubles > 0);
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        const QStringList end = stateOf(store);
        QUndoStack &steps = session->undoStack();
        QCOMPARE(steps.count(), 40);
        for (int round = 0; round < 2; ++round) {
            steps.setIndex(0);
            COMPARE_LINES(stateOf(store), start);
            steps.setIndex(steps.count());
            COMPARE_LINES(stateOf(store), end);
        }
    }
};

QTEST_MAIN(TestMerging)
#include "tst_merging.moc"
