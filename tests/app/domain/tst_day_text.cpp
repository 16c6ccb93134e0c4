// Days as people type them, in Korean and in other ways.
#include "domain/day_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestDayText : public QObject
{
    Q_OBJECT

private slots:
    void daysAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2019, 4, 8);
        QTest::newRow("as it is kept") << u"2019-04-08"_s << day;
        QTest::newRow("points") << u"2019.4.8"_s << day;
        QTest::newRow("points and spaces") << u" 2019. 4. 8. "_s << day;
        QTest::newRow("slashes") << u"2019/04/08"_s << day;
        QTest::newRow("in Korean") << u"2019년 4월 8일"_s << day;
        QTest::newRow("in Korean without spaces") << u"2019년4월8일"_s << day;
        QTest::newRow("a short year") << u"19.4.8"_s << day;
        QTest::newRow("a short year of before") << u"98-12-31"_s << QDate(1998, 12, 31);
        QTest::newRow("eight digits") << u"20190408"_s << day;
        QTest::newRow("six digits") << u"190408"_s << day;
        QTest::newRow("without the year") << u"4/8"_s << QDate(2022, 4, 8);
        QTest::newRow("in Korean without the year") << u"4월 8일"_s << QDate(2022, 4, 8);
        QTest::newRow("full width") << u"２０１９．４．８"_s << day;
        QTest::newRow("a leap day") << u"2020-2-29"_s << QDate(2020, 2, 29);
    }
    void daysAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        QCOMPARE(dayFromText(text, QDate(2022, 11, 25)), day);
    }

    void otherTextIsNoDay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "tomorrow", "2019", "2019-13-01", "2019-02-30", "4/31", "19.4",
                                 "2019-4-8-1", "201904", "2019-04-08x", "8 April", "-4-8", "00000000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherTextIsNoDay()
    {
        QFETCH(const QString, text);
        QVERIFY(!dayFromText(text, QDate(2022, 11, 25)).isValid());
    }
};

QTEST_GUILESS_MAIN(TestDayText)
#include "tst_day_text.moc"
