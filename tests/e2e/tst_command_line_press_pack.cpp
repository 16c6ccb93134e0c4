// The press pack from the command line, and what other programs read in its files.
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yeonsu::test;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// What another program prints; ends the test program where that fails.
QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// Names of the sheets with the number of their rows, and the number of native charts, as Python reads them.
const QString sheetsOf = uR"(
import sys, zipfile, xml.etree.ElementTree as tree
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
parts = {name: tree.fromstring(book.read(name)) for name in book.namelist() if name.endswith(('.xml', '.rels'))}
for number, sheet in enumerate(parts['xl/workbook.xml'].iter(main + 'sheet'), 1):
    rows = list(parts[f'xl/worksheets/sheet{number}.xml'].iter(main + 'row'))
    print(sheet.get('name'), len(rows), sep='\t')
print('charts', sum(name.startswith('xl/charts/chart') for name in parts), sep='\t')
)"_s;

} // namespace

class TestCommandLinePressPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesAllChartsInBothLanguages();
    void writesTheLanguagesAskedFor();
    void filtersAndDatesEverything();
    void hasTheSameBytesInEveryProcess();
    void zipIsReadByOthers();
    void aNameThatEndsAsAZipIsOne();
    void workbookIsReadByOthers();
    void pictureTellsOthersWhatItShows_data();
    void pictureTellsOthersWhatItShows();
    void wrongUse_data();
    void wrongUse();
    void existingFolderIsKept();
    void forceReplacesAPackAndNothingElse();
    void targetsThatCannotBe_data();
    void targetsThatCannotBe();
    void theRegisterIsNeverInTheWay();
    void readOnlyFolder();
    void fullDisk();
    void anEmptyRegisterHasEmptyCharts();
    void helpNamesItsOptions();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ended makePack(const QString &out, const QStringList &options = {}) const
    {
        return run(QStringList{u"press-pack"_s, m_sample, u"--out"_s, path(out)} + options);
    }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TestCommandLinePressPack::initTestCase()
{
    m_sample = path(u"sample.yeonsu"_s);
    QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s}).exitCode, 0);
    const Ended outcome = makePack(u"pack"_s);
    QCOMPARE(outcome.exitCode, 0);
    // Before it goes out, numbers so small that people may be recognised are pointed out.
    QCOMPARE(outcome.messages.count(u'\n'), 1);
    QVERIFY2(outcome.messages.startsWith(u"Small numbers: Attendances by continent: Oceania 4 people (0.1%); "
                                         "Attendances by country: "),
             qPrintable(outcome.messages));
    QCOMPARE(outcome.output.trimmed(), path(u"pack"_s));
}

void TestCommandLinePressPack::writesAllChartsInBothLanguages()
{
    const QStringList files = filesIn(path(u"pack"_s));
    for (const QString &chart :
         {u"themes"_s, u"continents"_s, u"cities-by-continent"_s, u"seniority"_s, u"years"_s, u"countries"_s,
          u"target-regions"_s, u"themes-by-year"_s, u"seniority-by-continent"_s}) {
        for (const QString &ending :
             {u"-ko.png"_s, u"-en.png"_s, u"-ko.svg"_s, u"-en.svg"_s, u"-ko.csv"_s, u"-en.csv"_s})
            QVERIFY2(files.contains(chart + ending), qPrintable(chart + ending));
    }
    for (const QString &file : {u"index.html"_s, u"tables-ko.xlsx"_s, u"tables-en.xlsx"_s,
                                u"alt-texts-ko.txt"_s, u"alt-texts-en.txt"_s})
        QVERIFY2(files.contains(file), qPrintable(file));
    QCOMPARE(files.size(), 9 * 6 + 5);
    QVERIFY(contentOf(path(u"pack/themes-ko.csv"_s))
                .startsWith("\xEF\xBB\xBF주제,참가자(연인원),비율(%),과정 수\r\n"));
}

void TestCommandLinePressPack::writesTheLanguagesAskedFor()
{
    QCOMPARE(makePack(u"english"_s, {u"--lang"_s, u"en"_s}).exitCode, 0);
    const QStringList files = filesIn(path(u"english"_s));
    QCOMPARE(files.size(), 9 * 3 + 3);
    QVERIFY(files.filter(u"-ko"_s).isEmpty());
    QVERIFY(contentOf(path(u"english/index.html"_s)).contains("<html lang=\"en\">"));
}

