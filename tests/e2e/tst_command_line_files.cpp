// The program without a window: the files that it reads and writes, whole or not at all.
#include "program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yeonsu::test;

class TestCommandLineFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void brokenFiles_data();
    void brokenFiles();
    void existingFilesAreKept();
    void registersAreNotReplacedByWhatIsMadeFromThem();
    void onlyOrdinaryFilesAreReplaced_data();
    void onlyOrdinaryFilesAreReplaced();
    void foldersAreNotMade_data();
    void foldersAreNotMade();
    void backupAndRestore();
    void helpOfACopyNamesItsEnds();
    void verifyNamesWhatIsWrong();
    void readOnlyFolder();
    void fullDisk();

private:
    void writingCommands() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TestCommandLineFiles::initTestCase()
{
    m_sample = path(u"sample.yeonsu"_s);
    const Ended made = run({u"new"_s, m_sample, u"--sample"_s});
    QCOMPARE(made.messages, QString());
    QCOMPARE(made.exitCode, 0);
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(m_sample).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777, mode_t(0600));
}

/// Each but for the name of the file that it writes.
void TestCommandLineFiles::writingCommands() const
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("new") << QStringList{u"new"_s};
    QTest::newRow("chart") << QStringList{u"chart"_s, m_sample, u"--chart"_s, u"themes"_s, u"--out"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, m_sample, u"--out"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, m_sample, u"--out"_s};
}

void TestCommandLineFiles::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = contentOf(path(u"sample.yeonsu"_s));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("name,course\nKim,TR-2019-01\n");
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("cut after the header") << whole.first(100);
    QTest::newRow("another program's database")
        << QByteArray(whole).replace(68, 4, QByteArray("\0\0\0\0", 4));
}

void TestCommandLineFiles::brokenFiles()
{
    QFETCH(QByteArray, content);
    const QString file = path(u"broken.yeonsu"_s);
    write(file, content);
    for (const QStringList &arguments :
         {QStringList{u"figures"_s, file}, QStringList{u"verify"_s, file},
          QStringList{u"backup"_s, file, u"--out"_s, path(u"copy-of-broken.yeonsu"_s)}}) {
        const Ended outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"broken.yeonsu"), qPrintable(outcome.messages));
    }
    QCOMPARE(contentOf(file), content);
    QVERIFY(!QFile::exists(path(u"copy-of-broken.yeonsu"_s)));
}

void TestCommandLineFiles::existingFilesAreKept()
{
    const QString file = path(u"precious.png"_s);
    write(file, "precious");
    const QStringList draw{u"chart"_s, m_sample, u"--chart"_s, u"themes"_s, u"--out"_s, file};
    QCOMPARE(run(draw).exitCode, 1);
    QCOMPARE(run({u"new"_s, file}).exitCode, 1);
    QCOMPARE(run({u"backup"_s, m_sample, u"--out"_s, file}).exitCode, 1);
    QCOMPARE(contentOf(file), QByteArray("precious"));
    QCOMPARE(run(draw + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(file).startsWith("\x89PNG"));
}

void TestCommandLineFiles::registersAreNotReplacedByWhatIsMadeFromThem()
{
    const QString file = path(u"register.png"_s);
    const QString link = path(u"link.png"_s);
    QVERIFY(QFile::copy(m_sample, file));
    QVERIFY(QFile::link(file, link));
    const QByteArray content = contentOf(file);
    for (const QString &target : {file, link}) {
        for (const QStringList &command : {QStringList{u"chart"_s, file, u"--chart"_s, u"themes"_s},
                                           QStringList{u"backup"_s, file}, QStringList{u"restore"_s, file}}) {
            const Ended outcome = run(command + QStringList{u"--out"_s, target, u"--force"_s});
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.messages.contains(target), qPrintable(outcome.messages));
        }
    }
    QCOMPARE(contentOf(file), content);
}

void TestCommandLineFiles::onlyOrdinaryFilesAreReplaced_data()
{
    writingCommands();
}

