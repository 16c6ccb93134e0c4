// The programme of a forum in time: gaps, overlaps, sums, and what a moved item moves.
#include "domain/programme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

const QDate day(2022, 11, 25);

AgendaItem item(int id, QTime starts, int minutes, QDate on = day)
{
    AgendaItem row;
    row.id = AgendaItemId(id);
    row.forumId = ForumId(1);
    row.day = on;
    row.starts = starts;
    row.minutes = minutes;
    row.title = u"항목"_s;
    return row;
}

/// 14:00–16:00, out of order.
std::vector<AgendaItem> forum()
{
    return {item(2, {14, 10}, 15), item(1, {14, 0}, 10), item(3, {14, 25}, 95)};
}

AgendaItem withStart(AgendaItem row, QTime starts)
{
    row.starts = starts;
    return row;
}

AgendaItem withMinutes(AgendaItem row, int minutes)
{
    row.minutes = minutes;
    return row;
}

/// "1 14:00 10, …" of the items in the order of time.
QString text(const std::optional<std::vector<AgendaItem>> &items)
{
    QStringList lines;
    for (const AgendaItem &row : inOrderOfTime(items.value_or(std::vector<AgendaItem>())))
        lines.append(u"%1 %2 %3"_s.arg(QString::number(row.id.value()), row.starts.toString(u"HH:mm"_s),
                                       QString::number(row.minutes)));
    return items ? lines.join(u", "_s) : u"no"_s;
}

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private slots:
    void aContiguousProgrammeHasNoFindings()
    {
        QVERIFY(programmeFindings(forum()).empty());
        QVERIFY(programmeFindings({}).empty());
        QCOMPARE(minutesOf(forum()), 120);
        // The next day begins when it likes.
        std::vector<AgendaItem> twoDays = forum();
        twoDays.push_back(item(4, {9, 0}, 30, day.addDays(1)));
        QVERIFY(programmeFindings(twoDays).empty());
    }

    void gapsAndOverlapsAreFound_data()
    {
        QTest::addColumn<QTime>("starts");
        QTest::addColumn<int>("minutes");
        QTest::newRow("gap") << QTime(14, 30) << 5;
        QTest::newRow("overlap") << QTime(14, 5) << -20;
        QTest::newRow("at once") << QTime(14, 10) << -15;
    }
    void gapsAndOverlapsAreFound()
    {
        QFETCH(const QTime, starts);
        QFETCH(const int, minutes);
        const std::vector<AgendaItem> items{item(1, {14, 0}, 25), item(2, starts, 60)};
        QVERIFY((programmeFindings(items) == std::vector{ProgrammeFinding{AgendaItemId(2), minutes}}));
    }

    void aLongItemReachesOverSeveral()
    {
        const std::vector<AgendaItem> items{item(1, {14, 0}, 60), item(2, {14, 10}, 10),
                                            item(3, {15, 10}, 10)};
        QVERIFY((programmeFindings(items) ==
                 std::vector{ProgrammeFinding{AgendaItemId(2), -50}, ProgrammeFinding{AgendaItemId(3), 10}}));
    }

    void anItemMovesWhatIsBehindIt_data()
    {
        QTest::addColumn<AgendaItem>("changed");
        QTest::addColumn<QString>("changes");
        const AgendaItem second = forum()[0];
        QTest::newRow("longer") << withMinutes(second, 20) << u"2 14:10 20, 3 14:30 95"_s;
        QTest::newRow("shorter") << withMinutes(second, 5) << u"2 14:10 5, 3 14:15 95"_s;
        QTest::newRow("later") << withStart(second, {14, 20}) << u"2 14:20 15, 3 14:35 95"_s;
        QTest::newRow("earlier") << withStart(second, {14, 5}) << u"2 14:05 15, 3 14:20 95"_s;
        QTest::newRow("later and as much shorter")
            << withMinutes(withStart(second, {14, 15}), 10) << u"2 14:15 10"_s;
        QTest::newRow("the first moves all")
            << withStart(forum()[1], {10, 0}) << u"1 10:00 10, 2 10:10 15, 3 10:25 95"_s;
        QTest::newRow("another day") << item(2, {9, 0}, 15, day.addDays(1)) << u"2 09:00 15"_s;
        QTest::newRow("to midnight") << withMinutes(second, 495) << u"2 14:10 495, 3 22:25 95"_s;
        QTest::newRow("over midnight") << withMinutes(second, 496) << u"no"_s;
        QTest::newRow("itself over midnight") << withMinutes(forum()[2], 576) << u"no"_s;
        QTest::newRow("none of them") << item(9, {9, 0}, 15) << u"no"_s;
    }
    void anItemMovesWhatIsBehindIt()
    {
        QFETCH(const AgendaItem, changed);
        QFETCH(const QString, changes);
        QCOMPARE(text(withItemChanged(forum(), changed)), changes);
    }

    void whatIsOnOtherDaysStays()
    {
        std::vector<AgendaItem> items = forum();
        items.push_back(item(4, {20, 0}, 30, day.addDays(1)));
        items.push_back(item(5, {9, 0}, 30, day.addDays(-1)));
        QCOMPARE(text(withItemChanged(items, withMinutes(items[0], 20))), u"2 14:10 20, 3 14:30 95"_s);
    }

    void anInsertedItemGetsRoom_data()
    {
        QTest::addColumn<AgendaItem>("inserted");
        QTest::addColumn<QString>("changes");
        QTest::newRow("before the first")
            << item(9, {14, 0}, 5) << u"9 14:00 5, 1 14:05 10, 2 14:15 15, 3 14:30 95"_s;
        QTest::newRow("between") << item(9, {14, 25}, 20) << u"9 14:25 20, 3 14:45 95"_s;
        QTest::newRow("at the end") << item(9, {16, 0}, 30) << u"9 16:00 30"_s;
        QTest::newRow("where there is room") << item(9, {13, 0}, 60) << u"9 13:00 60"_s;
        QTest::newRow("where there is some room")
            << item(9, {13, 55}, 10) << u"9 13:55 10, 1 14:05 10, 2 14:15 15, 3 14:30 95"_s;
        QTest::newRow("on a day of its own") << item(9, {14, 0}, 30, day.addDays(1)) << u"9 14:00 30"_s;
        QTest::newRow("what moves over midnight") << item(9, {14, 0}, 481) << u"no"_s;
        QTest::newRow("itself over midnight") << item(9, {23, 50}, 11) << u"no"_s;
    }
    void anInsertedItemGetsRoom()
    {
        QFETCH(const AgendaItem, inserted);
        QFETCH(const QString, changes);
        QCOMPARE(text(withItemInserted(forum(), inserted)), changes);
    }

    void whatIsBehindARemovedItemClosesUp()
    {
        QCOMPARE(text(withItemRemoved(forum(), AgendaItemId(1))), u"2 14:00 15, 3 14:15 95"_s);
        QCOMPARE(text(withItemRemoved(forum(), AgendaItemId(2))), u"3 14:10 95"_s);
        QCOMPARE(text(withItemRemoved(forum(), AgendaItemId(3))), QString());
        QCOMPARE(text(withItemRemoved(forum(), AgendaItemId(9))), QString());
        // Only what the item took: a gap that was there stays, and nothing comes to run beside another.
        const std::vector gap{item(1, {14, 0}, 10), item(2, {14, 10}, 10), item(3, {14, 30}, 10)};
        QCOMPARE(text(withItemRemoved(gap, AgendaItemId(2))), u"3 14:20 10"_s);
        const std::vector beside{item(1, {14, 0}, 30), item(2, {14, 20}, 20), item(3, {14, 40}, 10)};
        QCOMPARE(text(withItemRemoved(beside, AgendaItemId(2))), u"3 14:30 10"_s);
        const std::vector within{item(1, {14, 0}, 60), item(2, {14, 20}, 20), item(3, {15, 0}, 10)};
        QCOMPARE(text(withItemRemoved(within, AgendaItemId(2))), QString());
    }

    void anItemChangesPlaces_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("changes");
        QTest::newRow("down") << 1 << 1 << u"2 14:00 15, 1 14:15 10"_s;
        QTest::newRow("up") << 2 << 0 << u"2 14:00 15, 1 14:15 10"_s;
        QTest::newRow("to the end") << 1 << 2 << u"2 14:00 15, 3 14:15 95, 1 15:50 10"_s;
        QTest::newRow("to the start") << 3 << 0 << u"3 14:00 95, 1 15:35 10, 2 15:45 15"_s;
        QTest::newRow("before the first") << 1 << -1 << QString();
        QTest::newRow("after the last") << 2 << 9 << u"3 14:10 95, 2 15:45 15"_s;
        QTest::newRow("where it is") << 2 << 1 << QString();
        QTest::newRow("none of them") << 9 << 0 << u"no"_s;
    }
    void anItemChangesPlaces()
    {
        QFETCH(const int, id);
        QFETCH(const int, place);
        QFETCH(const QString, changes);
        std::vector<AgendaItem> items = forum();
        items.push_back(item(4, {9, 0}, 30, day.addDays(1)));
        QCOMPARE(text(withItemMoved(items, AgendaItemId(id), place)), changes);
    }

    void aBreakStaysWhereItIs()
    {
        const std::vector items{item(1, {9, 0}, 60), item(2, {10, 20}, 30), item(3, {10, 50}, 10)};
        QCOMPARE(text(withItemMoved(items, AgendaItemId(1), 1)), u"2 09:00 30, 1 09:50 60"_s);
        const std::vector late{item(1, {23, 0}, 50), item(2, {23, 0}, 60)};
        QCOMPARE(text(withItemMoved(late, AgendaItemId(1), 1)), u"no"_s);
    }

    void aProgrammeIsMadeContiguous()
    {
        QCOMPARE(text(madeContiguous(forum())), QString());
        QCOMPARE(text(madeContiguous({})), QString());
        const std::vector items{item(1, {9, 0}, 60), item(2, {10, 20}, 30), item(3, {10, 40}, 10),
                                item(4, {8, 0}, 30, day.addDays(1)), item(5, {9, 0}, 30, day.addDays(1))};
        QCOMPARE(text(madeContiguous(items)), u"2 10:00 30, 3 10:30 10, 5 08:30 30"_s);
        QCOMPARE(text(madeContiguous({item(1, {23, 0}, 50), item(2, {23, 0}, 60)})), u"no"_s);
    }

    void anItemHasAPlaceOnItsDay()
    {
        QCOMPARE(placeOnDay(forum(), AgendaItemId(2)), 1);
        QCOMPARE(placeOnDay(forum(), AgendaItemId(9)), -1);
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