void TestCommandLinePressPack::filtersAndDatesEverything()
{
    QCOMPARE(makePack(u"narrow"_s, {u"--lang"_s, u"ko"_s, u"--continent"_s, u"AF,EU"_s, u"--from"_s,
                                    u"2015"_s, u"--as-of"_s, u"2021-02-03"_s})
                 .exitCode,
             0);
    const QByteArray table = contentOf(path(u"narrow/continents-ko.csv"_s));
    QVERIFY(table.contains("아프리카") && !table.contains("아시아"));
    const QByteArray page = contentOf(path(u"narrow/index.html"_s));
    QVERIFY(page.contains("2021-02-03") && page.contains("유럽, 아프리카"));
    QVERIFY(!page.contains("2022-11-25"));
}

void TestCommandLinePressPack::hasTheSameBytesInEveryProcess()
{
    // In another zone, and after the time that a zip can tell.
    QTest::qWait(2100);
    const auto inHonolulu = [] { ::setenv("TZ", "Pacific/Honolulu", 1); };
    const Ended again =
        run({u"press-pack"_s, m_sample, u"--out"_s, path(u"again"_s)}, {.beforeStart = inHonolulu});
    QCOMPARE(again.exitCode, 0);
    for (const QString &file : filesIn(path(u"pack"_s)))
        QVERIFY2(contentOf(path(u"pack/"_s + file)) == contentOf(path(u"again/"_s + file)), qPrintable(file));
    const QStringList zip{u"--zip"_s, u"--lang"_s, u"ko"_s};
    QCOMPARE(makePack(u"one"_s, zip).output.trimmed(), path(u"one.zip"_s));
    const Ended other = run(QStringList{u"press-pack"_s, m_sample, u"--out"_s, path(u"two.zip"_s)} + zip,
                            {.beforeStart = inHonolulu});
    QCOMPARE(other.exitCode, 0);
    QVERIFY(contentOf(path(u"one.zip"_s)) == contentOf(path(u"two.zip"_s)));
}

void TestCommandLinePressPack::zipIsReadByOthers()
{
    QCOMPARE(makePack(u"others.zip"_s, {u"--zip"_s}).exitCode, 0);
    const QString list = QString::fromUtf8(
        printedBy(u"python3"_s, {u"-c"_s,
                                 u"import sys, zipfile\nzip = zipfile.ZipFile(sys.argv[1])\n"
                                 "assert zip.testzip() is None\n"
                                 "for entry in zip.infolist(): print(entry.filename, entry.date_time[:3])"_s,
                                 path(u"others.zip"_s)}));
    QStringList expected;
    for (const QString &file : filesIn(path(u"pack"_s)))
        expected.append(file + u" (2022, 11, 25)"_s);
    QCOMPARE(list.trimmed().split(u'\n'), expected);
}

void TestCommandLinePressPack::aNameThatEndsAsAZipIsOne()
{
    QCOMPARE(makePack(u"named.zip"_s, {u"--lang"_s, u"ko"_s}).output.trimmed(), path(u"named.zip"_s));
    QVERIFY(contentOf(path(u"named.zip"_s)).startsWith("PK"));
}

void TestCommandLinePressPack::workbookIsReadByOthers()
{
    const QString found =
        QString::fromUtf8(printedBy(u"python3"_s, {u"-c"_s, sheetsOf, path(u"pack/tables-en.xlsx"_s)}));
    QVERIFY2(found.contains(u"Participants by continent\t"), qPrintable(found));
    QVERIFY2(found.endsWith(u"charts\t9\n"), qPrintable(found));
}

void TestCommandLinePressPack::pictureTellsOthersWhatItShows_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("source");
    QTest::newRow("Korean") << u"continents-ko.png"_s << u"참가자 네 명 중 세 명은 아시아에서 왔다"_s
                            << u"도넛 그래프: "_s << u"서울시인재개발원 국제연수 등록부 (2022-11-25 기준)"_s;
    QTest::newRow("English") << u"continents-en.png"_s << u"Three in four participants came from Asia"_s
                             << u"Donut chart: "_s
                             << u"register of international training (as of 2022-11-25)"_s;
}

