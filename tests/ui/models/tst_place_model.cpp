// The tree of places: what is shown in which order, by id, with the numbers of the facts.
#include "builders.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "models/place_model.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// A register, its facts, and a model that follows them.
struct Scene
{
    explicit Scene(TemporarySession::Content content, Language language = Language::English)
        : session(content)
        , model(session.store(), facts, language, nullptr)
    {
        model.setFollowing(true);
        if (!QTest::qWaitFor([this] { return model.isLoaded(); }))
            qFatal("nothing is counted");
    }

    void ask(const std::function<void(PlaceQuery &)> &change)
    {
        PlaceQuery query = model.query();
        change(query);
        model.setQuery(query);
    }
    void search(const QString &text)
    {
        ask([&](PlaceQuery &query) {
            query.search = text;
            query.onlyWithPeople = false;
        });
    }
    /// What is shown, level by level: "Asia > Vietnam > Hanoi".
    QStringList names(const QModelIndex &parent = {}, const QString &before = {}) const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, PlaceModel::Name, parent);
            names.append(before + index.data(Qt::AccessibleTextRole).toString());
            names += this->names(index, names.back() + u" > "_s);
        }
        return names;
    }
    QString text(const PlaceKey &key, int column) const
    {
        return model.indexOf(key).siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    }
    Country country(const QString &code) const
    {
        for (const Country &row : valueOf(session.store().all<Country>())) {
            if (row.code == code)
                return row;
        }
        qFatal("there is no %s", qPrintable(code));
    }

    TemporarySession session;
    LiveFacts facts{session.store()};
    PlaceModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// Two cities of Vietnam and one of Uganda; somebody came from Hanoi.
struct Cities : Scene
{
    explicit Cities(Language language = Language::English)
        : Scene(TemporarySession::Content::ReferenceData, language)
    {
        Enrolment row = anEnrolment(course.id, added(session.store(), aPerson()).id);
        row.cityId = hanoi.id;
        enrolment = added(session.store(), row);
    }

    Course course = added(session.store(), aCourse());
    City hanoi = added(session.store(), aCity(country(u"VN"_s).id, u"Hanoi"_s, u"하노이"_s));
    City hue = added(session.store(), aCity(country(u"VN"_s).id, u"Hue"_s, u"후에"_s));
    City kampala = added(session.store(), aCity(country(u"UG"_s).id, u"Kampala"_s));
    Enrolment enrolment;
};

} // namespace

