// Which outcomes a programme presents, by its ties and by its words, and what speaks of them.
#include "builders.h"
#include "edits.h"
#include "store/presented_outcomes.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    Forum forum = added(*store, aForum());
    City lima = added(*store, aCity(valueOf(store->all<Country>()).front().id, u"Lima"_s, u"리마"_s));
    City cairo = added(*store, aCity(lima.countryId, u"Cairo"_s, u"카이로"_s));
    Policy policy = added(*store, named(u"교통정보센터(TOPIS)"_s, u"Traffic centre"_s));
    Outcome outcome = added(*store, titled(lima.id));
    Person person = added(*store, aPerson(u"Quispe"_s));
    AgendaItem item = added(*store, anAgendaItem(forum.id));

    World() { added(*store, anOutcomePolicy(outcome.id, policy.id)); }

    static Policy named(const QString &korean, const QString &english)
    {
        Policy row = aPolicy(korean);
        row.nameEn = english;
        return row;
    }
    static Outcome titled(CityId city)
    {
        Outcome row = anOutcome(city, u"재난 통합정보센터"_s);
        row.titleEn = u"Centre for disasters"_s;
        return row;
    }
    [[nodiscard]] std::vector<PresentedOutcome> presented()
    {
        return valueOf(presentedOutcomes(store->database(), forum.id));
    }
    [[nodiscard]] bool isPresented() { return presented().size() == 1; }
    template <typename Change>
    void change(Change change)
    {
        item = edited(*store, item, change);
    }
};

} // namespace

class TestPresentedOutcomes : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTiedIsPresentedOnce()
    {
        World world;
        QVERIFY(world.presented().empty());
        world.change([&](AgendaItem &row) { row.outcomeId = world.outcome.id; });
        AgendaItem again = world.item;
        again.id = {};
        added(*world.store, again);
        QVERIFY(world.isPresented());
        QCOMPARE(world.presented().front().id, world.outcome.id);
        QCOMPARE(world.presented().front().title.korean, world.outcome.titleKo);
        const Forum other = added(*world.store, aForum());
        QVERIFY(valueOf(presentedOutcomes(world.store->database(), other.id)).empty());
        QVERIFY(valueOf(presentedOutcomes(world.store->database(), {})).empty());
    }

    void anOutcomeOfThePresenterIsPresented()
    {
        World world;
        world.change([&](AgendaItem &row) { row.personId = world.person.id; });
        QVERIFY(world.presented().empty());
        added(*world.store, anOutcomePerson(world.outcome.id, world.person.id));
        QVERIFY(world.isPresented());
    }

    void anItemNamesWhatItPresents_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("presenter");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isPresented");
        QTest::newRow("the city") << u"발표 1: 리마"_s << QString() << QString() << true;
        QTest::newRow("the city in English") << u"The case of Lima"_s << QString() << QString() << true;
        QTest::newRow("the city with a particle") << u"리마에서 배우다"_s << QString() << QString() << true;
        QTest::newRow("the policy") << u"교통정보센터(TOPIS)의 20년"_s << QString() << QString() << true;
        QTest::newRow("the policy for short") << u"TOPIS를 돌아보며"_s << QString() << QString() << true;
        QTest::newRow("the policy in English") << u"A Traffic Centre"_s << QString() << QString() << true;
        QTest::newRow("the title") << u"사례"_s << QString() << u"재난 통합정보센터"_s << true;
        QTest::newRow("the title in English")
            << u"사례"_s << QString() << u"The centre for disasters"_s << true;
        QTest::newRow("the presenter") << u"사례"_s << u"City of Lima"_s << QString() << true;
        QTest::newRow("within another word") << u"A limary word"_s << QString() << QString() << false;
        QTest::newRow("another city") << u"발표 3: 카이로"_s << u"City of Cairo"_s << QString() << false;
    }
    void anItemNamesWhatItPresents()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, presenter);
        QFETCH(const QString, note);
        World world;
        world.change([&](AgendaItem &row) {
            row.title = title;
            row.presenter = presenter;
            row.note = note;
        });
        QTEST(world.isPresented(), "isPresented");
    }

    void theCityOfTheItemIsNamed()
    {
        World world;
        world.change([&](AgendaItem &row) { row.cityId = world.cairo.id; });
        QVERIFY(world.presented().empty());
        world.change([&](AgendaItem &row) { row.cityId = world.lima.id; });
        QVERIFY(world.isPresented());
    }

    void wherePresentersComeFromIsNamed()
    {
        World world;
        world.change([&](AgendaItem &row) { row.personId = world.person.id; });
        const Course course = added(*world.store, aCourse());
        Enrolment enrolment = added(*world.store, anEnrolment(course.id, world.person.id));
        QVERIFY(world.presented().empty());
        enrolment = edited(*world.store, enrolment, [&](Enrolment &row) { row.cityId = world.lima.id; });
        QVERIFY(world.isPresented());
        enrolment = edited(*world.store, enrolment, [&](Enrolment &row) { row.cityId = {}; });
        QVERIFY(world.presented().empty());
        edited(*world.store, enrolment, [](Enrolment &row) { row.organisation = u"Municipality of Lima"_s; });
        QVERIFY(world.isPresented());
    }

    void theNameOfAPresenterIsNoCity()
    {
        World world;
        const Person lima = added(*world.store, aPerson(u"Lima"_s, u"Cláudio"_s));
        world.change([&](AgendaItem &row) { row.personId = lima.id; });
        QVERIFY(world.presented().empty());
    }

    void aTextMentionsItByAnyOfItsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMentioned");
        QTest::newRow("the city") << u"리마는 TOPIS를"_s << true;
        QTest::newRow("the policy only") << u"교통정보센터를 참고했다"_s << true;
        QTest::newRow("the title only") << u"It has a Centre for Disasters."_s << true;
        QTest::newRow("none") << u"카이로는 다산콜센터를"_s << false;
        QTest::newRow("within another word") << u"A limary word"_s << false;
    }
    void aTextMentionsItByAnyOfItsNames()
    {
        QFETCH(const QString, text);
        World world;
        world.change([&](AgendaItem &row) { row.outcomeId = world.outcome.id; });
        QTEST(isMentioned(world.presented().front(), text), "isMentioned");
    }
};

QTEST_GUILESS_MAIN(TestPresentedOutcomes)
#include "tst_presented_outcomes.moc"