void TestCommandLinePressPack::pictureTellsOthersWhatItShows()
{
    QFETCH(const QString, picture);
    QFETCH(const QString, title);
    QFETCH(const QString, description);
    QFETCH(const QString, source);
    const QByteArray printed =
        printedBy(u"exiftool"_s, {u"-json"_s, u"-PNG:all"_s, u"-PNG-pHYs:all"_s, path(u"pack/"_s + picture)});
    const QJsonObject read = QJsonDocument::fromJson(printed).array().first().toObject();
    QCOMPARE(read.value(u"Title").toString(), title);
    QVERIFY(read.value(u"Description").toString().startsWith(description));
    QVERIFY2(read.value(u"Source").toString().contains(source), printed.constData());
    QVERIFY(read.value(u"Software").toString().startsWith(u"Yeonsu "));
    QCOMPARE(read.value(u"CreationTime").toString(), u"2022-11-25T00:00:00Z"_s);
    QCOMPARE(read.value(u"PixelUnits").toString(), u"meters"_s);
    QCOMPARE(read.value(u"PixelsPerUnitX").toInt(), 11811); // 300 dots per inch: 2400 of them are 203 mm
    QCOMPARE(read.value(u"PixelsPerUnitY").toInt(), 11811);
    QCOMPARE(read.value(u"ImageWidth").toInt(), 2400);
}

void TestCommandLinePressPack::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const QString out = path(u"wrong"_s);
    QTest::newRow("no register") << QStringList{u"--out"_s, out} << u"FILE"_s;
    QTest::newRow("no target") << QStringList{m_sample} << u"--out"_s;
    QTest::newRow("an empty target") << QStringList{m_sample, u"--out"_s, QString()} << u"--out"_s;
    QTest::newRow("an unknown language")
        << QStringList{m_sample, u"--out"_s, out, u"--lang"_s, u"ko,fr"_s} << u"fr"_s;
    QTest::newRow("an empty language")
        << QStringList{m_sample, u"--out"_s, out, u"--lang"_s, QString()} << u"--lang"_s;
    QTest::newRow("no day") << QStringList{m_sample, u"--out"_s, out, u"--as-of"_s, u"yesterday"_s}
                            << u"yesterday"_s;
    QTest::newRow("an unknown option")
        << QStringList{m_sample, u"--out"_s, out, u"--chart"_s, u"themes"_s} << u"chart"_s;
    QTest::newRow("an unknown continent")
        << QStringList{m_sample, u"--out"_s, out, u"--continent"_s, u"XX"_s} << u"XX"_s;
    QTest::newRow("an argument too many") << QStringList{m_sample, u"other"_s, u"--out"_s, out} << u"other"_s;
}

void TestCommandLinePressPack::wrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const Ended outcome = run(QStringList{u"press-pack"_s} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.messages.contains(names), qPrintable(outcome.messages));
    QCOMPARE(outcome.output, QString());
    QVERIFY(!QFileInfo::exists(path(u"wrong"_s)));
}

void TestCommandLinePressPack::existingFolderIsKept()
{
    QVERIFY(QDir().mkpath(path(u"mine"_s)));
    write(path(u"mine/index.html"_s), "mine");
    const Ended outcome = makePack(u"mine"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(path(u"mine"_s)), qPrintable(outcome.messages));
    QCOMPARE(filesIn(path(u"mine"_s)), QStringList{u"index.html"_s});
    QCOMPARE(contentOf(path(u"mine/index.html"_s)), QByteArray("mine"));
    write(path(u"mine.zip"_s), "mine");
    QCOMPARE(makePack(u"mine"_s, {u"--zip"_s}).exitCode, 1);
    QCOMPARE(contentOf(path(u"mine.zip"_s)), QByteArray("mine"));
}

void TestCommandLinePressPack::forceReplacesAPackAndNothingElse()
{
    QVERIFY(QDir().mkpath(path(u"older"_s)));
    write(path(u"older/letter.odt"_s), "a letter");
    write(path(u"older/themes-ko.png"_s), "an old picture");
    write(path(u"older/own-1-ko.png"_s), "a picture that is not in the new pack");
    QCOMPARE(makePack(u"older"_s, {u"--force"_s}).exitCode, 0);
    QCOMPARE(contentOf(path(u"older/letter.odt"_s)), QByteArray("a letter"));
    QVERIFY(contentOf(path(u"older/themes-ko.png"_s)).startsWith("\x89PNG"));
    QVERIFY(!QFileInfo::exists(path(u"older/own-1-ko.png"_s)));
    write(path(u"older.zip"_s), "an old zip");
    QCOMPARE(makePack(u"older"_s, {u"--force"_s, u"--zip"_s}).exitCode, 0);
    QVERIFY(contentOf(path(u"older.zip"_s)).startsWith("PK"));
}

