// Nothing that the program says to a terminal or a log names the people of a register or of a list, whatever
// goes wrong.
#include "builders.h"
#include "edits.h"
#include "program.h"
#include "results.h"
#include "store/register.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Words that stand nowhere else.
const QStringList names{u"zqfamily"_s, u"zqgiven"_s, u"zqmail"_s, u"zqnote"_s, u"zqoffice"_s, u"즈큐"_s};

QByteArray header()
{
    return "성명,이메일,국가,도시,소속,과정,수료일,상태,비고\n";
}

} // namespace

class TestCommandLinePrivacy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        write(path(name), content);
        return path(name);
    }
    /// With somebody who was in a course.
    [[nodiscard]] QString newRegister(const QString &name) const
    {
        const QString made = path(name);
        if (run({u"new"_s, made}).exitCode != 0)
            qFatal("a step that a test stands on failed");
        const auto store = valueOf(Register::open(made));
        Person person = aPerson(u"Zqfamily"_s, u"Zqgiven"_s);
        person.email = u"zqmail@example.org"_s;
        person.localName = u"즈큐"_s;
        person.note = u"zqnote"_s;
        Enrolment enrolment = anEnrolment(added(*store, aCourse(u"A-1"_s)).id, added(*store, person).id);
        enrolment.organisation = u"Zqoffice"_s;
        added(*store, enrolment);
        added(*store, aCourse(u"A-2"_s));
        return made;
    }
    static QStringList namedIn(const QString &messages)
    {
        QStringList found = names;
        found.removeIf([&](const QString &name) { return !messages.contains(name, Qt::CaseInsensitive); });
        return found;
    }

private slots:
    void listsThatGoWrong_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const QByteArray &rows, const QStringList &options = {}) {
            QTest::newRow(name) << header() + rows << options;
        };
        row("a country that is none", "ZQFAMILY Zqother,,Atlantis,X,,A-1,,,\n");
        row("a name in the place of a country", "X Y,,ZQFAMILY Zqgiven,,,A-1,,,\n");
        row("a name in the place of a day", "X Y,,VN,Hanoi,,A-1,Zqfamily 2019,완료,\n");
        row("a name in the place of a course", "X Y,,VN,Hanoi,,Zqfamily Zqgiven,,,\n");
        row("a name in the place of a status", "X Y,,VN,Hanoi,,A-1,,Zqfamily,\n");
        row("an e-mail that is none", "X Y,zqmail at example,VN,Hanoi,,A-1,,,\n");
        row("perhaps somebody known", "ZQFAMILY Zqgivem,,,,,A-2,,,\n");
        row("somebody known", "ZQFAMILY Zqgiven,zqmail@example.org,VN,Hanoi,Zqoffice 2,A-1,,,zqnote 2\n");
        row("another e-mail", "ZQFAMILY Zqgiven,zqmail2@example.org,,,,A-1,,,\n");
        row("a resident number", "X Y,,VN,Hanoi,,A-1,,,zqnote 900101-1234568\n");
        row("an open quotation", "\"ZQFAMILY Zqgiven,,VN,Hanoi,,A-1,,,\n");
        row("a file without headings", "\n\nZQFAMILY Zqgiven\n");
        row("nothing else than wrong rows", "ZQFAMILY Zqgiven,,Atlantis,X,,A-1,,,\n", {u"--strict"_s});
        row("in Korean", "즈큐,zqmail at example,없는나라,,,A-1,,,zqnote\n");
        QTest::newRow("no list at all") << QByteArray("Zqfamily Zqgiven\0zqnote", 23) << QStringList();
        QTest::newRow("no headings") << QByteArray("Zqfamily,Zqgiven,zqmail@example.org\n") << QStringList();
    }
    void listsThatGoWrong()
    {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, options);
        const QString store =
            newRegister(u"list-%1.yeonsu"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
        for (const QString &locale : {u"C.UTF-8"_s, u"ko_KR.UTF-8"_s}) {
            const Ended ended =
                run(QStringList{u"import"_s, store, u"--people"_s, file(u"list.csv"_s, list)} + options,
                    {locale});
            QVERIFY(ended.exitCode >= 0);
            QCOMPARE(namedIn(ended.messages + ended.output), QStringList());
        }
    }

    void filesThatGoWrong()
    {
        const QString store = newRegister(u"whole.yeonsu"_s);
        QByteArray bytes = contentOf(store);
        const QString cut = file(u"cut.yeonsu"_s, bytes.first(bytes.size() / 2));
        const qsizetype at = bytes.indexOf("Zqfamily");
        QVERIFY(at > 0);
        for (qsizetype i = at - 200; i < at; ++i)
            bytes[i] = 'Z';
        const QString damaged = file(u"damaged.yeonsu"_s, bytes);
        const QString sheet = file(u"list.xlsx"_s, "PK\3\4 Zqfamily Zqgiven zqmail@example.org");
        for (const QStringList &arguments :
             {QStringList{u"verify"_s, cut}, QStringList{u"verify"_s, damaged},
              QStringList{u"figures"_s, damaged},
              QStringList{u"export"_s, damaged, u"--table"_s, u"people"_s, u"--out"_s, path(u"out.csv"_s)},
              QStringList{u"import"_s, damaged, u"--people"_s,
                          file(u"one.csv"_s, header() + "Zqfamily,,VN,,,A-1,,,\n")},
              QStringList{u"import"_s, store, u"--people"_s, sheet},
              QStringList{u"export"_s, store, u"--table"_s, u"people"_s, u"--out"_s, u"/nowhere/out.csv"_s},
              QStringList{u"backup"_s, damaged, u"--out"_s, path(u"copy.yeonsu"_s)}}) {
            const Ended ended = run(arguments);
            QVERIFY2(ended.exitCode >= 0, qPrintable(arguments.join(u' ')));
            QCOMPARE(namedIn(ended.messages), QStringList());
        }
    }

    void aWriteThatFailsNamesNobody()
    {
        const QString store = newRegister(u"full.yeonsu"_s);
        QByteArray list = header();
        for (int i = 0; i < 20'000; ++i)
            list += "ZQFAMILY Zqgiven" + QByteArray::number(i) + ",zqmail" + QByteArray::number(i) +
                    "@example.org,VN,Hanoi,Zqoffice,A-1,,,zqnote\n";
        Surroundings full;
        full.beforeStart = [] {
            const rlimit limit{1'500'000, 1'500'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        const Ended ended = run({u"import"_s, store, u"--people"_s, file(u"many.csv"_s, list)}, full);
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(!ended.messages.isEmpty());
        QCOMPARE(namedIn(ended.messages), QStringList());
    }

    /// Holds the program where it reads a list, and looks what the system would keep of a crash there. With a
    /// limit of 1 it hands nothing to a program for crashes, either.
    void aCrashLeavesNoCore()
    {
        const QString store = newRegister(u"core.yeonsu"_s);
        const QString pipe = path(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QProcess program;
        program.start(QStringLiteral(YEONSU_PROGRAM), {u"check-release"_s, store, u"--text"_s, pipe});
        QFile writing(pipe);
        // Opens once the program reads.
        QVERIFY(writing.open(QIODevice::WriteOnly));
        const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(program.processId()));
        QVERIFY2(
            QRegularExpression(u"Max core file size +1 +1 "_s).match(QString::fromUtf8(limits)).hasMatch(),
            limits.constData());
        program.kill();
        QVERIFY(program.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestCommandLinePrivacy)
#include "tst_command_line_privacy.moc"
