// A register as a file: told from other files, made, copied, replaced, and opened where it cannot be written.
#include "builders.h"
#include "edits.h"
#include "other_user.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/backup_content.h"
#include "store/sealed_copy.h"
#include "store/verification.h"
#include "temporary_register.h"
#include "test_files.h"

#include <QTest>

#include <sys/stat.h>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

/// Everything in the folder but the registers that the test knows of.
QStringList strangersIn(const QString &folder, const QStringList &known)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : known)
        names.removeAll(name);
    return names;
}

} // namespace

class TestRegisterFile : public QObject
{
    Q_OBJECT

    /// How many locks this process holds, as the system tells.
    static qsizetype locksHeld()
    {
        QFile locks(u"/proc/locks"_s);
        if (!locks.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray own = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        return locks.readAll().count(own);
    }

private slots:
    /// The log of a register that has lost its locks is deleted by whoever else closes the register.
    void lookingAtAnOpenRegisterLeavesItsLocks()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        const qsizetype held = locksHeld();
        QVERIFY(held > 0);
        QVERIFY(inspectRegisterFile(store.path()));
        QVERIFY(valueOf(verifyRegister(store.path())).isEmpty());
        QVERIFY(inspectRegisterFile(store.path()));
        QVERIFY(!isSealedCopy(store.path()));
        QVERIFY(backupContent(store.path()));
        QCOMPARE(locksHeld(), held);
    }

