// The numbers of all places, and what an act would change of them: as crossTab and SQL count.
#include "builders.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "figures/figure_changes.h"
#include "figures/place_figures.h"
#include "figures/share.h"
#include "random_edits.h"
#include "small_world.h"
#include "sql_oracle.h"
#include "store/place_list.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

FactTable factsOf(Register &store)
{
    return valueOf(FactTable::load(store.database()));
}

template <typename Row>
Row rowWith(const std::vector<Row> &rows, const QString &code)
{
    for (const Row &row : rows) {
        if constexpr (requires { row.code; }) {
            if (row.code == code)
                return row;
        } else if (row.key == code) {
            return row;
        }
    }
    qFatal("there is no %s", qPrintable(code));
}

/// In which way the numbers of the places differ from SQL's, or nothing.
template <typename Rows>
QString difference(SqlOracle &oracle, const CrossTab &keys, Dimension dimension,
                   const std::vector<PlaceNumbers> &places, const Rows &rows)
{
    if (places.size() != rows.size())
        return u"not every place has numbers"_s;
    const std::array measures{std::pair(Measure::Cities, &PlaceNumbers::cities),
                              std::pair(Measure::Courses, &PlaceNumbers::courses),
                              std::pair(Measure::Attendances, &PlaceNumbers::attendances),
                              std::pair(Measure::Persons, &PlaceNumbers::persons)};
    for (const auto &[measure, number] : measures) {
        const OracleTable wanted = oracle.ask(measure, dimension, std::nullopt, {});
        for (std::size_t i = 0; i < places.size(); ++i) {
            const QString key = keys.rowCategories[i].key;
            if (places[i].*number != wanted.rows.value(key))
                return u"%1 of %2: %3 and not %4"_s.arg(toKey(measure), key)
                    .arg(places[i].*number)
                    .arg(wanted.rows.value(key));
        }
    }
    return {};
}

QString differenceFromSql(Register &store)
{
    const FactTable facts = factsOf(store);
    const PlaceFigures figures = placeFigures(facts);
    SqlOracle oracle(store.database());
    const auto compare = [&](Dimension dimension, const auto &places, const auto &rows) {
        const CrossTab keys = crossTab(facts, Measure::Attendances, dimension, std::nullopt, {});
        return difference(oracle, keys, dimension, places, rows);
    };
    return compare(Dimension::Continent, figures.continents, facts.reference().continents) +
           compare(Dimension::Country, figures.countries, facts.reference().countries) +
           compare(Dimension::City, figures.cities, facts.reference().cities);
}

const FigureLine *lineOf(const FigureChanges &changes, const QString &key)
{
    for (const FigureLine &line : changes.lines) {
        if (line.category.key == key)
            return &line;
    }
    return nullptr;
}

ChangeSet moved(const Country &country, const Continent &to)
{
    Country after = country;
    after.continentId = to.id;
    return edit(country, after);
}

} // namespace

