// Bringing a file to the newest shape: fresh, older, newer, and when a step fails.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "store/listing.h"
#include "store/migration.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace yeonsu::store;

namespace {

const std::vector<Migration> threeSteps{
    {1, {u"CREATE TABLE a (x INTEGER) STRICT"_s, u"INSERT INTO a VALUES (1), (2)"_s}},
    {2, {u"ALTER TABLE a ADD COLUMN y TEXT"_s, u"UPDATE a SET y = 'row ' || x"_s}},
    {3, {u"CREATE TABLE b AS SELECT y FROM a"_s}}};

std::vector<Migration> firstSteps(std::size_t count)
{
    return {threeSteps.begin(), threeSteps.begin() + std::ptrdiff_t(count)};
}

/// An SQLite file without any table.
struct EmptyFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"register.yeonsu"_s);

    EmptyFile()
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file can be made");
    }
    Database open() const { return valueOf(Database::open(path, Database::Access::ReadWrite)); }
};

QStringList schemaOf(Database &database)
{
    return linesOf(database, u"SELECT type, name, sql FROM sqlite_master ORDER BY name"_s);
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void shippedStepsAreNumberedWithoutGaps()
    {
        const std::vector<Migration> migrations = shippedMigrations();
        QVERIFY(!migrations.empty());
        for (std::size_t i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i) + 1);
            QVERIFY(!migrations[i].statements.isEmpty());
        }
    }

    void aFreshFileGetsAllSteps()
    {
        TemporaryRegister store;
        QCOMPARE(valueOf(schemaVersion(store->database())), shippedMigrations().back().version);
        QCOMPARE(store->fileState().version, shippedMigrations().back().version);
        QVERIFY(QDir(store.folder()).entryList({u"*.bak"_s}).isEmpty());
    }

    void repeatingChangesNothing()
    {
        TemporaryRegister store;
        added(*store, aPerson());
        const QStringList schema = schemaOf(store->database());
        const QStringList rows = rowsOf(store->database());
        VERIFY_OK(migrate(store->database(), shippedMigrations()));
        QCOMPARE(schemaOf(store->database()), schema);
        QCOMPARE(rowsOf(store->database()), rows);
        store.close();
        store.open();
        QCOMPARE(rowsOf(store->database()), rows);
    }

    void anyOlderVersionComesToTheSame_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= int(threeSteps.size()); ++version)
            QTest::addRow("from version %d", version) << version;
    }
    void anyOlderVersionComesToTheSame()
    {
        QFETCH(const int, version);
        const EmptyFile file;
        Database database = file.open();
        VERIFY_OK(migrate(database, firstSteps(std::size_t(version))));
        QCOMPARE(valueOf(schemaVersion(database)), version);
        VERIFY_OK(migrate(database, threeSteps));
        QCOMPARE(valueOf(schemaVersion(database)), 3);
        QCOMPARE(linesOf(database, u"SELECT y FROM b ORDER BY y"_s), QStringList({u"row 1"_s, u"row 2"_s}));
    }

    void aFailingStepLeavesTheFileBeforeIt_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("wrong at once") << QStringList{u"CREATE NONSENSE"_s};
        QTest::newRow("wrong at the end")
            << QStringList{u"UPDATE a SET y = 'spoilt'"_s, u"CREATE TABLE c (x)"_s, u"DROP TABLE a"_s,
                           u"SELECT * FROM missing"_s};
        QTest::newRow("breaks a constraint")
            << QStringList{u"CREATE TABLE c (x UNIQUE)"_s, u"INSERT INTO c SELECT 1 FROM a"_s};
    }
    void aFailingStepLeavesTheFileBeforeIt()
    {
        QFETCH(const QStringList, statements);
        const EmptyFile file;
        Database database = file.open();
        valueOf(migrate(database, firstSteps(2)));
        const QStringList schema = schemaOf(database);
        const QStringList rows = linesOf(database, u"SELECT x, y FROM a ORDER BY x"_s);
        std::vector<Migration> steps = firstSteps(2);
        steps.push_back({3, statements});
        steps.push_back({4, {u"CREATE TABLE never (x)"_s}});
        QVERIFY(!migrate(database, steps));
        QCOMPARE(valueOf(schemaVersion(database)), 2);
        QCOMPARE(schemaOf(database), schema);
        QCOMPARE(linesOf(database, u"SELECT x, y FROM a ORDER BY x"_s), rows);
        // Nothing is left open, and the right step can follow.
        VERIFY_OK(migrate(database, threeSteps));
        QCOMPARE(valueOf(schemaVersion(database)), 3);
    }

    void stepsBeforeAFailingOneStay()
    {
        const EmptyFile file;
        Database database = file.open();
        std::vector<Migration> steps = firstSteps(2);
        steps.push_back({3, {u"CREATE NONSENSE"_s}});
        QVERIFY(!migrate(database, steps));
        QCOMPARE(valueOf(schemaVersion(database)), 2);
    }

    void statementsAreParted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("one") << u"SELECT 1"_s << QStringList{u"SELECT 1"_s};
        QTest::newRow("two") << u"SELECT 1\n--\nSELECT 2\n"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
        QTest::newRow("semicolons and comments stay")
            << u"-- a comment\nSELECT ';';\n-- another --\n--\nSELECT 2"_s
            << QStringList{u"-- a comment\nSELECT ';';\n-- another --"_s, u"SELECT 2"_s};
    }
    void statementsAreParted()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, statements);
        QStringList found;
        for (const QString &statement : statementsOf(text))
            found.append(statement.trimmed());
        QCOMPARE(found, statements);
    }

    void everyShippedStatementIsOne()
    {
        // The driver runs the first statement of a text and refuses or forgets the rest.
        for (const Migration &migration : shippedMigrations()) {
            for (const QString &statement : migration.statements)
                QVERIFY2(!statement.trimmed().chopped(1).contains(u";\n"_s), qPrintable(statement));
        }
    }

    void anOlderRegisterIsCopiedBeforeItIsBroughtUp()
    {
        const EmptyFile file;
        {
            Database database = file.open();
            valueOf(database.execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
            valueOf(database.execute(u"CREATE TABLE from_long_ago (x)"_s));
        }
        QCOMPARE(valueOf(inspectRegisterFile(file.path)).version, 0);
        const auto store = Register::open(file.path);
        VERIFY_OK(store);
        QCOMPARE(valueOf(schemaVersion((*store)->database())), shippedMigrations().back().version);
        QVERIFY((*store)->isWritable());
        VERIFY_OK((*store)->apply(insertion(aPerson())));

        const QString copy = file.path + u".version-0.bak";
        QVERIFY(QFileInfo::exists(copy));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Database old = valueOf(Database::open(copy, Database::Access::ReadOnly));
        QCOMPARE(valueOf(schemaVersion(old)), 0);
        QCOMPARE(linesOf(old, u"SELECT name FROM sqlite_master"_s), QStringList{u"from_long_ago"_s});
    }

    void aRegisterOfAnyShippedVersionIsBroughtUp_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < shippedMigrations().back().version; ++version)
            QTest::addRow("from version %d", version) << version;
    }
    void aRegisterOfAnyShippedVersionIsBroughtUp()
    {
        QFETCH(const int, version);
        const EmptyFile file;
        const QString people = u"SELECT id, rev, family_name, email FROM person"_s;
        {
            Database database = file.open();
            valueOf(database.execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
            std::vector<Migration> steps = shippedMigrations();
            steps.resize(std::size_t(version));
            valueOf(migrate(database, steps));
            valueOf(database.execute(
                u"INSERT INTO person (family_name, given_name, name_order, local_name, email, note) VALUES "
                "('Nguyen', 'An', 'given-first', '', 'an@example.org', ''), "
                "('Nguyễn', 'An', 'given-first', '', '', '')"_s));
            Transaction transaction = valueOf(Transaction::begin(database));
            valueOf(rebuildListings(database));
            valueOf(transaction.commit());
        }
        const auto store = valueOf(Register::open(file.path));
        QVERIFY(store->isWritable());
        QCOMPARE(linesOf(store->database(), people),
                 QStringList({u"1 | 1 | Nguyen | an@example.org"_s, u"2 | 1 | Nguyễn | "_s}));
        TemporaryRegister fresh;
        QCOMPARE(schemaOf(store->database()), schemaOf(fresh->database()));
        QVERIFY(QFileInfo::exists(u"%1.version-%2.bak"_s.arg(file.path).arg(version)));
        // What is new can be used.
        added(*store, notSame(PersonId(1), PersonId(2)));
        const Country country = added(*store, aCountry(added(*store, aContinent()).id));
        added(*store, notSame(added(*store, aCity(country.id)).id, added(*store, aCity(country.id)).id));
        const Outcome outcome = added(*store, anOutcome(valueOf(store->all<City>()).front().id));
        added(*store, anOutcomePerson(outcome.id, PersonId(1)));
        added(*store, anAgendaItem(added(*store, aForum()).id));
        added(*store, aClaimDecision(added(*store, aRelease()).id));
        QCOMPARE(valueOf(verifyRegister(file.path)), QStringList());
    }

    void anEarlierCopyIsNotTakenForThisOne()
    {
        const EmptyFile file;
        const QString earlier = file.path + u".version-0.bak";
        QVERIFY(QFile::copy(file.path, earlier));
        {
            Database database = file.open();
            valueOf(database.execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
            valueOf(database.execute(u"CREATE TABLE from_long_ago (x)"_s));
        }
        VERIFY_OK(Register::open(file.path));
        QCOMPARE(QFileInfo(earlier).size(), 0);
        Database old = valueOf(Database::open(file.path + u".version-0.2.bak", Database::Access::ReadWrite));
        QCOMPARE(linesOf(old, u"SELECT name FROM sqlite_master"_s), QStringList{u"from_long_ago"_s});
    }

    void aRegisterThatCannotBeBroughtUpIsAsBefore()
    {
        const EmptyFile file;
        {
            // The first shipped step makes a table of this name.
            Database database = file.open();
            valueOf(database.execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
            valueOf(database.execute(u"CREATE TABLE person (only TEXT)"_s));
            valueOf(database.execute(u"INSERT INTO person VALUES ('kept')"_s));
        }
        QVERIFY(!Register::open(file.path));
        QVERIFY(QFileInfo::exists(file.path + u".version-0.bak"));
        Database database = file.open();
        QCOMPARE(valueOf(schemaVersion(database)), 0);
        QCOMPARE(linesOf(database, u"SELECT only FROM person"_s), QStringList{u"kept"_s});
        QCOMPARE(linesOf(database, u"SELECT name FROM sqlite_master"_s), QStringList{u"person"_s});
    }

    void aNewerRegisterIsReadOnly()
    {
        TemporaryRegister store;
        const Person person = added(*store, aPerson());
        valueOf(store->database().execute(u"PRAGMA user_version = 999"_s));
        store.close();
        const auto newer = Register::open(store.path());
        VERIFY_OK(newer);
        QVERIFY((*newer)->fileState().isNewer);
        QVERIFY(!(*newer)->isWritable());
        QVERIFY(valueOf((*newer)->find(person.id)) == person);
        VERIFY_FAILS((*newer)->apply(insertion(aPerson())), ErrorCode::ReadOnly);
        QVERIFY(!(*newer)->database().execute(u"DELETE FROM person"_s));
    }

    void aRegisterThatANewerProgramHasOpenIsReadOnly()
    {
        // The version stands in the write-ahead log, and not yet in the file itself.
        TemporaryRegister store;
        added(*store, aPerson());
        valueOf(store->database().execute(u"PRAGMA user_version = 999"_s));
        const auto second = Register::open(store.path());
        VERIFY_OK(second);
        QVERIFY((*second)->fileState().isNewer);
        QCOMPARE((*second)->fileState().version, 999);
        VERIFY_FAILS((*second)->apply(insertion(aPerson())), ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
