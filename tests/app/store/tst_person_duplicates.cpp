// Who may have been entered twice: found without comparing all, judged by comparing all.
#include "builders.h"
#include "edits.h"
#include "random_edits.h"
#include "small_world.h"
#include "store/person_duplicates.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store;
    SmallWorld small{*store};
    City hue = added(*store, aCity(small.country.id, u"Huế"_s));
    Country laos = added(*store, aCountry(small.continent.id, u"LA"_s));
    City vientiane = added(*store, aCity(laos.id, u"Vientiane"_s));

    World()
    {
        // The look-alikes of the world, who are not the same, would be found with the others.
        valueOf(store->apply(removal(small.notSame)));
        valueOf(store->apply(removal(small.outcomePerson)));
        valueOf(store->apply(removal(small.agendaItem)));
        valueOf(store->apply(removal(small.lookAlike)));
        valueOf(store->apply(removal(small.otherLookAlike)));
    }

    /// Somebody who came to the second course.
    PersonId came(const QString &family, const QString &given, CityId city, const QString &email = {})
    {
        Person person = aPerson(family, given);
        person.email = email;
        const PersonId id = added(*store, person).id;
        Enrolment enrolment = anEnrolment(small.secondCourse.id, id);
        enrolment.cityId = city;
        added(*store, enrolment);
        return id;
    }
    DuplicatePeople found() { return valueOf(duplicatePeople(store->database())); }
    QStringList keys()
    {
        QStringList lines;
        for (const PersonPair &pair : found().pairs)
            lines.append(u"%1 %2 %3"_s.arg(pair.one.value()).arg(pair.other.value()).arg(toKey(pair.reason)));
        return lines;
    }
};

QString line(PersonId one, PersonId other, const QString &key)
{
    return u"%1 %2 %3"_s.arg(one.value()).arg(other.value()).arg(key);
}

/// The same people, each compared with each.
std::vector<PersonPair> allCompared(Register &store)
{
    std::vector<ComparablePerson> known;
    std::vector<PersonId> ids;
    Namesakes namesakes;
    for (const Person &person : valueOf(store.all<Person>())) {
        std::vector<CityId> cities;
        std::vector<CountryId> countries;
        for (const Enrolment &enrolment : valueOf(store.enrolmentsOf(person.id))) {
            if (const auto city = valueOf(store.find(enrolment.cityId))) {
                cities.push_back(city->id);
                countries.push_back(city->countryId);
            }
        }
        known.emplace_back(person, cities, countries);
        ids.push_back(person.id);
        namesakes.add(known.back());
    }
    std::vector<PersonPair> pairs;
    for (std::size_t i = 0; i < known.size(); ++i) {
        for (std::size_t k = i + 1; k < known.size(); ++k) {
            const MatchReason reason =
                matchPeople(known[i], known[k], namesakes.count(known[i], known[k]) > 2);
            if (verdictOf(reason) != MatchVerdict::Different)
                pairs.push_back({ids[i], ids[k], reason});
        }
    }
    return pairs;
}

} // namespace

class TestPersonDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyRegisterHasNone()
    {
        TemporaryRegister store;
        const DuplicatePeople found = valueOf(duplicatePeople(store->database()));
        QVERIFY(found.pairs.empty());
        QVERIFY(found.areComplete);
    }

    void theSameComeFirstThenPerhapsEachByName()
    {
        World world;
        const CityId hanoi = world.small.city.id;
        const PersonId zoe = world.came(u"Zwick"_s, u"Zoe"_s, hanoi, u"zoe@example.org"_s);
        const PersonId ahmed = world.came(u"Ahmed"_s, u"Omar"_s, hanoi);
        const PersonId ahmad = world.came(u"Ahmad"_s, u"Omar"_s, world.hue.id);
        const PersonId le = world.came(u"Lê"_s, u"Hưng"_s, hanoi);
        const PersonId turned = world.came(u"Hung"_s, u"Le"_s, hanoi);
        const PersonId other = world.came(u"Hung"_s, u"Le"_s, world.vientiane.id);
        const PersonId alsoZoe = world.came(u"Smith"_s, u"Zoe"_s, world.vientiane.id, u"ZOE@example.org"_s);
        QVERIFY(other > turned);
        QCOMPARE(world.keys(),
                 QStringList({line(le, turned, u"same-name-in-city"_s), line(zoe, alsoZoe, u"same-email"_s),
                              line(ahmed, ahmad, u"one-letter-apart"_s)}));
        QVERIFY(world.found().areComplete);
    }

    void threeOfANameInACityAreAskedAbout()
    {
        World world;
        const CityId hanoi = world.small.city.id;
        world.came(u"Le"_s, u"Hung"_s, hanoi);
        world.came(u"Le"_s, u"Hung"_s, hanoi);
        QCOMPARE(world.found().pairs.front().reason, MatchReason::SameNameInCity);
        world.came(u"Hung"_s, u"Le"_s, hanoi);
        const DuplicatePeople found = world.found();
        QCOMPARE(found.pairs.size(), std::size_t(3));
        for (const PersonPair &pair : found.pairs)
            QCOMPARE(pair.reason, MatchReason::NamesakesInCity);
    }

    void anyEnrolmentTellsThePlace()
    {
        World world;
        const PersonId one = world.came(u"Le"_s, u"Hung"_s, world.vientiane.id);
        const PersonId other = world.came(u"Le"_s, u"Hung"_s, world.small.city.id);
        QVERIFY(world.found().pairs.empty());
        Enrolment earlier = anEnrolment(world.small.course.id, one);
        earlier.cityId = world.small.city.id;
        earlier.status = EnrolmentStatus::Withdrawn;
        added(*world.store, earlier);
        QCOMPARE(world.keys(), QStringList{line(one, other, u"same-name-in-city"_s)});
    }

    void whoIsNotTheSameIsLeftOut()
    {
        World world;
        const PersonId one = world.came(u"Le"_s, u"Hung"_s, world.small.city.id);
        const PersonId other = world.came(u"Le"_s, u"Hung"_s, world.small.city.id);
        const NotSamePeople mark = added(*world.store, notSame(other, one));
        QVERIFY(world.found().pairs.empty());
        valueOf(world.store->apply(removal(mark)));
        QCOMPARE(world.found().pairs.size(), std::size_t(1));
    }

    void theSearchCanBeStopped()
    {
        World world;
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(duplicatePeople(world.store->database(), stop.get_token()), ErrorCode::Cancelled);
    }

    void allAreFoundWithoutComparingAll_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2022, 1125})
            QTest::addRow("seed %d", seed) << seed;
    }
    void allAreFoundWithoutComparingAll()
    {
        QFETCH(const int, seed);
        static const QStringList names{u"Nguyễn"_s,       u"Nguyen"_s,     u"An"_s,        u"Ahn"_s,
                                       u"Al-Hasan"_s,     u"Hasan"_s,      u"Alhasan"_s,   u"O’Brien"_s,
                                       u"OBrien"_s,       u"김"_s,         u"김철수"_s,    u"철수"_s,
                                       u"철슈"_s,         u"de la Cruz"_s, u"Dela Cruz"_s, u"García López"_s,
                                       u"López García"_s, u"María"_s,      u"Mario"_s,     u"-"_s};
        World world;
        RandomEdits dice(*world.store, std::uint32_t(seed));
        const std::array cities{world.small.city.id, world.hue.id, world.vientiane.id, CityId()};
        const auto name = [&] { return names[dice.below(int(names.size()))]; };
        for (int i = 0; i < 250; ++i) {
            const QString email = dice.below(8) == 0 ? u"e%1@example.org"_s.arg(dice.below(12)) : QString();
            const PersonId id = world.came(name(), dice.below(4) == 0 ? QString() : name(),
                                           cities[std::size_t(dice.below(4))], email);
            if (dice.below(3) == 0)
                edited(*world.store, valueOf(world.store->find(id)).value(),
                       [&](Person &row) { row.localName = name(); });
        }
        std::vector<PersonPair> found = world.found().pairs;
        std::vector<PersonPair> expected = allCompared(*world.store);
        const auto byIds = [](const PersonPair &l, const PersonPair &r) {
            return std::pair(l.one, l.other) < std::pair(r.one, r.other);
        };
        std::sort(found.begin(), found.end(), byIds);
        std::sort(expected.begin(), expected.end(), byIds);
        QVERIFY(found.size() > 500);
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found == expected);
        QSet<int> reasons;
        for (const PersonPair &pair : found)
            reasons.insert(int(pair.reason));
        // One of them is said of lists only.
        QVERIFY(reasons.size() >= int(MatchReason::DifferentNames) - 2);
    }

    void oneNameAThousandTimesIsCutShort()
    {
        TemporaryRegister store;
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        for (int i = 0; i < 3100; ++i)
            changeSet.insert(aPerson());
        valueOf(store->apply(changeSet));
        const DuplicatePeople found = valueOf(duplicatePeople(store->database()));
        QVERIFY(!found.areComplete);
        QVERIFY(found.pairs.size() > 3'000'000);
    }
};

QTEST_GUILESS_MAIN(TestPersonDuplicates)
#include "tst_person_duplicates.moc"
