// The list of outcomes: what it shows, finds, leaves out and how it is ordered; and the list of policies.
#include "builders.h"
#include "edits.h"
#include "store/outcome_list.h"
#include "store/policy_list.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    std::vector<Continent> continents = valueOf(store->all<Continent>());
    City delhi = added(*store, aCity(countryIn(continents[0].id), u"Delhi"_s, u"델리"_s));
    City cairo = added(*store, aCity(countryIn(continents[2].id), u"Cairo"_s, u"카이로"_s));
    Policy topis = added(*store, aPolicy());
    Policy dasan = added(*store, aPolicy(u"다산콜"_s));
    Course course = added(*store, aCourse(u"SC-2017-01"_s));
    Person person = added(*store, aPerson());
    Outcome first = outcome(delhi, u"전자정부"_s, 2018, OutcomeKind::ProblemSolved);
    Outcome second = outcome(cairo, u"국제워크숍"_s, 2019, OutcomeKind::Capacity);
    Outcome undated = outcome(cairo, u"가나다"_s, 0, OutcomeKind::Capacity);

    World()
    {
        added(*store, anOutcomePolicy(first.id, topis.id));
        added(*store, anOutcomePolicy(first.id, dasan.id));
        added(*store, anOutcomePolicy(second.id, dasan.id));
        added(*store, anOutcomePerson(first.id, person.id));
    }
    CountryId countryIn(ContinentId continent)
    {
        for (const Country &country : valueOf(store->all<Country>())) {
            if (country.continentId == continent)
                return country.id;
        }
        qFatal("a continent without countries");
    }
    Outcome outcome(const City &city, const QString &title, int year, OutcomeKind kind)
    {
        Outcome row = anOutcome(city.id, title);
        row.year = year;
        row.kind = kind;
        row.courseId = course.id;
        row.result = u"개선된 시스템"_s;
        return added(*store, row);
    }
    std::vector<OutcomeId> found(const OutcomeQuery &query)
    {
        return valueOf(outcomeIds(store->database(), query));
    }
    std::vector<OutcomeId> foundBy(const QString &search)
    {
        OutcomeQuery query;
        query.search = search;
        return found(query);
    }
    std::vector<OutcomeId> ordered(OutcomeColumn column, Qt::SortOrder order)
    {
        OutcomeQuery query;
        query.sort = column;
        query.order = order;
        return found(query);
    }
};

} // namespace

class TestOutcomeList : public QObject
{
    Q_OBJECT

private slots:
    void aSummaryHasAllThatIsTied()
    {
        World world;
        const auto summaries = valueOf(outcomeSummaries(world.store->database(), std::array{world.first.id}));
        QCOMPARE(summaries.size(), std::size_t(1));
        const OutcomeSummary &row = summaries.front();
        QCOMPARE(row.title.korean, u"전자정부"_s);
        QCOMPARE(row.city.english, u"Delhi"_s);
        QCOMPARE(row.continentId, world.continents[0].id);
        QCOMPARE(row.courseCode, u"SC-2017-01"_s);
        QCOMPARE(row.policiesIn(Language::Korean), u"토피스, 다산콜"_s);
        QCOMPARE(row.people.size(), std::size_t(1));
        QCOMPARE(row.people.front().first, world.person.id);
        QCOMPARE(row.result, u"개선된 시스템"_s);
    }

    void aSearchFindsInAllTexts_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("city in English") << u"delhi"_s << true;
        QTest::newRow("city in Korean") << u"델리"_s << true;
        QTest::newRow("policy") << u"토피스"_s << true;
        QTest::newRow("person, without marks") << u"nguyen"_s << true;
        QTest::newRow("what came of it") << u"시스템"_s << true;
        QTest::newRow("two words anywhere") << u"전자 topis"_s << true;
        QTest::newRow("a word too many") << u"전자 cairo"_s << false;
    }
    void aSearchFindsInAllTexts()
    {
        QFETCH(const QString, search);
        QFETCH(const bool, isFound);
        World world;
        const std::vector<OutcomeId> found = world.foundBy(search);
        QCOMPARE(std::find(found.begin(), found.end(), world.first.id) != found.end(), isFound);
    }

    void filtersNarrow()
    {
        World world;
        OutcomeQuery query;
        query.kind = OutcomeKind::Capacity;
        QVERIFY(query.isNarrowed());
        QVERIFY((world.found(query) == std::vector{world.second.id, world.undated.id}));
        query = {};
        query.continentId = world.continents[0].id;
        QVERIFY(world.found(query) == std::vector{world.first.id});
        query = {};
        query.policyId = world.dasan.id;
        QVERIFY((world.found(query) == std::vector{world.second.id, world.first.id}));
        query = {};
        query.year = 0;
        QVERIFY(world.found(query) == std::vector{world.undated.id});
        QCOMPARE(valueOf(outcomeCount(world.store->database())), qint64(3));
        QVERIFY((valueOf(outcomeYears(world.store->database())) == std::vector{2019, 2018}));
    }

    void whatIsUnknownComesLast()
    {
        World world;
        const std::vector newest{world.second.id, world.first.id, world.undated.id};
        QVERIFY(world.ordered(OutcomeColumn::Year, Qt::DescendingOrder) == newest);
        const std::vector oldest{world.first.id, world.second.id, world.undated.id};
        QVERIFY(world.ordered(OutcomeColumn::Year, Qt::AscendingOrder) == oldest);
        const std::vector byTitle{world.undated.id, world.second.id, world.first.id};
        QVERIFY(world.ordered(OutcomeColumn::Title, Qt::AscendingOrder) == byTitle);
        const std::vector byPolicy{world.second.id, world.first.id, world.undated.id};
        QVERIFY(world.ordered(OutcomeColumn::Policies, Qt::AscendingOrder) == byPolicy);
    }

    void aPersonsOutcomesAreTold()
    {
        World world;
        const auto outcomes = valueOf(outcomesOf(world.store->database(), world.person.id));
        QCOMPARE(outcomes.size(), std::size_t(1));
        QCOMPARE(outcomes.front().id, world.first.id);
    }

    void policiesSayHowManyHaveThem()
    {
        World world;
        Database &database = world.store->database();
        const std::vector<PolicyId> ids = valueOf(policyIds(database, Language::Korean));
        QVERIFY((ids == std::vector{world.dasan.id, world.topis.id}));
        const auto policies = valueOf(policySummaries(database, ids));
        QCOMPARE(policies[0].outcomes, 2);
        QCOMPARE(policies[1].outcomes, 1);
    }
};

QTEST_GUILESS_MAIN(TestOutcomeList)
#include "tst_outcome_list.moc"
