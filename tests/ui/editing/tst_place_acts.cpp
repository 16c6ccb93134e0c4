// Acts on places: a city with its other spellings, a country's continent, marks of several cities at once.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/acts.h"
#include "editing/merging.h"
#include "editing/place_acts.h"
#include "edits.h"
#include "register_dump.h"
#include "support/language.h"
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
    City hanoi = added(store, aCity(country.id, u"Hanoi"_s, u"하노이"_s));
    City hue = added(store, aCity(country.id, u"Hue"_s));
    CityAlias alias = added(store, aCityAlias(hanoi.id, u"Ha Noi"_s));

    QStringList spellings(CityId id) const
    {
        QStringList names;
        for (const CityAlias &row : valueOf(store.aliasesOf(id)))
            names.append(row.name);
        return names;
    }
    City city(CityId id) const { return valueOf(store.find(id)).value(); }
};

} // namespace

class TestPlaceActs : public QObject
{
    Q_OBJECT

private slots:
    void aCityIsAddedWithItsSpellingsAsOneStep()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        const ChangeSet act = valueOf(savedCity(world.store, std::nullopt, aCity(world.country.id, u"Kyiv"_s),
                                                {u"Kiev"_s, u"키이우"_s}));
        QCOMPARE(actInWords(act.what, act.arguments), u"add city Kyiv"_s);
        const AppliedChange applied = valueOf(world.session->apply(act));
        const CityId id = std::get<City>(*applied.changeSet.changes.front().after).id;
        QCOMPARE(world.spellings(id), (QStringList{u"Kiev"_s, u"키이우"_s}));
        QCOMPARE(world.session->undoStack().count(), 1);
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void spellingsThatSayNothingNewAreLeftOut()
    {
        World world;
        const QStringList typed{u"HANOI"_s, u" "_s, u"Hà Nội"_s, u"Kecho"_s, u"하노이"_s, u"kecho"_s};
        VERIFY_OK(world.session->apply(valueOf(savedCity(world.store, world.hanoi, world.hanoi, typed))));
        // "Ha Noi" was put aside; its row has the first of the new ones.
        QCOMPARE(world.spellings(world.hanoi.id), (QStringList{u"Hà Nội"_s, u"Kecho"_s}));
        QCOMPARE(valueOf(world.store.aliasesOf(world.hanoi.id)).front().id, world.alias.id);
    }

    void nothingChangedIsNoStep()
    {
        World world;
        VERIFY_OK(
            world.session->apply(valueOf(savedCity(world.store, world.hanoi, world.hanoi, {u"Ha Noi"_s}))));
        QCOMPARE(world.session->undoStack().count(), 0);
    }

    void spellingsAreTakenAway()
    {
        World world;
        VERIFY_OK(world.session->apply(valueOf(savedCity(world.store, world.hanoi, world.hanoi, {}))));
        QVERIFY(world.spellings(world.hanoi.id).isEmpty());
        world.session->undoStack().undo();
        QCOMPARE(world.spellings(world.hanoi.id), QStringList{u"Ha Noi"_s});
    }

    void aMovedCountryIsToldWithItsContinent()
    {
        World world;
        Country after = world.country;
        const std::vector<Continent> continents = valueOf(world.store.all<Continent>());
        const auto other = std::find_if(continents.begin(), continents.end(),
                                        [&](const Continent &row) { return row.id != after.continentId; });
        after.continentId = other->id;
        const ChangeSet act = valueOf(savedCountry(world.store, world.country, after));
        QCOMPARE(act.what, QString(Act::MoveCountry));
        QCOMPARE(actInWords(act.what, act.arguments),
                 u"move %1 to %2"_s.arg(world.country.nameEn, other->nameEn));
        setInterfaceLanguage(Language::Korean);
        const QString korean = actInWords(act.what, act.arguments);
        setInterfaceLanguage(Language::English);
        QVERIFY2(korean.contains(world.country.nameKo) && korean.contains(other->nameKo), qPrintable(korean));
        // As it was kept before both names were.
        QCOMPARE(actInWords(Act::MoveCountry, {u"Georgia"_s, u"Europe"_s}), u"move Georgia to Europe"_s);
        after = world.country;
        after.nameEn = u"Elsewhere"_s;
        QCOMPARE(valueOf(savedCountry(world.store, world.country, after)).what, QString(Act::EditCountry));
    }