void TestCommandLineFiles::onlyOrdinaryFilesAreReplaced()
{
    QFETCH(QStringList, command);
    const QString pipe = path(u"pipe.png"_s);
    const QString folder = path(u"folder.png"_s);
    (void)::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    QDir().mkpath(folder);
    for (const QString &target : {pipe, folder}) {
        const Ended outcome = run(command + QStringList{target, u"--force"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"not an ordinary file"), qPrintable(outcome.messages));
    }
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &state), 0);
    QVERIFY(S_ISFIFO(state.st_mode));
    QVERIFY(QDir(folder).isEmpty());
}

void TestCommandLineFiles::foldersAreNotMade_data()
{
    writingCommands();
}

void TestCommandLineFiles::foldersAreNotMade()
{
    QFETCH(QStringList, command);
    const Ended outcome = run(command + QStringList{path(u"missing/below/file.png"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(path(u"missing/below"_s)), qPrintable(outcome.messages));
    QVERIFY(!QFileInfo::exists(path(u"missing"_s)));
}

void TestCommandLineFiles::helpOfACopyNamesItsEnds()
{
    const QString backup = run({u"backup"_s, u"--help"_s}).output;
    QVERIFY2(backup.contains(u"FILE\n") && backup.contains(u"--out <COPY>"), qPrintable(backup));
    const QString restore = run({u"restore"_s, u"--help"_s}).output;
    QVERIFY2(restore.contains(u"COPY\n") && restore.contains(u"--out <FILE>"), qPrintable(restore));
}

void TestCommandLineFiles::backupAndRestore()
{
    const QString copy = path(u"copy.yeonsu"_s);
    const QString restored = path(u"restored.yeonsu"_s);
    QCOMPARE(run({u"backup"_s, m_sample, u"--out"_s, copy}).exitCode, 0);
    QCOMPARE(run({u"restore"_s, copy, u"--out"_s, restored}).exitCode, 0);
    QCOMPARE(run({u"verify"_s, restored}).exitCode, 0);
    QCOMPARE(json({u"figures"_s, restored}), json({u"figures"_s, m_sample}));
}

void TestCommandLineFiles::verifyNamesWhatIsWrong()
{
    const QString file = path(u"damaged.yeonsu"_s);
    QByteArray content = contentOf(m_sample);
    const qsizetype middle = content.size() / 2;
    content.replace(middle, 8192, QByteArray(8192, 'x'));
    write(file, content);
    const Ended outcome = run({u"verify"_s, file});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.output.isEmpty() || !outcome.messages.isEmpty());
    QCOMPARE(contentOf(file), content);
}

void TestCommandLineFiles::readOnlyFolder()
{
    QTemporaryDir open(QStringLiteral("/tmp/tst_command_line-XXXXXX"));
    const QString file = open.filePath(u"sample.yeonsu"_s);
    QVERIFY(QFile::copy(m_sample, file));
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x5555)));
    // Root may write anywhere, so the program runs as nobody then.
    const auto becomeNobody = [] {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::setuid(nobody) != 0)
            ::_exit(1);
    };
    const Ended read = run({u"figures"_s, file}, {.beforeStart = becomeNobody});
    QVERIFY2(read.output.contains(u"2,688"), qPrintable(read.messages));
    const Ended written =
        run({u"backup"_s, file, u"--out"_s, open.filePath(u"copy.yeonsu"_s)}, {.beforeStart = becomeNobody});
    QCOMPARE(written.exitCode, 1);
    QVERIFY2(written.messages.contains(u"read-only"), qPrintable(written.messages));
    QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7700)));
}

void TestCommandLineFiles::fullDisk()
{
    const auto limitFiles = [] {
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    const QString fresh = path(u"too-large.yeonsu"_s);
    const Ended made = run({u"new"_s, fresh, u"--sample"_s}, {.beforeStart = limitFiles});
    QCOMPARE(made.exitCode, 1);
    QVERIFY(!made.messages.isEmpty());
    QVERIFY(!QFile::exists(fresh));
    const QString picture = path(u"kept.png"_s);
    write(picture, "kept");
    const Ended drawn = run({u"chart"_s, m_sample, u"--chart"_s, u"themes"_s, u"--size"_s, u"6000x6000"_s,
                             u"--force"_s, u"--out"_s, picture},
                            {.beforeStart = limitFiles});
    QCOMPARE(drawn.exitCode, 1);
    QCOMPARE(contentOf(picture), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestCommandLineFiles)
#include "tst_command_line_files.moc"
