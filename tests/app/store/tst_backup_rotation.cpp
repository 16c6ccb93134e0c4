// Which copies are kept as days go by.
#include "store/backup_rotation.h"

#include <QTest>

#include <set>

using namespace yeonsu;

namespace {

QDateTime noonOf(const QDate &day)
{
    return {day, QTime(12, 0)};
}

std::vector<QDateTime> noonsOf(const std::vector<QDate> &days)
{
    std::vector<QDateTime> times;
    for (const QDate &day : days)
        times.push_back(noonOf(day));
    return times;
}

/// What is left of them, in their order.
std::vector<QDateTime> keptOf(const std::vector<QDateTime> &times, const BackupRotation &rotation = {})
{
    const std::vector<bool> kept = keptBackups(times, rotation);
    std::vector<QDateTime> left;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (kept[i])
            left.push_back(times[i]);
    }
    return left;
}

} // namespace

class TestBackupRotation : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfNothing() { QVERIFY(keptBackups({}).empty()); }

    void aWeekIsKeptWhole()
    {
        std::vector<QDateTime> times;
        for (int day = 1; day <= 7; ++day)
            times.push_back(noonOf(QDate(2027, 3, day)));
        QCOMPARE(keptOf(times), times);
    }

    void ofADayTheNewest()
    {
        const QDate day(2027, 3, 1);
        const std::vector<QDateTime> times{QDateTime(day, QTime(9, 0)), QDateTime(day, QTime(18, 0)),
                                           QDateTime(day, QTime(13, 0))};
        QCOMPARE(keptBackups(times), (std::vector<bool>{false, true, false}));
    }

    void daysWithoutACopyDoNotCount()
    {
        // One copy a month, as of a register that is seldom written to.
        std::vector<QDateTime> times;
        for (int month = 1; month <= 12; ++month)
            times.push_back(noonOf(QDate(2027, month, 1)));
        QCOMPARE(keptOf(times), times);
        QCOMPARE(keptOf(times, {3, 0, 0}), std::vector<QDateTime>(times.end() - 3, times.end()));
    }

    void aWeekBeginsOnMonday()
    {
        const std::vector<QDateTime> times =
            noonsOf({QDate(2027, 3, 7), QDate(2027, 3, 8), QDate(2027, 3, 14), QDate(2027, 3, 15)});
        QCOMPARE(times[1].date().dayOfWeek(), 1);
        QCOMPARE(keptBackups(times, {0, 3, 0}), (std::vector<bool>{true, false, true, true}));
    }

    void aYearEndsAMonthAndNoWeek()
    {
        const std::vector<QDateTime> times = noonsOf({QDate(2026, 12, 31), QDate(2027, 1, 1)});
        QCOMPARE(keptBackups(times, {0, 5, 0}), (std::vector<bool>{false, true}));
        QCOMPARE(keptBackups(times, {0, 0, 12}), (std::vector<bool>{true, true}));
    }

    /// A copy each day for two years, of which the superfluous ones go each day.
    void twoYearsOfDailyCopies()
    {
        std::vector<QDateTime> copies;
        const QDate first(2026, 1, 1);
        for (QDate today = first; today < first.addYears(2); today = today.addDays(1)) {
            copies.push_back(noonOf(today));
            copies = keptOf(copies);
            const std::string what = today.toString(Qt::ISODate).toStdString();
            QVERIFY2(copies.size() <= 7 + 5 + 12, what.c_str());
            std::set<QDate> days;
            for (const QDateTime &copy : copies)
                days.insert(copy.date());
            // The last week has every day, the last four weeks have one each, the months before this one
            // theirs.
            for (int ago = 0; ago < 7 && today.addDays(-ago) >= first; ++ago)
                QVERIFY2(days.contains(today.addDays(-ago)), what.c_str());
            const QDate sunday = today.addDays(-today.dayOfWeek());
            for (int weeks = 0; weeks < 4 && sunday.addDays(-7 * weeks) >= first; ++weeks)
                QVERIFY2(days.contains(sunday.addDays(-7 * weeks)), what.c_str());
            const QDate monthBegan(today.year(), today.month(), 1);
            for (int months = 0; months < 11 && monthBegan.addMonths(-months).addDays(-1) >= first; ++months)
                QVERIFY2(days.contains(monthBegan.addMonths(-months).addDays(-1)), what.c_str());
        }
        QVERIFY(copies.front().date() >= QDate(2027, 1, 31));
    }
};

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backup_rotation.moc"
