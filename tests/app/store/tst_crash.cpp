// A register outlives the program that writes it: killed at any moment, or out of room on the disk.
#include "edits.h"
#include "random_edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

constexpr int kills = 100;

/// The ids of the edits that the writer said were written. A last line that was cut off says nothing.
std::vector<qint64> committedIn(const QByteArray &output)
{
    std::vector<qint64> ids;
    const QList<QByteArray> lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        const qint64 id = line.toLongLong(&isNumber);
        if (isNumber)
            ids.push_back(id);
    }
    return ids;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

    /// The first of the edits that is missing from the register, or 0.
    static qint64 firstMissing(Register &store, const std::vector<qint64> &committed)
    {
        const QStringList known = linesOf(store.database(), u"SELECT id FROM change"_s);
        const QSet<QString> ids(known.begin(), known.end());
        for (const qint64 id : committed) {
            if (!ids.contains(QString::number(id)))
                return id;
        }
        return 0;
    }

private slots:
    void aKilledProgramLosesNothingItSaidWasWritten()
    {
        TemporaryRegister store;
        {
            const SmallWorld world(*store);
            RandomEdits edits(*store, 1);
            valueOf(store->apply(edits.manyRows(10, 20, 40, 8)));
        }
        store.close();

        std::mt19937 dice(20221125);
        std::vector<qint64> committed;
        int killsAmongEdits = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess writer;
            writer.start(QStringLiteral(CRASH_WRITER), {store.path(), QString::number(100 + i), u"0"_s});
            QVERIFY(writer.waitForStarted());
            // Mostly in the midst of edits, now and then while the register is being opened.
            if (i % 10 != 0)
                QVERIFY2(writer.waitForReadyRead(10'000), "the writer wrote nothing");
            QTest::qSleep(int(dice() % 40));
            QCOMPARE(::kill(pid_t(writer.processId()), SIGKILL), 0);
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            const QByteArray output = writer.readAllStandardOutput();
            QVERIFY2(!output.contains("error") && !output.contains("open"), output.constData());
            const std::vector<qint64> now = committedIn(output);
            committed.insert(committed.end(), now.begin(), now.end());
            killsAmongEdits += now.empty() ? 0 : 1;

            // Before anything else has repaired the file.
            const auto opened = Register::open(store.path());
            VERIFY_OK(opened);
            QCOMPARE(firstMissing(**opened, committed), 0);
            QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        }
        QVERIFY2(killsAmongEdits >= kills / 2, qPrintable(QString::number(killsAmongEdits)));
        store.open();
        VERIFY_OK(store->apply(insertion(Person{{}, u"After"_s, {}, {}, {}, {}, {}})));
    }

    void aFullDiskIsAnErrorAndLosesNothing_data()
    {
        QTest::addColumn<int>("room"); // for each file, or beyond the register itself where that is large
        QTest::addColumn<bool>("isLarge");
        QTest::newRow("no room at all") << 0 << false;
        QTest::newRow("room for a few edits") << 100'000 << false;
        QTest::newRow("room for some edits") << 1'000'000 << false;
        // The log is written back when it has four megabytes, and this register cannot grow by what is in it.
        QTest::newRow("room for the log, but not for writing it back") << 20'000 << true;
    }
    void aFullDiskIsAnErrorAndLosesNothing()
    {
        QFETCH(const int, room);
        QFETCH(const bool, isLarge);
        TemporaryRegister store;
        {
            const SmallWorld world(*store);
            RandomEdits edits(*store, 1);
            valueOf(store->apply(edits.manyRows(10, 20, 40, 8)));
            const Person large{{}, u"Large"_s, {}, {}, {}, {}, QString(100'000, u'가')};
            for (int i = 0; isLarge && i < 7; ++i)
                added(*store, large);
        }
        const qint64 newestBefore = valueOf(store->newestChangeId());
        const QStringList start = rowsOf(store->database());
        store.close();
        const qint64 bound = room + 1 + (isLarge ? QFileInfo(store.path()).size() : 0);
        QVERIFY(!isLarge || bound > 4'200'000);

        QProcess writer;
        writer.start(QStringLiteral(CRASH_WRITER), {store.path(), u"5"_s, QString::number(bound)});
        QVERIFY(writer.waitForFinished(60'000));
        const QByteArray output = writer.readAllStandardOutput();
        QVERIFY2(writer.exitStatus() == QProcess::NormalExit, output.constData());
        const std::vector<qint64> committed = committedIn(output);
        QCOMPARE(committed.empty(), room == 0);
        int errors = 0;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.startsWith("error "))
                continue;
            const auto code = ErrorCode(line.split(' ').at(1).toInt());
            QVERIFY2(code == ErrorCode::NoSpace || code == ErrorCode::Io, line.constData());
            ++errors;
        }
        QVERIFY2(errors > 0 || output.startsWith("open"), output.constData());

        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        store.open();
        QCOMPARE(firstMissing(*store, committed), 0);
        QCOMPARE(valueOf(store->newestChangeId()), committed.empty() ? newestBefore : committed.back());
        if (room == 0)
            COMPARE_LINES(rowsOf(store->database()), start);
        RandomEdits edits(*store, 9);
        VERIFY_OK(store->apply(edits.manyRows(2, 2, 2, 2)));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
