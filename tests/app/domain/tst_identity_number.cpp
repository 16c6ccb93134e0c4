// Which texts look like numbers that states give to people, and which only resemble them. All are invented.
#include "domain/identity_number.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

Q_DECLARE_METATYPE(IdentityNumber)

class TestIdentityNumber : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreFound_data()
    {
        using enum IdentityNumber;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<IdentityNumber>("kind");
        QTest::addColumn<bool>("hasCheckDigit");
        QTest::newRow("with a hyphen") << u"900101-1234568"_s << QString() << Resident << true;
        QTest::newRow("without a hyphen") << u"9001011234568"_s << QString() << Resident << true;
        QTest::newRow("with a space") << u"900101 1234568"_s << QString() << Resident << true;
        QTest::newRow("with a dash") << u"900101–1234568"_s << QString() << Resident << true;
        QTest::newRow("in wide digits") << u"９００１０１－１２３４５６８"_s << QString() << Resident << true;
        QTest::newRow("of 2005") << u"050315-4123451"_s << QString() << Resident << false;
        QTest::newRow("within a sentence")
            << u"주민번호 900101-1234568입니다"_s << QString() << Resident << true;
        QTest::newRow("whose check digit does not fit")
            << u"900101-1234560"_s << QString() << Resident << false;
        QTest::newRow("of a foreigner") << u"850720-5101230"_s << QString() << Foreigner << false;
        QTest::newRow("without leading zeroes")
            << u"503154123451"_s << u"주민등록번호"_s << Resident << false;
        QTest::newRow("partly hidden") << u"900101-1******"_s << u"주민 번호"_s << Resident << false;
        QTest::newRow("under its heading") << u"8507205"_s << u"외국인등록번호"_s << Foreigner << false;
        QTest::newRow("a Korean passport") << u"M12345678"_s << QString() << Passport << false;
        QTest::newRow("a service passport") << u"S12345678"_s << QString() << Passport << false;
        QTest::newRow("a newer one") << u"M123A4567"_s << QString() << Passport << false;
        QTest::newRow("in small letters") << u"m123a4567"_s << QString() << Passport << false;
        QTest::newRow("within a text") << u"여권: R98765432 (2028)"_s << QString() << Passport << false;
        QTest::newRow("another country's") << u"AB123456"_s << u"Passport No."_s << Passport << false;
        QTest::newRow("another country's, in Korean") << u"C1234567"_s << u"여권 번호"_s << Passport << false;
        QTest::newRow("said in the text") << u"passport X1234567"_s << QString() << Passport << false;
        QTest::newRow("a day under such a heading") << u"S20190304"_s << u"여권번호"_s << Passport << false;
    }
    void numbersAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, heading);
        QFETCH(IdentityNumber, kind);
        QFETCH(bool, hasCheckDigit);
        const auto found = identityNumberIn(text, heading);
        QVERIFY(found);
        QCOMPARE(found->kind, kind);
        QCOMPARE(found->hasCheckDigit, hasCheckDigit);
    }

    void otherNumbersAreNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heading");
        const auto add = [](const char *name, const QString &text, const QString &heading = {}) {
            QTest::newRow(name) << text << heading;
        };
        add("nothing", {});
        add("a mobile phone", u"010-1234-5678"_s);
        add("a mobile phone in one", u"01012345678"_s);
        add("a phone of Seoul", u"02-2133-5264"_s);
        add("a phone abroad", u"+84 24 3825 3536"_s);
        add("a phone with its country", u"+82-10-1234-5678"_s);
        add("a phone with many digits", u"0082102133526"_s);
        add("a day", u"2019-03-04"_s);
        add("a day of eight digits", u"20190304"_s);
        add("days of six digits", u"190304-190315"_s);
        add("days of eight digits", u"20190304-20190315"_s);
        add("a time", u"20190304123000"_s);
        add("a moment in milliseconds", u"1669334400000"_s);
        add("a month that is none", u"901301-1234567"_s);
        add("a day that is none", u"900231-1234567"_s);
        add("a day to come", u"991231-3234567"_s);
        add("too many digits", u"1900101-12345678"_s);
        add("an account", u"110-123-456789"_s);
        add("an account with a day in it", u"12-900101-1234567"_s);
        add("a business's number", u"120-81-47521"_s);
        add("the code of a course", u"UM-2020-01"_s);
        add("the code of a course with a day", u"S20190304"_s);
        add("the code of a course in one", u"UM20200101"_s);
        add("a number of another country without a heading", u"AB123456"_s);
        add("a room", u"D204"_s);
        add("a word with digits", u"SM12345678"_s);
        add("a long code", u"M12345678-01"_s);
        add("a year under a heading", u"2028"_s, u"여권 만료"_s);
        add("a name under a heading", u"Adaeze Okafor"_s, u"Passport name"_s);
        add("no number under a heading", u"없음"_s, u"주민등록번호"_s);
        add("a person's number", u"P-00012"_s, u"번호"_s);
        add("a number of residents", u"9,736,027"_s, u"Residents"_s);
    }
    void otherNumbersAreNot()
    {
        QFETCH(QString, text);
        QFETCH(QString, heading);
        QVERIFY(!identityNumberIn(text, heading));
    }
};

QTEST_GUILESS_MAIN(TestIdentityNumber)
#include "tst_identity_number.moc"