class TestPlaceModel : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsCountedAsTheFiguresCount()
    {
        Scene scene(TemporarySession::Content::Sample);
        QCOMPARE(scene.model.countOf(PlaceKind::Country).shown, 72);
        QCOMPARE(scene.model.countOf(PlaceKind::City).shown, 282);
        QVERIFY(scene.model.countOf(PlaceKind::Country).all > 190);
        const FactTable &facts = scene.facts.table();
        const CrossTab persons = crossTab(facts, Measure::Persons, Dimension::Continent, std::nullopt, {});
        for (std::size_t i = 0; i < facts.reference().continents.size(); ++i) {
            const PlaceKey key = placeKey(facts.reference().continents[i].id);
            QCOMPARE(scene.model.find(key)->numbers.persons, persons.cells[i]);
        }
        const PlaceKey asia = placeKey(facts.reference().continents.front().id);
        QCOMPARE(scene.text(asia, PlaceModel::Attendances), u"2,000"_s);
        QCOMPARE(scene.text(asia, PlaceModel::Cities), u"181"_s);
    }

    void onlyWherePeopleCameFrom()
    {
        Cities world;
        QCOMPARE(world.names(), (QStringList{u"Asia"_s, u"Asia > Vietnam"_s, u"Asia > Vietnam > Hanoi"_s}));
        world.ask([](PlaceQuery &query) { query.onlyWithPeople = false; });
        QVERIFY(world.names().contains(u"Africa > Uganda > Kampala"_s));
        QCOMPARE(world.model.countOf(PlaceKind::Country).shown, world.model.countOf(PlaceKind::Country).all);
        QVERIFY(!world.model.query().isNarrowed());
    }

    void everyWordMustBeFound_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("cities");
        QTest::newRow("an English name") << u"HANOI"_s << u"Asia > Vietnam > Hanoi"_s << 1;
        QTest::newRow("a Korean name") << u"하노"_s << u"Asia > Vietnam > Hanoi"_s << 1;
        QTest::newRow("another spelling") << u"ha nội"_s << u"Asia > Vietnam > Hanoi"_s << 1;
        QTest::newRow("a country with its cities") << u"베트남"_s << u"Asia > Vietnam > Hue"_s << 2;
        QTest::newRow("country and city") << u"viet hue"_s << u"Asia > Vietnam > Hue"_s << 1;
        QTest::newRow("words of two countries") << u"viet kampala"_s << QString() << 0;
    }
    void everyWordMustBeFound()
    {
        QFETCH(QString, search);
        QFETCH(QString, last);
        QFETCH(int, cities);
        Cities world;
        added(world.session.store(), aCityAlias(world.hanoi.id, u"Hà Nội"_s));
        world.search(search);
        const QStringList names = world.names();
        QCOMPARE(names.isEmpty() ? QString() : names.back(), last);
        QCOMPARE(world.model.countOf(PlaceKind::City).shown, cities);
    }

    void whatIsShownForSomethingInItIsKnown()
    {
        Cities world;
        world.search(u"hanoi"_s);
        QVERIFY(world.model.isOnlyAround(world.model.indexOf(placeKey(world.country(u"VN"_s).id))));
        QVERIFY(!world.model.isOnlyAround(world.model.indexOf(placeKey(world.hanoi.id))));
    }

    void filtersNarrow()
    {
        Cities world;
        edited(world.session.store(), world.hue, [](City &row) { row.isSisterCity = true; });
        edited(world.session.store(), world.kampala, [](City &row) { row.isMetropolisMember = true; });
        const auto shown = [&](const std::function<void(PlaceQuery &)> &narrow) {
            PlaceQuery query;
            query.onlyWithPeople = false;
            narrow(query);
            world.model.setQuery(query);
            return world.names().isEmpty() ? QString() : world.names().back();
        };
        QCOMPARE(shown([](PlaceQuery &query) { query.isSisterCity = true; }), u"Asia > Vietnam > Hue"_s);
        QCOMPARE(shown([](PlaceQuery &query) { query.isMetropolisMember = true; }),
                 u"Africa > Uganda > Kampala"_s);
        QCOMPARE(shown([](PlaceQuery &query) { query.isSisterCity = query.isMetropolisMember = true; }),
                 QString());
        const ContinentId africa = world.country(u"UG"_s).continentId;
        QVERIFY(shown([&](PlaceQuery &query) { query.continentId = africa; }).startsWith(u"Africa > "_s));
        QCOMPARE(world.model.rowCount(), 1);
    }

    void sortsByNameInTheLanguageShownAndByNumbers()
    {
        Cities korean(Language::Korean);
        korean.search(u"베트남"_s);
        korean.model.sort(PlaceModel::Name, Qt::DescendingOrder);
        QCOMPARE(korean.names().mid(2),
                 (QStringList{u"아시아 > 베트남 > 후에"_s, u"아시아 > 베트남 > 하노이"_s}));
        korean.model.sort(PlaceModel::Attendances, Qt::AscendingOrder);
        QCOMPARE(korean.names().back(), u"아시아 > 베트남 > 하노이"_s);
        korean.model.sort(PlaceModel::Attendances, Qt::DescendingOrder);
        QCOMPARE(korean.names().back(), u"아시아 > 베트남 > 후에"_s);
        korean.model.sort(PlaceModel::OtherName, Qt::AscendingOrder);
        QCOMPARE(korean.names().back(), u"아시아 > 베트남 > 후에"_s);
    }

    void continentsAreInTheRegistersOrder()
    {
        Cities world;
        world.search({});
        QStringList continents;
        for (int row = 0; row < world.model.rowCount(); ++row)
            continents.append(world.model.keyAt(world.model.index(row, 0)).kind == PlaceKind::Continent
                                  ? world.model.rowAt(world.model.index(row, 0)).name.english
                                  : QString());
        QStringList wanted;
        for (const Continent &row : valueOf(world.session.store().all<Continent>()))
            wanted.append(row.nameEn);
        QCOMPARE(continents, wanted);
    }

    void numbersFollowWithoutAReset()
    {
        Cities world;
        QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
        Enrolment row = anEnrolment(world.course.id, added(world.session.store(), aPerson()).id);
        row.cityId = world.hanoi.id;
        added(world.session.store(), row);
        QCOMPARE(world.text(placeKey(world.hanoi.id), PlaceModel::Persons), u"2"_s);
        QCOMPARE(changes.size(), 3); // the city, its country and its continent
        QCOMPARE(resets.size(), 0);
        edited(world.session.store(), world.hanoi, [](City &city) { city.isMetropolisMember = true; });
        QCOMPARE(world.text(placeKey(world.hanoi.id), PlaceModel::Marks), u"Metropolis"_s);
        QCOMPARE(resets.size(), 0);
    }

    void placesComeMoveAndGo()
    {
        Cities world;
        world.search(u"hanoi"_s);
        edited(world.session.store(), world.hanoi,
               [&](City &city) { city.countryId = world.country(u"UG"_s).id; });
        QCOMPARE(world.names().back(), u"Africa > Uganda > Hanoi"_s);
        const City other = added(world.session.store(), aCity(world.country(u"LA"_s).id, u"Hanoi"_s));
        QVERIFY(world.model.indexOf(placeKey(other.id)).isValid());
        valueOf(world.session->apply(removal(other)));
        QVERIFY(!world.model.indexOf(placeKey(other.id)).isValid());
        QVERIFY(!world.model.find(placeKey(other.id)));
    }

    void thoseOfUnknownOriginHaveARow()
    {
        Cities world;
        QVERIFY(!world.model.indexOf({}).isValid());
        added(world.session.store(), aHeadcount(world.course.id, 7));
        const QModelIndex unknown = world.model.indexOf({});
        QCOMPARE(unknown.row(), world.model.rowCount() - 1);
        QCOMPARE(world.text({}, PlaceModel::Name), u"Unknown"_s);
        QCOMPARE(world.text({}, PlaceModel::Attendances), u"7"_s);
        QCOMPARE(world.model.headerData(PlaceModel::Persons, Qt::Horizontal).toString(),
                 u"Persons (at least)"_s);
        world.model.sort(PlaceModel::Name, Qt::DescendingOrder);
        QCOMPARE(world.model.indexOf({}).row(), world.model.rowCount() - 1);
    }

    void anotherWindowsActsAreFollowed()
    {
        Cities world;
        const auto other = valueOf(Register::open(world.session.store().path()));
        edited(*other, world.hanoi, [](City &row) { row.nameEn = u"Ha Noi"_s; });
        valueOf(world.session.store().followOthers());
        QCOMPARE(world.names().back(), u"Asia > Vietnam > Ha Noi"_s);
    }

    void nothingIsCountedWhileNobodyLooks()
    {
        Cities world;
        world.model.setFollowing(false);
        edited(world.session.store(), world.hanoi, [](City &row) { row.nameEn = u"Ha Noi"_s; });
        QCOMPARE(world.names().back(), u"Asia > Vietnam > Hanoi"_s);
        world.model.setFollowing(true);
        QCOMPARE(world.names().back(), u"Asia > Vietnam > Ha Noi"_s);
    }

    void onlyNamesAreEdited()
    {
        Cities world;
        const auto isEditable = [&](int column) {
            return world.model.indexOf(placeKey(world.hanoi.id))
                .siblingAtColumn(column)
                .flags()
                .testFlag(Qt::ItemIsEditable);
        };
        QVERIFY(!isEditable(PlaceModel::Name));
        world.model.setEditable(true);
        QVERIFY(isEditable(PlaceModel::Name) && isEditable(PlaceModel::OtherName));
        QVERIFY(!isEditable(PlaceModel::Courses));
    }

    void manyCitiesDoNotBlock()
    {
        Scene scene(TemporarySession::Content::ReferenceData);
        ChangeSet changeSet{u"many"_s, {}, {}, {}};
        const std::vector<Country> countries = valueOf(scene.session.store().all<Country>());
        for (std::size_t i = 0; i < 30'000; ++i)
            changeSet.insert(
                aCity(countries[i % countries.size()].id, u"City %1"_s.arg(i), u"도시 %1"_s.arg(i)));
        QSignalSpy loaded(&scene.model, &PlaceModel::loaded);
        valueOf(scene.session.store().apply(changeSet));
        QVERIFY(QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 60'000));
        QCOMPARE(scene.model.countOf(PlaceKind::City).all, 30'000);
        QElapsedTimer timer;
        timer.start();
        scene.search(u"도시 299"_s);
        qInfo("a search in 30,000 cities: %lld ms", timer.restart());
        QCOMPARE(scene.model.countOf(PlaceKind::City).shown, 160);
        scene.search({});
        timer.restart();
        scene.model.sort(PlaceModel::Attendances, Qt::DescendingOrder);
        qInfo("an order of 30,000 cities: %lld ms", timer.elapsed());
    }
};

QTEST_MAIN(TestPlaceModel)
#include "tst_place_model.moc"