class TestPlaceFigures : public QObject
{
    Q_OBJECT

private slots:
    void theSampleHasItsPlaces()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        QCOMPARE(differenceFromSql(*store), QString());
        const FactTable facts = factsOf(*store);
        const PlaceFigures figures = placeFigures(facts);
        QCOMPARE(figures.continents.front(), (PlaceNumbers{181, figures.continents.front().courses, 2000,
                                                           figures.continents.front().persons}));
        QCOMPARE(figures.unknown, PlaceNumbers());
        QVERIFY(!figures.personsAreAtLeast);
        const auto withPeople = std::count_if(figures.countries.begin(), figures.countries.end(),
                                              [](const PlaceNumbers &row) { return row.attendances > 0; });
        QCOMPARE(withPeople, 72);
    }

    void aSmallWorldHasItsPlaces()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        QCOMPARE(differenceFromSql(*store), QString());
        const PlaceFigures figures = placeFigures(factsOf(*store));
        const PlaceNumbers wanted{1, 1, 13, 1};
        QCOMPARE(figures.cities.front(), wanted);
        QCOMPARE(figures.countries, std::vector{wanted});
        QCOMPARE(figures.continents, std::vector{wanted});
        QVERIFY(figures.personsAreAtLeast);
    }

    void randomRegistersHaveTheirPlaces()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        RandomEdits edits(*store, 20221125);
        valueOf(store->apply(edits.manyRows(12, 60, 200, 20)));
        for (int i = 0; i < 60; ++i)
            (void)store->apply(edits.next());
        QCOMPARE(differenceFromSql(*store), QString());
    }

    void whoseOriginIsNotKnownIsCountedAsUnknown()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        added(*store, aHeadcount(world.course.id, 5));
        const PlaceNumbers wanted{0, 1, 5, 0};
        QCOMPARE(placeFigures(factsOf(*store)).unknown, wanted);
    }

    /// The panel lists the courses of a city by itself.
    void theCoursesOfACitySayTheSame()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FactTable facts = factsOf(*store);
        const PlaceFigures figures = placeFigures(facts);
        for (std::size_t i = 0; i < figures.cities.size(); ++i) {
            const CityId city = facts.reference().cities[i].id;
            const auto ids = valueOf(courseIdsFrom(store->database(), city));
            QCOMPARE(qint64(ids.size()), figures.cities[i].courses);
            qint64 attendances = 0;
            for (const auto &course : valueOf(placeCourseSummaries(store->database(), city, ids)))
                attendances += course.attendances;
            QCOMPARE(attendances, figures.cities[i].attendances);
        }
    }

    void aMovedCountryChangesTwoContinents()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FactTable facts = factsOf(*store);
        const Country mexico = rowWith(valueOf(store->all<Country>()), u"MX"_s);
        const auto continents = valueOf(store->all<Continent>());
        const Continent from = mexico.continentId == rowWith(continents, u"NA"_s).id
                                   ? rowWith(continents, u"NA"_s)
                                   : rowWith(continents, u"SA"_s);
        const Continent to = rowWith(continents, from.key == u"NA"_s ? u"SA"_s : u"NA"_s);
        const ChangeSet act = moved(mexico, to);
        const FigureChanges changes = figureChanges(facts, act);
        QCOMPARE(changes.lines.size(), std::size_t(2));
        const FigureLine *left = lineOf(changes, from.key);
        const FigureLine *right = lineOf(changes, to.key);
        QVERIFY(left && right);
        QCOMPARE(left->numberBefore(Measure::Attendances) + right->numberBefore(Measure::Attendances),
                 left->numberAfter(Measure::Attendances) + right->numberAfter(Measure::Attendances));
        QCOMPARE(left->numberAfter(Measure::Countries), left->numberBefore(Measure::Countries) - 1);
        valueOf(store->apply(act));
        const CrossTab written =
            crossTab(factsOf(*store), Measure::Persons, Dimension::Continent, std::nullopt, {});
        for (std::size_t i = 0; i < written.cells.size(); ++i) {
            if (const FigureLine *line = lineOf(changes, written.rowCategories[i].key))
                QCOMPARE(line->numberAfter(Measure::Persons), written.cells[i]);
        }
        QCOMPARE(changes.shareAfter(*right), shareText(right->numberAfter(Measure::Attendances), 2688));
    }

    void whatChangesIsCounted()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Continent europe = added(*store, aContinent(u"EU"_s, 2));
        const FigureChanges changes = figureChanges(factsOf(*store), moved(world.country, europe));
        QCOMPARE(changes.lines.size(), std::size_t(2));
        // Five measures and the share, of either continent.
        QCOMPARE(changes.count(), 12);
        QCOMPARE(changes.shareBefore(changes.lines[1]), u"0.0%"_s);
        QCOMPARE(changes.shareAfter(changes.lines[1]), u"100.0%"_s);
    }

    void aCityThatMovesAlsoChangesItsCountries()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const Country laos = added(*store, aCountry(world.continent.id, u"LA"_s));
        City after = world.city;
        after.countryId = laos.id;
        const FigureChanges changes = figureChanges(factsOf(*store), edit(world.city, after));
        QCOMPARE(changes.lines.size(), std::size_t(2));
        QCOMPARE(lineOf(changes, u"LA"_s)->numberAfter(Measure::Attendances), 13);
        QCOMPARE(lineOf(changes, u"VN"_s)->numberAfter(Measure::Attendances), 0);
    }

    void aNewNameChangesNoFigure()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        Country after = world.country;
        after.nameEn = u"Vietnam"_s;
        const FigureChanges changes = figureChanges(factsOf(*store), edit(world.country, after));
        QVERIFY(changes.lines.empty());
        QCOMPARE(changes.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlaceFigures)
#include "tst_place_figures.moc"