    void aContinentIsNamedAnew()
    {
        World world;
        const Continent before = valueOf(world.store.all<Continent>()).front();
        Continent after = before;
        after.nameEn = u"Asia and the Pacific"_s;
        VERIFY_OK(world.session->apply(savedContinent(before, after)));
        QCOMPARE(world.session->undoStack().undoText(), u"edit continent Asia and the Pacific"_s);
    }

    void severalCitiesAreMarkedAsOneStep()
    {
        World world;
        const std::array both{world.hanoi.id, world.hue.id};
        const auto mark = [&](CityMark which, bool isOn) {
            VERIFY_OK(world.session->apply(valueOf(markedCities(world.store, both, which, isOn))));
        };
        mark(CityMark::Metropolis, true);
        QCOMPARE(world.session->undoStack().undoText(), u"mark 2 cities as members of Metropolis"_s);
        mark(CityMark::SisterCity, true);
        QVERIFY(world.city(world.hue.id).isMetropolisMember && world.city(world.hue.id).isSisterCity);
        world.session->undoStack().undo();
        QVERIFY(!world.city(world.hanoi.id).isSisterCity && !world.city(world.hue.id).isSisterCity);
        mark(CityMark::Metropolis, false);
        QVERIFY(!world.city(world.hanoi.id).isMetropolisMember);
    }

    void onlyCitiesWithoutTheMarkAreMarked()
    {
        World world;
        edited(world.store, world.hanoi, [](City &row) { row.isSisterCity = true; });
        const ChangeSet act = valueOf(
            markedCities(world.store, std::array{world.hanoi.id, world.hue.id}, CityMark::SisterCity, true));
        QCOMPARE(act.changes.size(), std::size_t(1));
        QCOMPARE(actInWords(act.what, act.arguments), u"edit city Hue"_s);
    }

    void aCityGoesWithItsSpellings()
    {
        World world;
        valueOf(world.store.apply(markedNotSame(world.hanoi.id, world.hue.id)));
        const QStringList before = rowsOf(world.store.database());
        const ChangeSet act = valueOf(deletedCities(world.store, std::array{world.hanoi.id, world.hue.id}));
        QCOMPARE(actInWords(act.what, act.arguments), u"delete 2 cities"_s);
        VERIFY_OK(world.session->apply(act));
        QVERIFY(valueOf(world.store.all<City>()).empty());
        world.session->undoStack().undo();
        COMPARE_LINES(rowsOf(world.store.database()), before);
    }

    void aCityThatSomebodyCameFromStays()
    {
        World world;
        const Course course = added(world.store, aCourse());
        Enrolment enrolment = anEnrolment(course.id, added(world.store, aPerson()).id);
        enrolment.cityId = world.hanoi.id;
        enrolment.status = EnrolmentStatus::Withdrawn;
        added(world.store, enrolment);
        const Result<ChangeSet> act = deletedCities(world.store, std::array{world.hanoi.id});
        VERIFY_FAILS(act, ErrorCode::RuleBroken);
        QCOMPARE(act.error().message, u"“Hanoi” is still in use (enrolments: 1) and was not deleted."_s);
        Headcount headcount = aHeadcount(course.id);
        headcount.cityId = world.hue.id;
        added(world.store, headcount);
        VERIFY_FAILS(deletedCities(world.store, std::array{world.hue.id}), ErrorCode::RuleBroken);
    }
};

QTEST_MAIN(TestPlaceActs)
#include "tst_place_acts.moc"
