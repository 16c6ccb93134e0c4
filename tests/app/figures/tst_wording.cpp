// Whether a printed number tells the truth: every rule of wording, and its edges.
#include "figures/wording.h"

#include <QTest>

using namespace yeonsu;

Q_DECLARE_METATYPE(yeonsu::Wording)
Q_DECLARE_METATYPE(yeonsu::Verdict)

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsHeldAgainstItsFigure_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("lastDigit");
        QTest::addColumn<Wording>("wording");
        QTest::addColumn<double>("figure");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("isLoose");
        const auto add = [](const char *name, const PrintedNumber &printed, Wording wording, double figure,
                            Verdict verdict, bool isLoose = false) {
            QTest::newRow(name) << printed.value << printed.lastDigit << wording << figure << verdict
                                << isLoose;
        };
        using enum Wording;
        const double people = 2688;
        const double threeThemes = 100.0 * 1751 / 2688;
        const double decisionMakers = 100.0 * 806 / 2688;

        // What the release of 2022-11-25 says.
        add("2,688 people", {2688}, Exact, people, Verdict::True);
        add("174 courses", {174}, Exact, 174, Verdict::True);
        add("70% for 65.1", {70}, Exact, threeThemes, Verdict::False);
        add("30% for 29.98", {30}, Exact, decisionMakers, Verdict::Rounded);
        add("somewhat over 2,700 for 2,688", {2700}, SomewhatOver, people, Verdict::WrongWording);
        add("800 or more for 806", {800}, AtLeast, 806, Verdict::True);
        add("about 280 cities for 282", {280}, About, 282, Verdict::True);

        // Plain numbers.
        add("one too many", {2689}, Exact, people, Verdict::False);
        add("2,700 to the last digit", {2700}, Exact, people, Verdict::False);
        add("2.7 thousand", {2700, 100}, Exact, people, Verdict::Rounded);
        add("2.6 thousand", {2600, 100}, Exact, people, Verdict::False);
        add("65.1%", {65.1, 0.1}, Exact, threeThemes, Verdict::Rounded);
        add("65.2%", {65.2, 0.1}, Exact, threeThemes, Verdict::False);
        add("65%", {65}, Exact, threeThemes, Verdict::Rounded);
        add("half up", {30}, Exact, 29.5, Verdict::Rounded);
        add("just below half", {30}, Exact, 29.4999, Verdict::False);
        add("half is not rounded down", {29}, Exact, 29.5, Verdict::False);
        add("0.1 of a binary fraction", {0.3, 0.1}, Exact, 0.1 + 0.2, Verdict::True);
        add("nothing for nothing", {0}, Exact, 0, Verdict::True);
        add("nothing for something", {0}, Exact, 1, Verdict::False);

        // About: within 2 % of the printed number.
        add("about, exactly", {2688}, About, people, Verdict::True);
        add("about, 2% above", {100}, About, 102, Verdict::True);
        add("about, 2% below", {100}, About, 98, Verdict::True);
        add("about, more than 2% above", {100}, About, 102.01, Verdict::False);
        add("about, more than 2% below", {100}, About, 97.99, Verdict::False);
        add("about 2,700 for 2,688", {2700}, About, people, Verdict::True);
        add("about 2,700 at its upper edge", {2700}, About, 2754, Verdict::True);
        add("about 2,700 at its lower edge", {2700}, About, 2646, Verdict::True);
        add("about 2,700 beyond its upper edge", {2700}, About, 2755, Verdict::False);
        add("about 2,700 beyond its lower edge", {2700}, About, 2645, Verdict::False);
        add("about 70% for 65.1", {70}, About, threeThemes, Verdict::False);
        add("three of four for 74.9", {75}, About, 74.9, Verdict::True);
        add("two of three for 65.1", {200.0 / 3, 0.1}, About, threeThemes, Verdict::False);

        // Somewhat over n: above n, and below n and one unit of its last digit that is not zero.
        add("somewhat over 800 for 806", {800}, SomewhatOver, 806, Verdict::True);
        add("somewhat over 800 for 800", {800}, SomewhatOver, 800, Verdict::WrongWording);
        add("somewhat over 800 for 801", {800}, SomewhatOver, 801, Verdict::True);
        add("somewhat over 800 for 899", {800}, SomewhatOver, 899, Verdict::True);
        add("somewhat over 800 for 900", {800}, SomewhatOver, 900, Verdict::False);
        add("somewhat over 800 for 799", {800}, SomewhatOver, 799, Verdict::WrongWording);
        add("somewhat over 800 for 700", {800}, SomewhatOver, 700, Verdict::False);
        add("somewhat over 2,600 for 2,688", {2600}, SomewhatOver, people, Verdict::True);
        add("somewhat over 2,680 for 2,688", {2680}, SomewhatOver, people, Verdict::True);
        add("somewhat over 2,680 for 2,690", {2680}, SomewhatOver, 2690, Verdict::WrongWording);
        add("somewhat over 2,687 for 2,688", {2687}, SomewhatOver, people, Verdict::WrongWording);
        add("somewhat over 2,000 for 2,688", {2000}, SomewhatOver, people, Verdict::True);
        add("somewhat over 2.6 thousand for 2,688", {2600, 100}, SomewhatOver, people, Verdict::True);
        add("somewhat over 280 for 282", {280}, SomewhatOver, 282, Verdict::True);

        // Nearly: below the number, by a tenth of it at the most.
        add("nearly 300 for 282", {300}, JustUnder, 282, Verdict::True);
        add("nearly 2,700 for 2,688", {2700}, JustUnder, people, Verdict::True);
        add("nearly 300 for 300", {300}, JustUnder, 300, Verdict::WrongWording);
        add("nearly 280 for 282", {280}, JustUnder, 282, Verdict::WrongWording);
        add("nearly 3,000 at its edge", {3000}, JustUnder, 2700, Verdict::True);
        add("nearly 3,000 beyond its edge", {3000}, JustUnder, 2699, Verdict::False);

        // Bounds.
        add("at most, the same", {806}, AtMost, 806, Verdict::True);
        add("at most, below", {806}, AtMost, 800, Verdict::True);
        add("at most, above", {806}, AtMost, 807, Verdict::WrongWording);
        add("at most 1,000 for 806", {1000}, AtMost, 806, Verdict::True, true);
        add("at least, the same", {806}, AtLeast, 806, Verdict::True);
        add("at least, one below", {807}, AtLeast, 806, Verdict::WrongWording);
        add("at least, far below", {900}, AtLeast, 806, Verdict::False);
        add("more than, above", {2600}, MoreThan, people, Verdict::True);
        add("more than, the same", {2688}, MoreThan, people, Verdict::WrongWording);
        add("more than 2,700 for 2,688", {2700}, MoreThan, people, Verdict::WrongWording);
        add("fewer than, below", {2700}, FewerThan, people, Verdict::True);
        add("fewer than, the same", {2688}, FewerThan, people, Verdict::WrongWording);
        add("fewer than, above", {2000}, FewerThan, people, Verdict::False);

        // Bounds that are true and far away.
        add("a bound a tenth below", {90}, AtLeast, 100, Verdict::True, false);
        add("a bound more than a tenth below", {89}, AtLeast, 100, Verdict::True, true);
        add("more than a tenth below", {89}, MoreThan, 100, Verdict::True, true);
        add("a bound a tenth above", {110}, FewerThan, 100, Verdict::True, false);
        add("a bound more than a tenth above", {111}, FewerThan, 100, Verdict::True, true);
        add("more than 2,000 for 2,688", {2000}, MoreThan, people, Verdict::True, true);
        add("only bounds can be loose", {2000}, SomewhatOver, people, Verdict::True, false);
    }
    void aNumberIsHeldAgainstItsFigure()
    {
        QFETCH(const double, value);
        QFETCH(const double, lastDigit);
        QFETCH(const Wording, wording);
        QFETCH(const double, figure);
        QFETCH(const Verdict, verdict);
        QFETCH(const bool, isLoose);
        const WordingResult result = checkWording({value, lastDigit}, wording, figure);
        QCOMPARE(int(result.verdict), int(verdict));
        QCOMPARE(result.isLooseBound, isLoose);
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