    void anotherFileIsNoRegister_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("이름,도시\n").repeated(50);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("shorter than a header") << QByteArray("SQLite format 3");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void anotherFileIsNoRegister()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        write(path, bytes);
        VERIFY_FAILS(inspectRegisterFile(path), ErrorCode::NotARegister);
        const auto store = Register::open(path);
        VERIFY_FAILS(store, ErrorCode::NotARegister);
        QVERIFY(store.error().message.contains(u"file"_s));
        VERIFY_FAILS(verifyRegister(path), ErrorCode::NotARegister);
        VERIFY_FAILS(copyRegisterFile(path, folder.filePath(u"copy"_s), IfExists::Refuse),
                     ErrorCode::NotARegister);
        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(strangersIn(folder.path(), {u"file"_s}), QStringList());
    }

    void anotherProgramsDatabaseIsNoRegister()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        write(path, {});
        {
            Database other = valueOf(Database::open(path, Database::Access::ReadWrite));
            valueOf(other.execute(u"CREATE TABLE person (id INTEGER PRIMARY KEY)"_s));
        }
        const QByteArray bytes = contentOf(path);
        VERIFY_FAILS(Register::open(path), ErrorCode::NotARegister);
        QCOMPARE(contentOf(path), bytes);
    }

    void aMissingFileIsNotFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.yeonsu"_s);
        VERIFY_FAILS(Register::open(path), ErrorCode::NotFound);
        VERIFY_FAILS(Register::open(QString()), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFolderIsNoRegister()
    {
        const QTemporaryDir folder;
        VERIFY_FAILS(Register::open(folder.path()), ErrorCode::Io);
    }

    void aTruncatedRegisterIsToldAtAnyLength_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<int>("more");
        for (const int more : {-1, 0, 1, 15, 16, 50, 99, 100, 101, 511, 512, 1024, 4095, 4096, 4097})
            QTest::addRow("%d bytes", std::max(more, 0)) << 0.0 << std::max(more, 0);
        for (const double part : {0.1, 0.25, 0.5, 0.75, 0.9})
            QTest::addRow("%.0f percent", part * 100) << part << 0;
        QTest::newRow("half of it and an odd byte") << 0.5 << 1;
        QTest::newRow("all but a page") << 1.0 << -4096;
        QTest::newRow("all but a byte") << 1.0 << -1;
    }
    void aTruncatedRegisterIsToldAtAnyLength()
    {
        QFETCH(const double, part);
        QFETCH(const int, more);
        TemporaryRegister store;
        const SmallWorld world(*store);
        store.close();
        const QByteArray whole = contentOf(store.path());
        const QByteArray bytes = whole.first(qsizetype(part * double(whole.size())) + more);
        write(store.path(), bytes);

        const auto opened = Register::open(store.path());
        QVERIFY(!opened);
        const ErrorCode expected = bytes.size() < 100 ? ErrorCode::NotARegister : ErrorCode::Damaged;
        QVERIFY2(opened.error().code == expected, why(opened).constData());
        QVERIFY(!opened.error().message.isEmpty());
        QVERIFY(!verifyRegister(store.path()));
        QVERIFY(!copyRegisterFile(store.path(), store.folder() + u"/copy", IfExists::Refuse));
        QCOMPARE(contentOf(store.path()), bytes);
        QCOMPARE(strangersIn(store.folder(), {u"register.yeonsu"_s}), QStringList());
    }

    void aRegisterBrokenAnywhereOpensOrTellsWhy()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        store.close();
        const QByteArray whole = contentOf(store.path());
        for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
            QByteArray bytes = whole;
            for (qsizetype i = page == 0 ? 100 : page * 4096; i < (page + 1) * 4096; ++i)
                bytes[i] = char(i * 31 + page);
            write(store.path(), bytes);
            // Which page a damage is on decides whether it shows on opening.
            if (const auto opened = Register::open(store.path()); !opened)
                QVERIFY2(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::Io,
                         why(opened).constData());
            const auto findings = verifyRegister(store.path());
            QVERIFY2(!findings || !findings->isEmpty(), qPrintable(QString::number(page)));
        }
    }

    void onlyTheOwnerCanReadIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/deep/register.yeonsu"_s);
        valueOf(createRegisterFile(path));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(folder.filePath(u"new"_s)), 0700);
        QCOMPARE(modeOf(folder.filePath(u"new/deep"_s)), 0700);
        const auto store = valueOf(Register::open(path));
        added(*store, aPerson());
        QCOMPARE(modeOf(path + u"-wal"), 0600);
        QCOMPARE(modeOf(path + u"-shm"), 0600);
        const QString copy = folder.filePath(u"copies/copy.yeonsu"_s);
        valueOf(copyRegisterFile(path, copy, IfExists::Refuse));
        QCOMPARE(modeOf(copy), 0600);
        QCOMPARE(modeOf(folder.filePath(u"copies"_s)), 0700);
    }

    void aFolderThatIsThereKeepsItsRights()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        const int before = modeOf(folder.path());
        valueOf(createRegisterFile(folder.filePath(u"register.yeonsu"_s)));
        QCOMPARE(modeOf(folder.path()), before);
    }

    void aFileThatIsThereIsNotMadeAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        write(path, "mine");
        VERIFY_FAILS(createRegisterFile(path), ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(path), QByteArray("mine"));
        VERIFY_FAILS(checkTarget(path, IfExists::Refuse), ErrorCode::AlreadyExists);
        VERIFY_OK(checkTarget(path, IfExists::Replace));
        VERIFY_OK(checkTarget(folder.filePath(u"none"_s), IfExists::Refuse));
    }

    void whatIsNoOrdinaryFileIsNeverReplaced()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, folder.path()}) {
            VERIFY_FAILS(checkTarget(path, IfExists::Refuse), ErrorCode::AlreadyExists);
            VERIFY_FAILS(checkTarget(path, IfExists::Replace), ErrorCode::AlreadyExists);
        }
        TemporaryRegister store;
        VERIFY_FAILS(copyRegisterFile(store.path(), pipe, IfExists::Replace), ErrorCode::AlreadyExists);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void aRegisterIsNotCopiedOntoItself()
    {
        TemporaryRegister store;
        added(*store, aPerson());
        const QStringList rows = rowsOf(store->database());
        store.close();
        const QString link = store.folder() + u"/link.yeonsu";
        const QString twin = store.folder() + u"/twin.yeonsu";
        QVERIFY(QFile::link(store.path(), link));
        QCOMPARE(::link(QFile::encodeName(store.path()).constData(), QFile::encodeName(twin).constData()), 0);
        const QString detour = store.folder() + u"/./register.yeonsu";
        for (const QString &target : {store.path(), detour, link, twin}) {
            VERIFY_FAILS(checkTarget(target, IfExists::Replace, store.path()), ErrorCode::AlreadyExists);
            VERIFY_FAILS(copyRegisterFile(store.path(), target, IfExists::Replace), ErrorCode::AlreadyExists);
        }
        VERIFY_OK(checkTarget(store.folder() + u"/other", IfExists::Replace, store.path()));
        store.open();
        QCOMPARE(rowsOf(store->database()), rows);
    }

    void aLinkToNothingIsAFileThatExists()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.filePath(u"nothing"_s), link));
        VERIFY_FAILS(checkTarget(link, IfExists::Refuse), ErrorCode::AlreadyExists);
        VERIFY_OK(checkTarget(link, IfExists::Replace));
    }

    void aFileInPlaceOfTheFolderIsAnError()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "mine");
        QVERIFY(!createRegisterFile(folder.filePath(u"file/register.yeonsu"_s)));
        QCOMPARE(strangersIn(folder.path(), {u"file"_s}), QStringList());
    }

    void aCopyHasTheLastEditOfAnOpenRegister()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        added(*store, aPerson(u"Last"_s));
        QVERIFY(QFileInfo(store.path() + u"-wal").size() > 0);
        const QString copy = store.folder() + u"/copy.yeonsu";
        VERIFY_OK(copyRegisterFile(store.path(), copy, IfExists::Refuse));
        QCOMPARE(valueOf(verifyRegister(copy)), QStringList());
        const auto copied = valueOf(Register::open(copy));
        QCOMPARE(rowsOf(copied->database()), rowsOf(store->database()));
        QCOMPARE(listingsOf(copied->database()), listingsOf(store->database()));
        QCOMPARE(valueOf(copied->newestChangeId()), valueOf(store->newestChangeId()));
        // The copy goes on with ids of its own.
        QVERIFY(added(*copied, aPerson()).id > world.person.id);
        VERIFY_OK(store->apply(insertion(aPerson())));
    }

    void aCopyRefusesOrReplaces()
    {
        TemporaryRegister store;
        added(*store, aPerson());
        const QString target = store.folder() + u"/copy.yeonsu";
        valueOf(createRegisterFile(target));
        const QByteArray old = contentOf(target);
        const auto refused = copyRegisterFile(store.path(), target, IfExists::Refuse);
        VERIFY_FAILS(refused, ErrorCode::AlreadyExists);
        QVERIFY(refused.error().message.contains(u"copy.yeonsu"_s));
        QCOMPARE(contentOf(target), old);
        VERIFY_OK(copyRegisterFile(store.path(), target, IfExists::Replace));
        QCOMPARE(valueOf(valueOf(Register::open(target))->all<Person>()).size(), std::size_t(1));
        store.close();
        QCOMPARE(strangersIn(store.folder(), {u"register.yeonsu"_s, u"copy.yeonsu"_s}), QStringList());
    }

    void aMessageNamesTheFileThatWasAskedFor()
    {
        TemporaryRegister store;
        const QString target = store.folder() + u'/' + QString(300, u'n');
        const auto copied = copyRegisterFile(store.path(), target, IfExists::Refuse);
        QVERIFY(!copied);
        QVERIFY2(copied.error().message.contains(target), why(copied).constData());
    }

    void aFailedCopyLeavesTheOlderOne()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        store.close();
        const QString target = store.folder() + u"/copy.yeonsu";
        valueOf(copyRegisterFile(store.path(), target, IfExists::Refuse));
        const QByteArray old = contentOf(target);
        QByteArray bytes = contentOf(store.path());
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = 'x';
        write(store.path(), bytes);
        QVERIFY(!copyRegisterFile(store.path(), target, IfExists::Replace));
        QCOMPARE(contentOf(target), old);
        for (const QString &name : strangersIn(store.folder(), {u"register.yeonsu"_s, u"copy.yeonsu"_s}))
            QVERIFY2(!name.contains(u".part"_s), qPrintable(name));
    }

    void aWriteAheadLogIsNotReplayedOntoAnotherFile()
    {
        // As a program leaves a register that is killed: the last edits are in the log only.
        TemporaryRegister old;
        const SmallWorld world(*old);
        added(*old, aPerson(u"Old"_s));
        TemporaryRegister store;
        added(*store, aPerson(u"New"_s));
        const QString target = store.folder() + u"/target.yeonsu";
        QVERIFY(QFile::copy(old.path(), target));
        QVERIFY(QFile::copy(old.path() + u"-wal", target + u"-wal"));

        VERIFY_OK(copyRegisterFile(store.path(), target, IfExists::Replace));
        QVERIFY(!QFileInfo::exists(target + u"-wal"));
        QCOMPARE(valueOf(verifyRegister(target)), QStringList());
        const auto replaced = valueOf(Register::open(target));
        QCOMPARE(rowsOf(replaced->database()), rowsOf(store->database()));
    }

    void aBrokenRegisterWithALogIsReplacedToo()
    {
        TemporaryRegister old;
        const SmallWorld world(*old);
        TemporaryRegister store;
        added(*store, aPerson(u"New"_s));
        const QString target = store.folder() + u"/target.yeonsu";
        write(target, QByteArray("not a database ").repeated(1000));
        QVERIFY(QFile::copy(old.path() + u"-wal", target + u"-wal"));
        VERIFY_OK(copyRegisterFile(store.path(), target, IfExists::Replace));
        const auto replaced = valueOf(Register::open(target));
        QCOMPARE(rowsOf(replaced->database()), rowsOf(store->database()));
    }

    void aRegisterThatIsOpenIsNotReplaced()
    {
        TemporaryRegister open;
        const SmallWorld world(*open);
        TemporaryRegister other;
        added(*other, aPerson(u"New"_s));
        const QStringList rows = rowsOf(open->database());
        VERIFY_FAILS(copyRegisterFile(other.path(), open.path(), IfExists::Replace), ErrorCode::Busy);
        VERIFY_OK(open->apply(insertion(aSetting(u"organisation_en"_s))));
        open.close();
        QCOMPARE(valueOf(verifyRegister(open.path())), QStringList());
        open.open();
        QCOMPARE(rowsOf(open->database()).size(), rows.size() + 1);
    }

    void aRegisterKilledWhileItsLogWasWrittenBackOpens()
    {
        // The first page of the file, which tells its length, is written back before those that make it long.
        TemporaryRegister store;
        store.close();
        const QByteArray before = contentOf(store.path());
        store.open();
        const SmallWorld world(*store);
        for (int i = 0; i < 50; ++i) {
            Person person = aPerson();
            person.note = QString(2000, u'가');
            added(*store, person);
        }
        const QStringList rows = rowsOf(store->database());
        const QByteArray log = contentOf(store.path() + u"-wal");
        store.close();
        const QByteArray after = contentOf(store.path());
        QVERIFY(after.size() > before.size());

        write(store.path(), after.first(4096) + before.sliced(4096));
        write(store.path() + u"-wal", log);
        const auto opened = Register::open(store.path());
        VERIFY_OK(opened);
        QCOMPARE(rowsOf((*opened)->database()), rows);
    }

    void aRegisterInAReadOnlyFolderIsRead()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QString person = world.person.familyName;
        store.close();
        QFile::setPermissions(store.folder(), QFile::Permissions(0x5555));
        QFile::setPermissions(store.path(), QFile::Permissions(0x4444));
        const QString path = store.path();
        const QByteArray answer = asNobody([&]() -> QByteArray {
            const auto opened = Register::open(path);
            if (!opened)
                return "open: " + why(opened);
            if (!(*opened)->fileState().isReadOnly || (*opened)->isWritable())
                return "not told to be read-only";
            if (valueOf((*opened)->find(world.person.id)) != world.person)
                return "another person";
            const auto written = (*opened)->apply(insertion(aPerson()));
            if (written || written.error().code != ErrorCode::ReadOnly)
                return "apply: " + why(written);
            if (const auto findings = verifyRegister(path); !findings || !findings->isEmpty())
                return "verify: " + why(findings);
            const auto made = createRegisterFile(QFileInfo(path).absolutePath() + u"/new.yeonsu");
            if (made || made.error().code != ErrorCode::ReadOnly)
                return "create: " + why(made);
            const auto copied =
                copyRegisterFile(path, QFileInfo(path).absolutePath() + u"/copy.yeonsu", IfExists::Refuse);
            if (copied || copied.error().code != ErrorCode::ReadOnly)
                return "copy: " + why(copied);
            return "read";
        });
        QCOMPARE(answer, QByteArray("read"));
        QFile::setPermissions(store.folder(), QFile::Permissions(0x7700));
        QCOMPARE(strangersIn(store.folder(), {u"register.yeonsu"_s}), QStringList());
    }

    void editsThatCannotBeReadAreToldAbout()
    {
        // A program that was killed left edits in the log; the folder has become read-only since.
        TemporaryRegister store;
        added(*store, aPerson());
        const QByteArray file = contentOf(store.path());
        const QByteArray log = contentOf(store.path() + u"-wal");
        QVERIFY(!log.isEmpty());
        store.close();
        write(store.path(), file);
        write(store.path() + u"-wal", log);
        QFile::setPermissions(store.folder(), QFile::Permissions(0x5555));
        QFile::setPermissions(store.path(), QFile::Permissions(0x4444));
        QFile::setPermissions(store.path() + u"-wal", QFile::Permissions(0x4444));
        const QByteArray answer = asNobody([&]() -> QByteArray {
            const auto opened = Register::open(store.path());
            return opened || opened.error().code != ErrorCode::ReadOnly ? "open: " + why(opened)
                                                                        : opened.error().message.toUtf8();
        });
        QVERIFY2(answer.contains("newest edits"), answer.constData());
        QFile::setPermissions(store.folder(), QFile::Permissions(0x7700));
    }

    void aCopyLeavesNothingBesideItsSource()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        store.close();
        VERIFY_OK(copyRegisterFile(store.path(), store.folder() + u"/copy.yeonsu", IfExists::Refuse));
        QCOMPARE(strangersIn(store.folder(), {u"register.yeonsu"_s, u"copy.yeonsu"_s}), QStringList());
    }

    void aRegisterIsCopiedOutOfAReadOnlyFolder()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QStringList rows = rowsOf(store->database());
        store.close();
        const QTemporaryDir open;
        QFile::setPermissions(open.path(), QFile::Permissions(0x7777));
        QFile::setPermissions(store.folder(), QFile::Permissions(0x5555));
        QFile::setPermissions(store.path(), QFile::Permissions(0x4444));
        const QString copy = open.filePath(u"copy.yeonsu"_s);
        const QByteArray answer = asNobody([&]() -> QByteArray {
            const auto copied = copyRegisterFile(store.path(), copy, IfExists::Refuse);
            if (!copied)
                return why(copied);
            const auto opened = Register::open(copy);
            return opened && (*opened)->isWritable() ? "writable" : why(opened);
        });
        QCOMPARE(answer, QByteArray("writable"));
        QFile::setPermissions(store.folder(), QFile::Permissions(0x7700));
        QCOMPARE(rowsOf(valueOf(Register::open(copy))->database()), rows);
    }

    void onANetworkDriveOneProgramHasItOpen()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        store.close();
        RegisterFileState state = valueOf(inspectRegisterFile(store.path()));
        state.isOnNetwork = true;
        {
            const auto opened = valueOf(Register::open(store.path(), state));
            QVERIFY(opened->isWritable());
            VERIFY_FAILS(Register::open(store.path(), state), ErrorCode::Busy);
            // The program's own further connections read beside it.
            QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
            VERIFY_OK(copyRegisterFile(store.path(), store.folder() + u"/copy.yeonsu", IfExists::Refuse));
            VERIFY_OK(opened->apply(insertion(aPerson())));
            QVERIFY(!QFile::exists(store.path() + u"-wal"));
        }
        QCOMPARE(strangersIn(store.folder(), {u"register.yeonsu"_s, u"copy.yeonsu"_s}), QStringList());
        VERIFY_OK(Register::open(store.path(), state));
    }

    void twoSlashesAtTheStartOfAPathAreOne()
    {
        TemporaryRegister store;
        store.close();
        VERIFY_OK(Register::open(u'/' + store.path()));
    }

    void aTemporaryNameIsBesideItsTarget()
    {
        const QString name = temporaryNameFor(u"/folder/연수.yeonsu"_s);
        QVERIFY(name.startsWith(u"/folder/."_s));
        QVERIFY(name != temporaryNameFor(u"/folder/연수.yeonsu"_s));
    }

    void anyFileNameWillDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Hangul") << u"서울 연수 2022.yeonsu"_s;
        QTest::newRow("signs of an address") << u"a?b#c%20d&mode=memory.yeonsu"_s;
        QTest::newRow("quotes") << u"it's \"mine\".yeonsu"_s;
    }
    void anyFileNameWillDo()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        valueOf(createRegisterFile(path));
        {
            const auto store = valueOf(Register::open(path));
            QCOMPARE(store->path(), path);
            added(*store, aPerson());
        }
        valueOf(copyRegisterFile(path, path + u".copy", IfExists::Refuse));
        QCOMPARE(valueOf(verifyRegister(path + u".copy")), QStringList());
        QCOMPARE(valueOf(valueOf(Register::open(path))->all<Person>()).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestRegisterFile)
#include "tst_register_file.moc"
