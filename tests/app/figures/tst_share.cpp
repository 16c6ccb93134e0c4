// Shares: rounded half up from exact numbers, and written in one way.
#include "figures/share.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestShare : public QObject
{
    Q_OBJECT

private slots:
    void aShareIsRoundedHalfUp_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<int>("tenths");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, qint64 part, qint64 whole, int tenths, const QString &text) {
            QTest::newRow(name) << part << whole << tenths << text;
        };
        add("the first three themes of 2022", 1751, 2688, 651, u"65.1%"_s);
        add("decision makers of 2022", 806, 2688, 300, u"30.0%"_s);
        add("courses of the first three themes", 116, 174, 667, u"66.7%"_s);
        add("all", 174, 174, 1000, u"100.0%"_s);
        add("none", 0, 174, 0, u"0.0%"_s);
        add("none of none", 0, 0, 0, u"0.0%"_s);
        add("a third", 1, 3, 333, u"33.3%"_s);
        add("two thirds", 2, 3, 667, u"66.7%"_s);
        add("exactly half a tenth", 1, 2000, 1, u"0.1%"_s);
        add("below half a tenth", 1, 2001, 0, u"<0.1%"_s);
        add("a half that binary fractions miss", 1, 16, 63, u"6.3%"_s);
        add("6.25 %, half up", 625, 10000, 63, u"6.3%"_s);
        add("0.15 %, half up", 15, 10000, 2, u"0.2%"_s);
        add("1.005 in a hundred is not half", 1005, 100000, 10, u"1.0%"_s);
        add("nearly all is not all", 99'949, 100'000, 999, u"99.9%"_s);
        add("nearly all rounds to all", 99'950, 100'000, 1000, u"100.0%"_s);
        add("one of a million", 1, 1'000'000, 0, u"<0.1%"_s);
        add("thousands of millions", 3'000'000'000, 9'000'000'000, 333, u"33.3%"_s);
        add("a part above the whole", 3, 2, 1500, u"150.0%"_s);
    }
    void aShareIsRoundedHalfUp()
    {
        QFETCH(const qint64, part);
        QFETCH(const qint64, whole);
        QFETCH(const QString, text);
        QTEST(shareInTenths(part, whole), "tenths");
        QCOMPARE(shareText(part, whole), text);
    }

    void everySmallShareIsRight()
    {
        // In tenths t: t - 1/2 <= 1000 part / whole < t + 1/2, in whole numbers.
        for (qint64 whole = 1; whole <= 400; ++whole) {
            for (qint64 part = 0; part <= whole; ++part) {
                const qint64 tenths = shareInTenths(part, whole);
                QVERIFY((2 * tenths - 1) * whole <= 2000 * part && 2000 * part < (2 * tenths + 1) * whole);
            }
        }
    }

    void thousandsAreGrouped_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0"_s;
        QTest::newRow("three digits") << qint64(174) << u"174"_s;
        QTest::newRow("four digits") << qint64(2688) << u"2,688"_s;
        QTest::newRow("seven digits") << qint64(1'000'000) << u"1,000,000"_s;
        QTest::newRow("below zero") << qint64(-2688) << u"-2,688"_s;
    }
    void thousandsAreGrouped()
    {
        QFETCH(const qint64, number);
        QTEST(groupedNumber(number), "text");
    }
};

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
