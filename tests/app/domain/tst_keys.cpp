// The fixed keys by which files, the command line and the history name things.
#include "domain/course.h"
#include "domain/enrolment.h"
#include "domain/person.h"
#include "domain/target_region.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

/// Every value has its own key, and the key leads back to it.
template <KeyedEnum Enum>
void addRoundTrip(const char *name)
{
    QStringList written;
    QStringList readAndWritten;
    for (const auto &[value, key] : keyTable<Enum>) {
        written << toKey(value);
        const std::optional<Enum> read = fromKey<Enum>(QString(key));
        readAndWritten << (read == value ? toKey(*read) : u"lost: "_s + key);
    }
    QTest::newRow(name) << written << readAndWritten << fromKey<Enum>(u"nonsense").has_value()
                        << fromKey<Enum>(u"").has_value()
                        << fromKey<Enum>(written.first().toUpper()).has_value();
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void keysAreFixed()
    {
        // These stand in files that exist: a change of one is a migration.
        QCOMPARE(toKey(CourseMode::Invited), u"invited"_s);
        QCOMPARE(toKey(CourseMode::Online), u"online"_s);
        QCOMPARE(toKey(CourseMode::Blended), u"blended"_s);
        QCOMPARE(toKey(CourseStatus::Planned), u"planned"_s);
        QCOMPARE(toKey(CourseStatus::Open), u"open"_s);
        QCOMPARE(toKey(CourseStatus::Running), u"running"_s);
        QCOMPARE(toKey(CourseStatus::Completed), u"completed"_s);
        QCOMPARE(toKey(CourseStatus::Cancelled), u"cancelled"_s);
        QCOMPARE(toKey(EnrolmentStatus::Applied), u"applied"_s);
        QCOMPARE(toKey(EnrolmentStatus::Accepted), u"accepted"_s);
        QCOMPARE(toKey(EnrolmentStatus::Attended), u"attended"_s);
        QCOMPARE(toKey(EnrolmentStatus::Completed), u"completed"_s);
        QCOMPARE(toKey(EnrolmentStatus::Withdrawn), u"withdrawn"_s);
        QCOMPARE(toKey(EnrolmentStatus::NoShow), u"no_show"_s);
        QCOMPARE(toKey(NameOrder::FamilyFirst), u"family-first"_s);
        QCOMPARE(toKey(NameOrder::GivenFirst), u"given-first"_s);
    }

    void keysLeadBack_data()
    {
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QStringList>("readAndWritten");
        QTest::addColumn<bool>("readsNonsense");
        QTest::addColumn<bool>("readsNothing");
        QTest::addColumn<bool>("readsCapitals");
        addRoundTrip<CourseMode>("mode of a course");
        addRoundTrip<CourseStatus>("status of a course");
        addRoundTrip<EnrolmentStatus>("status of an enrolment");
        addRoundTrip<NameOrder>("order of names");
    }
    void keysLeadBack()
    {
        QFETCH(const QStringList, written);
        QFETCH(const QStringList, readAndWritten);
        QFETCH(const bool, readsNonsense);
        QFETCH(const bool, readsNothing);
        QFETCH(const bool, readsCapitals);
        QCOMPARE(readAndWritten, written);
        QCOMPARE(QSet<QString>(written.begin(), written.end()).size(), written.size());
        QVERIFY(!readsNonsense);
        QVERIFY(!readsNothing);
        QVERIFY(!readsCapitals);
    }

    void targetRegionsLeadBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<TargetRegion::Kind>("kind");
        QTest::addColumn<QString>("place");
        using Kind = TargetRegion::Kind;
        QTest::newRow("everyone") << u"all"_s << Kind::All << QString();
        QTest::newRow("Asia") << u"AS"_s << Kind::Continent << u"AS"_s;
        QTest::newRow("Africa") << u"AF"_s << Kind::Continent << u"AF"_s;
        QTest::newRow("Afghanistan") << u"country:AF"_s << Kind::Country << u"AF"_s;
        QTest::newRow("North America") << u"NA"_s << Kind::Continent << u"NA"_s;
        QTest::newRow("Namibia") << u"country:NA"_s << Kind::Country << u"NA"_s;
        QTest::newRow("Vietnam") << u"country:VN"_s << Kind::Country << u"VN"_s;
    }
    void targetRegionsLeadBack()
    {
        QFETCH(const QString, key);
        QFETCH(const TargetRegion::Kind, kind);
        QFETCH(const QString, place);
        const TargetRegion region = TargetRegion::fromKey(key);
        QCOMPARE(region.kind(), kind);
        QCOMPARE(region.place(), place);
        QCOMPARE(region.key(), key);
    }

    void aContinentIsNotTheCountryOfTheSameCode()
    {
        QVERIFY(TargetRegion::continent(u"AF"_s) != TargetRegion::country(u"AF"_s));
        QVERIFY(TargetRegion::continent(u"AF"_s).key() != TargetRegion::country(u"AF"_s).key());
    }

    void anEmptyTargetRegionIsEveryone()
    {
        QCOMPARE(TargetRegion::fromKey(QString()), TargetRegion());
        QCOMPARE(TargetRegion().key(), u"all"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