void TestCommandLinePressPack::targetsThatCannotBe_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("a file") << u"a-file"_s << QStringList{} << u"is a file"_s;
    QTest::newRow("a folder for a zip")
        << u"a-folder.zip"_s << QStringList{u"--zip"_s} << u"not an ordinary file"_s;
    QTest::newRow("below a missing folder") << u"missing/below"_s << QStringList{} << u"missing"_s;
    QTest::newRow("a zip below a missing folder")
        << u"missing/below"_s << QStringList{u"--zip"_s} << u"missing"_s;
}

void TestCommandLinePressPack::targetsThatCannotBe()
{
    QFETCH(const QString, out);
    QFETCH(const QStringList, options);
    QFETCH(const QString, says);
    write(path(u"a-file"_s), "a file");
    QVERIFY(QDir().mkpath(path(u"a-folder.zip"_s)));
    const Ended outcome = makePack(out, options + QStringList{u"--force"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(says), qPrintable(outcome.messages));
    QCOMPARE(contentOf(path(u"a-file"_s)), QByteArray("a file"));
    QVERIFY(!QFileInfo::exists(path(u"missing"_s)));
}

void TestCommandLinePressPack::theRegisterIsNeverInTheWay()
{
    QVERIFY(QDir().mkpath(path(u"office"_s)));
    const QString file = path(u"office/register.zip"_s);
    QVERIFY(QFile::copy(m_sample, file));
    const QByteArray content = contentOf(file);
    for (const QStringList &target : {QStringList{path(u"office"_s)}, QStringList{file, u"--zip"_s}}) {
        const Ended outcome = run(QStringList{u"press-pack"_s, file, u"--force"_s, u"--out"_s} + target);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"register"), qPrintable(outcome.messages));
    }
    QCOMPARE(contentOf(file), content);
}

void TestCommandLinePressPack::readOnlyFolder()
{
    QTemporaryDir open(QStringLiteral("/tmp/tst_press_pack-XXXXXX"));
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
    const Ended outcome =
        run({u"press-pack"_s, file, u"--out"_s, open.filePath(u"pack"_s)}, {.beforeStart = becomeNobody});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(u"read-only"), qPrintable(outcome.messages));
    QCOMPARE(filesIn(open.path()), QStringList{u"sample.yeonsu"_s});
    QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7700)));
}

void TestCommandLinePressPack::fullDisk()
{
    const auto limitFiles = [] {
        const rlimit limit{60'000, 60'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    QVERIFY(QDir().mkpath(path(u"full"_s)));
    write(path(u"full/themes-ko.png"_s), "an old picture");
    write(path(u"full.zip"_s), "an old zip");
    for (const QStringList &options : {QStringList{u"--force"_s}, QStringList{u"--force"_s, u"--zip"_s}}) {
        const Ended outcome =
            run(QStringList{u"press-pack"_s, m_sample, u"--out"_s, path(u"full"_s)} + options,
                {.beforeStart = limitFiles});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(path(u"full"_s)), qPrintable(outcome.messages));
    }
    QCOMPARE(filesIn(path(u"full"_s)), QStringList{u"themes-ko.png"_s});
    QCOMPARE(contentOf(path(u"full/themes-ko.png"_s)), QByteArray("an old picture"));
    QCOMPARE(contentOf(path(u"full.zip"_s)), QByteArray("an old zip"));
    QVERIFY(filesIn(m_folder.path()).filter(u".part"_s).isEmpty());
}

void TestCommandLinePressPack::anEmptyRegisterHasEmptyCharts()
{
    const QString empty = path(u"empty.yeonsu"_s);
    QCOMPARE(run({u"new"_s, empty}).exitCode, 0);
    const Ended outcome = run({u"press-pack"_s, empty, u"--out"_s, path(u"nothing"_s)});
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(filesIn(path(u"nothing"_s)), filesIn(path(u"pack"_s)));
}

void TestCommandLinePressPack::helpNamesItsOptions()
{
    const QString help = run({u"press-pack"_s, u"--help"_s}).output;
    for (const QString &option :
         {u"--out <DIR>"_s, u"--lang <ko,en>"_s, u"--as-of <DATE>"_s, u"--zip"_s, u"--force"_s, u"--theme"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
    QVERIFY(run({u"--help"_s}).output.contains(u"yeonsu press-pack"));
}

QTEST_GUILESS_MAIN(TestCommandLinePressPack)
#include "tst_command_line_press_pack.moc"
