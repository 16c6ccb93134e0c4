// What numbers in cells mean by their format, and how they read.
#include "sheets/number_format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void codesSayWhatANumberMeans_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberMeaning>("meaning");
        using enum NumberMeaning;
        QTest::newRow("general") << u"General"_s << Plain;
        QTest::newRow("grouped") << u"#,##0.00"_s << Plain;
        QTest::newRow("scientific") << u"0.00E+00"_s << Plain;
        QTest::newRow("words in quotes") << u"0\" days\""_s << Plain;
        QTest::newRow("won") << u"[$₩-412]#,##0"_s << Plain;
        QTest::newRow("colour") << u"[Red]0"_s << Plain;
        QTest::newRow("escaped letter") << u"0\\d"_s << Plain;
        QTest::newRow("percent") << u"0.0%"_s << Percent;
        QTest::newRow("Korean date") << u"yyyy\"년\" m\"월\" d\"일\""_s << Date;
        QTest::newRow("date with a language") << u"[$-412]yyyy. m. d."_s << Date;
        QTest::newRow("month alone") << u"mmm"_s << Date;
        QTest::newRow("date and time") << u"yyyy-mm-dd hh:mm"_s << DateTime;
        QTest::newRow("time") << u"h:mm AM/PM"_s << Time;
        QTest::newRow("minutes and seconds") << u"mm:ss"_s << Time;
        QTest::newRow("elapsed") << u"[h]:mm"_s << Time;
        QTest::newRow("only the first section") << u"0;yyyy"_s << Plain;
        QTest::newRow("a quote that is not closed") << u"0\"yyyy"_s << Plain;
    }
    void codesSayWhatANumberMeans()
    {
        QFETCH(const QString, code);
        QTEST(meaningOf(code), "meaning");
    }

    void koreanExcelHasFormatsOfItsOwn()
    {
        for (const int id : {14, 17, 27, 31, 36, 50, 57, 58})
            QCOMPARE(meaningOfBuiltIn(id), NumberMeaning::Date);
        for (const int id : {18, 21, 32, 45})
            QCOMPARE(meaningOfBuiltIn(id), NumberMeaning::Time);
        for (const int id : {0, 1, 4, 11, 37, 49})
            QCOMPARE(meaningOfBuiltIn(id), NumberMeaning::Plain);
        QCOMPARE(meaningOfBuiltIn(10), NumberMeaning::Percent);
        QCOMPARE(meaningOfBuiltIn(22), NumberMeaning::DateTime);
    }

    void readsAsOneWouldTypeIt_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<NumberMeaning>("meaning");
        QTest::addColumn<QString>("text");
        using enum NumberMeaning;
        QTest::newRow("whole") << 12.0 << Plain << u"12"_s;
        QTest::newRow("no binary noise") << 0.1 + 0.2 << Plain << u"0.3"_s;
        QTest::newRow("many digits") << 12345678901.0 << Plain << u"12345678901"_s;
        QTest::newRow("more than the digits of a double") << 1e17 << Plain << u"100000000000000000"_s;
        QTest::newRow("small") << 0.00001 << Plain << u"0.00001"_s;
        QTest::newRow("below 0") << -4.5 << Plain << u"-4.5"_s;
        QTest::newRow("percent") << 0.651 << Percent << u"65.1%"_s;
        QTest::newRow("day") << 43528.0 << Date << u"2019-03-04"_s;
        QTest::newRow("the first day") << 1.0 << Date << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << Date << u"1900-02-28"_s;
        QTest::newRow("after it") << 61.0 << Date << u"1900-03-01"_s;
        QTest::newRow("day and time") << 43527.5625 << DateTime << u"2019-03-03 13:30"_s;
        QTest::newRow("a day formatted with a time") << 43528.0 << DateTime << u"2019-03-04"_s;
        QTest::newRow("time") << 0.378472222222222 << Time << u"09:05"_s;
        QTest::newRow("nearly the next day") << 43527.9999999 << DateTime << u"2019-03-04"_s;
        QTest::newRow("no day") << -1.0 << Date << u"-1"_s;
        QTest::newRow("beyond all days") << 3e6 << Date << u"3000000"_s;
    }
    void readsAsOneWouldTypeIt()
    {
        QFETCH(const double, value);
        QFETCH(const NumberMeaning, meaning);
        QTEST(numberText(value, meaning), "text");
    }

    void daysMayCountFrom1904()
    {
        QCOMPARE(numberText(0, NumberMeaning::Date, true), u"1904-01-01"_s);
        QCOMPARE(numberText(42066, NumberMeaning::Date, true), u"2019-03-04"_s);
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
