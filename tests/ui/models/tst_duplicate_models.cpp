// The lists of duplicates: searched for on another thread, followed while one works through them.
#include "duplicate_world.h"
#include "editing/merging.h"
#include "models/city_duplicate_model.h"
#include "models/person_duplicate_model.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QThreadPool>
#include <QUndoStack>

#include <atomic>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::AccessibleTextRole).toString();
}

/// A model with what its search finds.
template <typename Model>
struct Searched
{
    explicit Searched(Register &store)
        : model(store, Language::English)
        , search(store, model.finder(), nullptr)
    {
        QObject::connect(&search, &DuplicateSearch::found, &model,
                         [this](const FoundPairs &found) { model.setPairs(found.pairs); });
        QObject::connect(&model, &DuplicateModel::outdated, &search, &DuplicateSearch::startSoon);
        search.start();
        if (!QTest::qWaitFor([this] { return !search.isRunning(); }))
            qFatal("the search does not end");
    }

    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    DuplicateSearch search;
};

/// A search that goes on until it is stopped, and one that is told what it needs.
struct Endless
{
    std::shared_ptr<std::atomic_int> begun = std::make_shared<std::atomic_int>(0);
    std::shared_ptr<std::atomic_int> ended = std::make_shared<std::atomic_int>(0);

    DuplicateSearch::Find find() const
    {
        return [begun = begun, ended = ended](Database &, const std::stop_token &stop) -> Result<FoundPairs> {
            ++*begun;
            while (!stop.stop_requested())
                QThread::msleep(1);
            ++*ended;
            return FoundPairs{{{1, 2, true, 0}}, true};
        };
    }
};

} // namespace

class TestDuplicateModels : public QObject
{
    Q_OBJECT

private slots:
    void aRowSaysBothOfAPairAndWhy()
    {
        DuplicateWorld world;
        const Searched<PersonDuplicateModel> people(world.store);
        QCOMPARE(people.model.count(true), 1);
        QCOMPARE(people.model.count(false), 2);
        QCOMPARE(text(people.model, 0, PersonDuplicateModel::Name), u"An Nguyen / An Nguyễn"_s);
        QCOMPARE(people.model.index(0, PersonDuplicateModel::Email).data().toStringList(),
                 QStringList({u"an@example.org"_s, QString()}));
        QCOMPARE(text(people.model, 0, PersonDuplicateModel::Reason), u"The same / Same name, same city"_s);
        QVERIFY(text(people.model, 0, PersonDuplicateModel::LatestCourse).startsWith(u"2020-03"_s));

        const Searched<CityDuplicateModel> cities(world.store);
        QCOMPARE(text(cities.model, 0, CityDuplicateModel::EnglishName), u"Kyiv / Kiev"_s);
        QCOMPARE(text(cities.model, 0, CityDuplicateModel::People), u"3 / 0"_s);
        QCOMPARE(cities.model.rowCount(), 2);
    }

    void theVerdictNarrows()
    {
        DuplicateWorld world;
        Searched<PersonDuplicateModel> people(world.store);
        people.model.showOnly(false);
        QCOMPARE(people.model.rowCount(), 2);
        QCOMPARE(people.model.count(), 3);
        people.model.showOnly({});
        QCOMPARE(people.model.rowCount(), 3);
    }

    void pairsOfWhoIsGoneGoAtOnceAndComeBackWithUndo()
    {
        DuplicateWorld world;
        Searched<PersonDuplicateModel> people(world.store);
        valueOf(
            world.session->apply(valueOf(mergedPeople(world.store, world.an.id, world.nguyen.id, world.an))));
        QCOMPARE(people.model.rowCount(), 1); // An and Ahn
        world.session->undoStack().undo();
        QTRY_COMPARE(people.model.rowCount(), 3);
    }

    void whatIsMarkedGoesAtOnceAndComesBackWithUndo()
    {
        DuplicateWorld world;
        Searched<CityDuplicateModel> cities(world.store);
        valueOf(world.session->apply(markedNotSame(world.kiev.id, world.kyiv.id)));
        QCOMPARE(cities.model.rowCount(), 1);
        world.session->undoStack().undo();
        QTRY_COMPARE(cities.model.rowCount(), 2);
    }

    void whatIsEditedIsShownAndSearchedForAnew()
    {
        DuplicateWorld world;
        Searched<PersonDuplicateModel> people(world.store);
        edited(world.store, world.nguyen, [](Person &row) { row.localName = u"安"_s; });
        QCOMPARE(text(people.model, 0, PersonDuplicateModel::Name), u"An Nguyen / An Nguyễn (安)"_s);
        edited(world.store, world.ahn, [](Person &row) { row.givenName = u"Lan Anh"_s; });
        QTRY_COMPARE(people.model.rowCount(), 1);
    }

    void whatIsStoppedReportsNothing()
    {
        DuplicateWorld world;
        const Endless endless;
        DuplicateSearch search(world.store, endless.find(), nullptr);
        const QSignalSpy found(&search, &DuplicateSearch::found);
        const QSignalSpy failed(&search, &DuplicateSearch::failed);
        const QSignalSpy stopped(&search, &DuplicateSearch::stopped);
        search.start();
        search.stop();
        QVERIFY(!search.isRunning());
        QCOMPARE(stopped.count(), 1);
        QTRY_COMPARE(endless.ended->load(), 1);
        QTest::qWait(20);
        QCOMPARE(found.count() + failed.count(), 0);
    }

    void onlyTheLastSearchReports()
    {
        DuplicateWorld world;
        const Endless endless;
        DuplicateSearch search(world.store, endless.find(), nullptr);
        const QSignalSpy found(&search, &DuplicateSearch::found);
        search.start();
        search.start();
        QTRY_COMPARE(endless.ended->load(), 1);
        QTest::qWait(20);
        QCOMPARE(found.count(), 0);
        QVERIFY(search.isRunning());
        search.stop();
        QTRY_COMPARE(endless.ended->load(), 2);
    }

    void aSearchMayOutliveWhoAskedAndTheRegister()
    {
        const Endless endless;
        {
            DuplicateWorld world;
            DuplicateSearch search(world.store, endless.find(), nullptr);
            search.start();
            QTRY_COMPARE(endless.begun->load(), 1);
            // A second one may find no file any more.
            search.start();
        }
        QTRY_VERIFY(endless.ended->load() >= 1);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
        QCoreApplication::processEvents();
    }

    void aRegisterThatCannotBeReadIsSaid()
    {
        DuplicateWorld world;
        const auto fails = [](Database &, const std::stop_token &) -> Result<FoundPairs> {
            return failure(ErrorCode::Io, u"no"_s);
        };
        DuplicateSearch search(world.store, fails, nullptr);
        const QSignalSpy failed(&search, &DuplicateSearch::failed);
        search.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!search.isRunning());
    }
};

QTEST_MAIN(TestDuplicateModels)
#include "tst_duplicate_models.moc"
