// The program without a window: lists that are brought in.
#include "exchange/csv_table.h"
#include "program.h"
#include "register_dump.h"
#include "results.h"
#include "store/register.h"
#include "store/verification.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const QByteArray courses =
    "코드,과정명,영문명,주제,시작일,종료일,방식,대상,상태\n"
    "SC-2019-04,스마트도시,Smart city,스마트도시·전자정부,2019. 4. 1.,2019. 4. 12.,초청,전체,\n"
    "UT-2018-02,도시교통,,도시교통,2018-05-07,,온라인,아시아,완료\n";

const QByteArray people = "2019년 연수생 명단\n"
                          "연번,성명,이메일,국가,도시,직급,과정\n"
                          "1,NGUYEN Thi Mai,mai@hanoi.example,베트남,하노이,과장급,SC-2019-04\n"
                          "2,김민수,,한국,서울,실무,도시교통\n"
                          "3,SILVA João,,Brasli,São Paulo,,SC-2019-04\n"
                          "4,NGUYEN Thi Maj,,Viet Nam,Hanoi,,SC-2019-04\n"
                          "5,Mai T. Nguyen,MAI@hanoi.example,VN,,,UT-2018-02\n"
                          ",,,,,,\n"
                          "6,김민수,,대한민국,서울,,UT-2018-02\n";

} // namespace

class TestCommandLineImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        write(path(name), content);
        return path(name);
    }
    /// With the two courses.
    [[nodiscard]] QString newRegister(const QString &name) const
    {
        const QString made = path(name);
        if (run({u"new"_s, made}).exitCode != 0 ||
            run({u"import"_s, made, u"--courses"_s, file(u"courses.csv"_s, courses)}).exitCode != 0)
            qFatal("a step that a test stands on failed");
        return made;
    }
    static QStringList rowsIn(const QString &path)
    {
        const auto store = valueOf(Register::open(path));
        return rowsOf(store->database());
    }
    /// So many that writing them takes a while.
    [[nodiscard]] QString longList(int rows) const
    {
        QByteArray list = "name,course,country,city\n";
        for (int i = 0; i < rows; ++i)
            list += "Person" + QByteArray::number(i) + " Family" + QByteArray::number(i % 97) +
                    ",SC-2019-04,Kenya,City " + QByteArray::number(i % 13) + '\n';
        return file(u"long.csv"_s, list);
    }

