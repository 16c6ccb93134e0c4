// The program without a window: the numbers of a text, checked against a register.
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu::test;

class TestCommandLineCheckRelease : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_register;

    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const
    {
        write(m_folder.filePath(name), content);
        return m_folder.filePath(name);
    }

    [[nodiscard]] Ended check(const QByteArray &text, const QStringList &more = {},
                              const Surroundings &surroundings = {}) const
    {
        return run(QStringList{u"check-release"_s, m_register, u"--text"_s, written(u"text.txt"_s, text)} +
                       more,
                   surroundings);
    }

private slots:
    void initTestCase()
    {
        m_register = m_folder.filePath(u"sample.yeonsu"_s);
        QCOMPARE(run({u"new"_s, m_register, u"--sample"_s}).exitCode, 0);
    }

    void theJsonIsThatOfTheContract()
    {
        const Ended outcome = check(
            "국제연수 참가자 2,688명 중 70%가 아시아에서 왔다.\n참가 도시는 약 280개 도시다.\n포럼에는 30명.\n"_ba,
            {u"--format"_s, u"json"_s});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray claims = QJsonDocument::fromJson(outcome.output.toUtf8()).array();
        QCOMPARE(claims.size(), 4);
        const QJsonObject share = claims[1].toObject();
        QCOMPARE(share, (QJsonObject{{u"text"_s, u"70%"_s},
                                     {u"line"_s, 1},
                                     {u"column"_s, 19},
                                     {u"figure"_s, u"share of attendances: Asia"_s},
                                     {u"value"_s, 74.4},
                                     {u"verdict"_s, u"false"_s}}));
        QCOMPARE(claims[0].toObject().value(u"value").toInt(), 2688);
        QCOMPARE(claims[0].toObject().value(u"verdict"), u"true"_s);
        QCOMPARE(claims[2].toObject().value(u"line").toInt(), 2);
        QCOMPARE(claims[3].toObject().value(u"verdict"), u"unchecked"_s);
        QVERIFY(claims[3].toObject().value(u"value").isNull());
    }

    void theTextSaysWhatIsWrong()
    {
        const Ended outcome = check("참가자 2,700여명이 국제연수를 받았다."_ba);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.startsWith(u"WORDING"_s), qPrintable(outcome.output));
        QVERIFY(outcome.output.contains(u"2,688"_s));
        const Ended korean =
            check("참가자 2,700여명이 국제연수를 받았다."_ba, {}, {.locale = u"ko_KR.UTF-8"_s});
        QVERIFY2(korean.output.contains(u"표현"_s), qPrintable(korean.output));
    }

    /// Every number can be followed to what was counted, and nobody is named on the way.
    void theRowsBehindNumbersAreWritten()
    {
        const QString path = m_folder.filePath(u"rows.csv"_s);
        const QByteArray text = "하노이 참가자는 35명이다.\n유럽 참가 도시는 25곳이다.\n포럼에는 30명.\n"_ba;
        QCOMPARE(check(text, {u"--rows"_s, path}).exitCode, 0);
        QStringList lines = QString::fromUtf8(contentOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.takeFirst().remove(QChar(0xfeff)),
                 u"Line,Column,Number,Figure,Course,City,Country,Seniority,People"_s);
        QCOMPARE(lines.filter(QRegularExpression(u"^1,10,35명,.*,Hanoi,.*,1$"_s)).size(), 35);
        QCOMPARE(lines.filter(QRegularExpression(u"^2,\\d+,25곳,.*,,$"_s)).size(), 25);
        QCOMPARE(lines.size(), 35 + 25);
        QCOMPARE(check(text, {u"--rows"_s, path}).exitCode, 1); // it is there
        QCOMPARE(check(text, {u"--rows"_s, path, u"--force"_s}).exitCode, 0);
        QCOMPARE(check(text, {u"--rows"_s, m_folder.filePath(u"rows.txt"_s)}).exitCode, 2);
    }

    void aTrueTextIsDone()
    {
        QCOMPARE(check("국제연수 과정은 모두 174회 열렸다."_ba).exitCode, 0);
        QCOMPARE(check("숫자가 없다."_ba).exitCode, 0);
    }

    void textsOfKoreanProgramsAreRead()
    {
        QStringEncoder encoder("windows-949");
        const QByteArray bytes = encoder.encode(u"국제연수 과정은 모두 175회 열렸다."_s);
        QCOMPARE(check(bytes).exitCode, 1);
        QCOMPARE(check("\xEF\xBB\xBF국제연수 과정은 모두 174회 열렸다."_ba).exitCode, 0);
    }

    void wrongUseIsTold()
    {
        QCOMPARE(run({u"check-release"_s, m_register}).exitCode, 2);
        QCOMPARE(check("a"_ba, {u"--format"_s, u"xml"_s}).exitCode, 2);
        const Ended missing =
            run({u"check-release"_s, m_register, u"--text"_s, m_folder.filePath(u"none.txt"_s)});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.messages.contains(u"none.txt"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLineCheckRelease)
#include "tst_command_line_check_release.moc"
