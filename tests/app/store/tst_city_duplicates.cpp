// Which cities may be one under two spellings.
#include "builders.h"
#include "edits.h"
#include "store/city_duplicates.h"
#include "store/city_use.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store;
    Continent asia = added(*store, aContinent());
    Country here = added(*store, aCountry(asia.id));
    Country there = added(*store, aCountry(asia.id, u"LA"_s));

    CityId city(const QString &english, const QString &korean = {}, const QString &alias = {})
    {
        const CityId id = added(*store, aCity(here.id, english, korean)).id;
        if (!alias.isEmpty())
            added(*store, aCityAlias(id, alias));
        return id;
    }
    std::vector<CityPair> found(Language language = Language::English)
    {
        return valueOf(duplicateCities(store->database(), language)).pairs;
    }
};

} // namespace

class TestCityDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void namesAreAlike_data()
    {
        QTest::addColumn<QStringList>("one"); // English, Korean, alias
        QTest::addColumn<QStringList>("other");
        QTest::addColumn<int>("likeness");
        constexpr int none = -1;
        const auto same = int(CityLikeness::SameName);
        const auto near = int(CityLikeness::NearName);
        const auto add = [](const char *name, const QStringList &one, const QStringList &other, int like) {
            QTest::newRow(name) << one << other << like;
        };
        add("accents and case", {u"São Paulo"_s}, {u"SAO PAULO"_s}, same);
        add("a Korean name", {u"Kyiv"_s, u"키이우"_s}, {u"Kiev"_s, u"키이우"_s}, same);
        add("another spelling", {u"Kyiv"_s, {}, u"Kiev"_s}, {u"Kiev"_s}, same);
        add("other spellings of both", {u"Kyiv"_s, {}, u"Киев"_s}, {u"Kiev"_s, {}, u"КИЕВ"_s}, same);
        add("a letter", {u"Lviv"_s}, {u"Lvov"_s}, near);
        add("a letter of a syllable", {u"Bishkek"_s, u"비슈케크"_s}, {u"Frunze"_s, u"비쉬케크"_s}, near);
        add("a space", {u"Ha Noi"_s}, {u"Hanoi"_s}, near);
        add("two letters", {u"Busan"_s}, {u"Ulsan"_s}, none);
        add("short names", {u"Hue"_s}, {u"Hoe"_s}, none);
        add("no letters", {u"?"_s}, {u"-"_s}, none);
    }
    void namesAreAlike()
    {
        QFETCH(const QStringList, one);
        QFETCH(const QStringList, other);
        QFETCH(const int, likeness);
        World world;
        const CityId left = world.city(one[0], one.value(1), one.value(2));
        const CityId right = world.city(other[0], other.value(1), other.value(2));
        const std::vector<CityPair> found = world.found();
        QCOMPARE(found.size(), std::size_t(likeness < 0 ? 0 : 1));
        if (likeness >= 0)
            QVERIFY((found.front() == CityPair{left, right, CityLikeness(likeness)}));
    }

    void citiesOfTwoCountriesAreTwo()
    {
        World world;
        world.city(u"Cordoba"_s);
        added(*world.store, aCity(world.there.id, u"Córdoba"_s));
        QVERIFY(world.found().empty());
    }

    void whatIsNotTheSameIsLeftOut()
    {
        World world;
        const CityId one = world.city(u"Lviv"_s);
        const CityId other = world.city(u"Lvov"_s);
        const NotSameCities mark = added(*world.store, notSame(other, one));
        QVERIFY(world.found().empty());
        valueOf(world.store->apply(removal(mark)));
        QCOMPARE(world.found().size(), std::size_t(1));
    }

    void theSearchCanBeStopped()
    {
        World world;
        world.city(u"Lviv"_s);
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(duplicateCities(world.store->database(), Language::English, stop.get_token()),
                     ErrorCode::Cancelled);
    }

    void whatTellsTwoCitiesApartIsRead()
    {
        World world;
        const CityId city = world.city(u"Kyiv"_s, u"키이우"_s, u"Kiev, Ukraine"_s);
        added(*world.store, aCityAlias(city, u"Киев"_s));
        const Person person = added(*world.store, aPerson());
        for (const QString &code : {u"A"_s, u"B"_s}) {
            Enrolment enrolment = anEnrolment(added(*world.store, aCourse(code)).id, person.id);
            enrolment.cityId = city;
            added(*world.store, enrolment);
        }
        Headcount headcount = aHeadcount(valueOf(world.store->all<Course>()).front().id, 7);
        headcount.cityId = city;
        added(*world.store, headcount);
        const CityId other = world.city(u"Lviv"_s);
        const std::vector<CityUse> uses =
            valueOf(cityUses(world.store->database(), std::array{other, CityId(99), city}));
        QCOMPARE(uses.size(), std::size_t(2));
        QCOMPARE(uses[0].id, other);
        QCOMPARE(uses[0].people + uses[0].unnamed, 0);
        QCOMPARE(uses[1].otherSpellings, QStringList({u"Kiev, Ukraine"_s, u"Киев"_s}));
        QCOMPARE(uses[1].people, 1);
        QCOMPARE(uses[1].unnamed, 7);
        QCOMPARE(uses[1].country.english, u"Viet Nam"_s);
    }

    void theSameNamesComeFirstEachByName()
    {
        World world;
        const CityId zinder = world.city(u"Zinder"_s, u"가"_s);
        const CityId alep = world.city(u"Alep"_s, u"나"_s);
        const CityId aleppo = world.city(u"Alepo"_s, u"다"_s);
        const CityId zinderAgain = world.city(u"ZINDER"_s, u"라"_s);
        const CityId basra = world.city(u"Basra"_s, u"하"_s);
        const CityId basraAgain = world.city(u"Básra"_s, u"히"_s);
        QVERIFY((world.found() == std::vector<CityPair>{{basra, basraAgain, CityLikeness::SameName},
                                                        {zinder, zinderAgain, CityLikeness::SameName},
                                                        {alep, aleppo, CityLikeness::NearName}}));
        QVERIFY(world.found(Language::Korean).front().one == zinder);
    }
};

QTEST_GUILESS_MAIN(TestCityDuplicates)
#include "tst_city_duplicates.moc"