private slots:
    void theLineHasTheKeysOfTheContractInTheirOrder()
    {
        const QString store = path(u"keys.yeonsu"_s);
        QCOMPARE(run({u"new"_s, store}).exitCode, 0);
        const Ended made = run({u"import"_s, store, u"--courses"_s, file(u"courses.csv"_s, courses)});
        QCOMPARE(made.messages, QString());
        QCOMPARE(
            made.output,
            u"{\"rows\": 2, \"new_courses\": 2, \"changed_courses\": 0, \"already\": 0, \"errors\": 0}\n"_s);
        const QString list = file(u"people.csv"_s, people);
        const QString expected = u"{\"rows\": 6, \"new_people\": 2, \"joined_people\": 0, \"enrolments\": 3, "
                                 "\"already\": 1, \"perhaps\": 1, \"errors\": 1}\n"_s;
        const QStringList before = rowsIn(store);
        const Ended tried = run({u"import"_s, store, u"--people"_s, list, u"--dry-run"_s});
        QCOMPARE(tried.output, expected);
        QCOMPARE(tried.exitCode, 0);
        COMPARE_LINES(rowsIn(store), before);
        const Ended brought = run({u"import"_s, store, u"--people"_s, list});
        QCOMPARE(brought.output, expected);
        QCOMPARE(brought.exitCode, 0);
        QVERIFY2(brought.messages.contains(u"Row 5: Country: There is no country “Brasli”. Brazil?"_s),
                 qPrintable(brought.messages));
        QVERIFY2(brought.messages.contains(u"Row 6: "_s), qPrintable(brought.messages));
        const Ended numbers =
            run({u"import"_s, store, u"--headcounts"_s,
                 file(u"numbers.csv"_s, "과정,대륙,인원\nSC-2019-04,아프리카,12\nSC-2019-04,,0\n")});
        QCOMPARE(numbers.output, u"{\"rows\": 2, \"headcounts\": 1, \"already\": 0, \"errors\": 1}\n"_s);
        QCOMPARE(run({u"verify"_s, store}).exitCode, 0);
        const QJsonObject figures = json({u"figures"_s, store});
        QCOMPARE(figures[u"attendances"_s].toInt(), 15);
        QCOMPARE(figures[u"courses"_s].toInt(), 2);
    }

    void theSameFileTwiceAddsNobodyAndIsTold()
    {
        const QString store = newRegister(u"twice.yeonsu"_s);
        const QString list = file(u"people.csv"_s, people);
        const Ended first = run({u"import"_s, store, u"--people"_s, list});
        QVERIFY(!first.messages.contains(u"before"_s));
        const QStringList before = rowsIn(store);
        const Ended again = run({u"import"_s, store, u"--people"_s, list});
        QCOMPARE(again.output, u"{\"rows\": 6, \"new_people\": 0, \"joined_people\": 0, \"enrolments\": 0, "
                               "\"already\": 4, \"perhaps\": 1, \"errors\": 1}\n"_s);
        QVERIFY2(again.messages.contains(u"brought in before"_s), qPrintable(again.messages));
        COMPARE_LINES(rowsIn(store), before);
    }

    void strictRefusesTheWholeFile()
    {
        const QString store = newRegister(u"strict.yeonsu"_s);
        const QStringList before = rowsIn(store);
        const Ended refused =
            run({u"import"_s, store, u"--people"_s, file(u"people.csv"_s, people), u"--strict"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.output, u"{\"rows\": 6, \"new_people\": 0, \"joined_people\": 0, \"enrolments\": 0, "
                                 "\"already\": 1, \"perhaps\": 1, \"errors\": 1}\n"_s);
        COMPARE_LINES(rowsIn(store), before);
        const QString right = file(u"right.csv"_s, "name,course\nKato Daniel,SC-2019-04\n");
        QCOMPARE(run({u"import"_s, store, u"--people"_s, right, u"--strict"_s}).exitCode, 0);
    }

    void perhapsIsLeftMadeOrJoined_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("counts");
        QTest::newRow("leave") << u"leave"_s
                               << u"\"new_people\": 0, \"joined_people\": 0, \"enrolments\": 0"_s;
        QTest::newRow("new") << u"new"_s << u"\"new_people\": 1, \"joined_people\": 0, \"enrolments\": 1"_s;
        QTest::newRow("join") << u"join"_s << u"\"new_people\": 0, \"joined_people\": 1, \"enrolments\": 1"_s;
    }
    void perhapsIsLeftMadeOrJoined()
    {
        QFETCH(const QString, choice);
        QFETCH(const QString, counts);
        const QString store = newRegister(choice + u".yeonsu"_s);
        QCOMPARE(run({u"import"_s, store, u"--people"_s,
                      file(u"one.csv"_s, "name,country,city,course\nKATO Daniel,UG,Kampala,SC-2019-04\n")})
                     .exitCode,
                 0);
        const Ended outcome =
            run({u"import"_s, store, u"--perhaps"_s, choice, u"--people"_s,
                 file(u"other.csv"_s, "name,country,city,course\nKATO Danial,UG,Entebbe,UT-2018-02\n")});
        QVERIFY2(outcome.output.contains(counts), qPrintable(outcome.output));
        QCOMPARE(outcome.exitCode, 0);
    }

    void theCourseServesWhereTheListHasNoColumn()
    {
        const QString store = newRegister(u"course.yeonsu"_s);
        const QString without = file(u"without.csv"_s, "성명,국가,도시\n김민수,한국,서울\n");
        const Ended missing = run({u"import"_s, store, u"--people"_s, without});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.messages.contains(u"과정"_s), qPrintable(missing.messages));
        QVERIFY(run({u"import"_s, store, u"--people"_s, without, u"--course"_s, u"UT-2018-02"_s})
                    .output.contains(u"\"enrolments\": 1"_s));
        const Ended wrong = run({u"import"_s, store, u"--people"_s, without, u"--course"_s, u"UT-2018-03"_s});
        QCOMPARE(wrong.exitCode, 0);
        QVERIFY2(wrong.messages.contains(u"UT-2018-02?"_s), qPrintable(wrong.messages));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no list") << QStringList{};
        QTest::newRow("two lists") << QStringList{u"--people"_s, u"a.csv"_s, u"--courses"_s, u"b.csv"_s};
        QTest::newRow("perhaps") << QStringList{u"--people"_s, u"a.csv"_s, u"--perhaps"_s, u"maybe"_s};
        QTest::newRow("report") << QStringList{u"--people"_s, u"a.csv"_s, u"--report"_s, u"report.txt"_s};
        QTest::newRow("course of courses") << QStringList{u"--courses"_s, u"a.csv"_s, u"--course"_s, u"A"_s};
        QTest::newRow("empty list") << QStringList{u"--people"_s, u""_s};
    }
    void wrongUse()
    {
        QFETCH(const QStringList, options);
        const Ended outcome = run(QStringList{u"import"_s, path(u"none.yeonsu"_s)} + options);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.output, QString());
        QVERIFY(!outcome.messages.isEmpty());
    }

    void filesThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no header") << QByteArray("1,2,3\n4,5,6\n");
        QTest::newRow("zip that is none") << QByteArray("PK\x03\x04 and nothing behind it");
        QTest::newRow("password")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8).append(QByteArray(512, '\0'));
        QTest::newRow("bytes") << QByteArray("\xFF\xC0\x80\xFE\x81", 5).append(QByteArray(100, '\x81'));
    }
    void filesThatCannotBeRead()
    {
        QFETCH(const QByteArray, content);
        const QString store =
            newRegister(u"unread-%1.yeonsu"_s.arg(QLatin1StringView(QTest::currentDataTag())));
        const QStringList before = rowsIn(store);
        const Ended outcome = run({u"import"_s, store, u"--people"_s, file(u"bad.xlsx"_s, content)});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.output, QString());
        QVERIFY(!outcome.messages.isEmpty());
        COMPARE_LINES(rowsIn(store), before);
    }

    void anUnknownSheetIsToldWithThoseThatThereAre()
    {
        const QString store = newRegister(u"sheets.yeonsu"_s);
        const QString workbook = QStringLiteral(TEST_DATA "/sheets/libreoffice.xlsx");
        const Ended outcome = run({u"import"_s, store, u"--people"_s, workbook, u"--sheet"_s, u"Nowhere"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"Nowhere"_s) && outcome.messages.contains(u"There are"_s),
                 qPrintable(outcome.messages));
    }

    void sheetsThatWereNotReadAreNamed()
    {
        const QString store = newRegister(u"unread.yeonsu"_s);
        const QString workbook = QStringLiteral(TEST_DATA "/sheets/libreoffice.xlsx");
        const Ended outcome = run({u"import"_s, store, u"--people"_s, workbook});
        QVERIFY2(outcome.messages.contains(u"The sheet “명단” was read, and not: 숨김."),
                 qPrintable(outcome.messages));
    }

    void theReportHasEveryRow()
    {
        const QString store = newRegister(u"report.yeonsu"_s);
        const QString list = file(u"people.csv"_s, people);
        const QString report = path(u"report.csv"_s);
        QCOMPARE(run({u"import"_s, store, u"--people"_s, list, u"--report"_s, report}).exitCode, 0);
        const CsvTable table = valueOf(CsvTable::parse(contentOf(report).mid(3)));
        QCOMPARE(table.rowCount(), std::size_t(6));
        QCOMPARE(table.value(2, u"Row"_s), u"5"_s);
        QCOMPARE(table.value(2, u"성명"_s), u"SILVA João"_s);
        QVERIFY(table.value(2, u"Reason"_s).contains(u"Brazil?"_s));
        // It is not overwritten, and neither is the list.
        const QByteArray written = contentOf(report);
        QCOMPARE(run({u"import"_s, store, u"--people"_s, list, u"--report"_s, report}).exitCode, 1);
        QCOMPARE(contentOf(report), written);
        QCOMPARE(run({u"import"_s, store, u"--people"_s, list, u"--report"_s, report, u"--force"_s}).exitCode,
                 0);
        QCOMPARE(run({u"import"_s, store, u"--people"_s, list, u"--report"_s, list, u"--force"_s}).exitCode,
                 1);
        QCOMPARE(contentOf(list), people);
        const QString workbook = path(u"report.xlsx"_s);
        QCOMPARE(run({u"import"_s, store, u"--people"_s, list, u"--report"_s, workbook}).exitCode, 0);
        QVERIFY(contentOf(workbook).startsWith("PK"));
    }

    void wrongRowsDoNotFloodTheTerminal()
    {
        const QString store = newRegister(u"flood.yeonsu"_s);
        QByteArray list = "name,course\n";
        for (int i = 0; i < 1000; ++i)
            list += "Kato Daniel,NONE-" + QByteArray::number(i) + '\n';
        const Ended outcome = run({u"import"_s, store, u"--people"_s, file(u"flood.csv"_s, list)});
        QCOMPARE(outcome.messages.count(u"Row "_s), 20);
        QVERIFY2(outcome.messages.contains(u"980"_s), qPrintable(outcome.messages));
    }

    void koreanListsInTheirOwnEncodingAndLanguage()
    {
        const QString store = newRegister(u"korean.yeonsu"_s);
        // In CP949: 성명,과정 / 김민수,도시교통 / 이영희,없음
        const QByteArray list(
            "\xBC\xBA\xB8\xED,\xB0\xFA\xC1\xA4\n\xB1\xE8\xB9\xCE\xBC\xF6,\xB5\xB5\xBD\xC3\xB1\xB3\xC5\xEB\n"
            "\xC0\xCC\xBF\xB5\xC8\xF1,\xBE\xF8\xC0\xBD\n");
        Surroundings korean;
        korean.locale = u"ko_KR.UTF-8"_s;
        const Ended outcome = run({u"import"_s, store, u"--people"_s, file(u"cp949.csv"_s, list)}, korean);
        QVERIFY2(outcome.output.contains(u"\"new_people\": 1"_s),
                 qPrintable(outcome.output + outcome.messages));
        QVERIFY2(outcome.messages.contains(u"3행"_s), qPrintable(outcome.messages));
    }

    void aKilledImportLeavesAllOrNothing()
    {
        const QString store = newRegister(u"killed.yeonsu"_s);
        const QString list = longList(20'000);
        const QStringList before = rowsIn(store);
        const QString undisturbed = newRegister(u"undisturbed.yeonsu"_s);
        QCOMPARE(run({u"import"_s, undisturbed, u"--people"_s, list}).exitCode, 0);
        const QStringList whole = rowsIn(undisturbed);
        std::mt19937 dice(20221125);
        int killed = 0;
        for (int i = 0; i < 15; ++i) {
            QProcess process;
            process.start(QStringLiteral(YEONSU_PROGRAM), {u"import"_s, store, u"--people"_s, list});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(100 + int(dice() % 900));
            ::kill(pid_t(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
            QCOMPARE(valueOf(verifyRegister(store)), QStringList());
            const QStringList now = rowsIn(store);
            if (now != before) {
                QCOMPARE(now.size(), whole.size());
                COMPARE_LINES(now, whole);
                break; // it was done
            }
            ++killed;
        }
        QVERIFY2(killed > 0, "every import was done before it was killed");
        QCOMPARE(run({u"import"_s, store, u"--people"_s, list}).exitCode, 0);
    }

    void aFullDiskLeavesTheRegisterAsItWas()
    {
        const QString store = newRegister(u"full.yeonsu"_s);
        const QString list = longList(5'000);
        const QStringList before = rowsIn(store);
        Surroundings full;
        full.beforeStart = [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit bound{1'500'000, 1'500'000};
            ::setrlimit(RLIMIT_FSIZE, &bound);
        };
        const Ended outcome = run({u"import"_s, store, u"--people"_s, list}, full);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.output, QString());
        QVERIFY(!outcome.messages.isEmpty());
        COMPARE_LINES(rowsIn(store), before);
        QCOMPARE(valueOf(verifyRegister(store)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCommandLineImport)
#include "tst_command_line_import.moc"
