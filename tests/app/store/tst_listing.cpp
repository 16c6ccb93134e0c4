// Sort keys, search texts and latest enrolments follow every edit.
#include "builders.h"
#include "domain/text.h"
#include "edits.h"
#include "random_edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/listing.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// A register with the small world in it, and questions to its listings.
struct Listed
{
    TemporaryRegister store;
    SmallWorld world{*store};

    QString value(const QString &column, const QString &table)
    {
        return valueOf(
                   store->database().value(u"SELECT %1 FROM %2_listing WHERE %2_id = 1"_s.arg(column, table)))
            .toString();
    }
    bool findsPerson(const QString &text)
    {
        return value(u"search_text"_s, u"person"_s).contains(foldedText(text));
    }
    bool equalsARebuild()
    {
        if (!valueOf(store::listingsFit(store->database())))
            return false;
        const QStringList followed = listingsOf(store->database());
        valueOf(store::rebuildListings(store->database()));
        const QStringList rebuilt = listingsOf(store->database());
        if (followed != rebuilt)
            qWarning("%s", firstDifference(followed, rebuilt).constData());
        return followed == rebuilt;
    }
};

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsFoundByNamesAndEnrolments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("family name") << u"Nguyễn"_s;
        QTest::newRow("without accents") << u"nguyen"_s;
        QTest::newRow("as its bearer orders it") << u"An Nguyễn"_s;
        QTest::newRow("the other way round") << u"Nguyễn An"_s;
        QTest::newRow("organisation") << u"people’s committee"_s;
        QTest::newRow("job title") << u"DIRECTOR"_s;
        QTest::newRow("city in English") << u"hanoi"_s;
    }
    void aPersonIsFoundByNamesAndEnrolments()
    {
        QFETCH(const QString, text);
        Listed listed;
        QVERIFY(listed.findsPerson(text));
        QVERIFY(!listed.findsPerson(u"Kampala"_s));
    }

    void aPersonsOwnEditsAreFollowed()
    {
        Listed listed;
        edited(*listed.store, listed.world.person, [](Person &row) {
            row.familyName = u"김"_s;
            row.givenName = u"민지"_s;
            row.nameOrder = NameOrder::FamilyFirst;
            row.email = u"minji@example.org"_s;
            row.localName = u"金民智"_s;
        });
        QVERIFY(!listed.findsPerson(u"nguyen"_s));
        for (const QString &text : {u"김 민지"_s, u"minji@"_s, u"金民智"_s, u"hanoi"_s})
            QVERIFY(listed.findsPerson(text));
        QCOMPARE(listed.value(u"name_key"_s, u"person"_s), sortKey(u"김민지"_s));
        QVERIFY(listed.equalsARebuild());
    }

    void anEnrolmentsEditsAreFollowed()
    {
        Listed listed;
        const Enrolment edited1 = edited(*listed.store, listed.world.enrolment,
                                         [](Enrolment &row) { row.organisation = u"하노이시"_s; });
        QVERIFY(listed.findsPerson(u"하노이시"_s));
        QVERIFY(!listed.findsPerson(u"committee"_s));
        const Enrolment second =
            added(*listed.store, anEnrolment(listed.world.secondCourse.id, listed.world.person.id));
        QCOMPARE(listed.value(u"latest_enrolment_id"_s, u"person"_s), QString::number(second.id.value()));
        QVERIFY(listed.findsPerson(u"하노이시"_s));
        valueOf(listed.store->apply(removal(second)));
        QCOMPARE(listed.value(u"latest_enrolment_id"_s, u"person"_s), QString::number(edited1.id.value()));
        valueOf(listed.store->apply(removal(edited1)));
        QCOMPARE(listed.value(u"latest_enrolment_id"_s, u"person"_s), QString());
        QVERIFY(!listed.findsPerson(u"hanoi"_s));
        QVERIFY(listed.equalsARebuild());
    }

    void anEnrolmentThatMovesLeavesItsPerson()
    {
        Listed listed;
        const Person other = added(*listed.store, aPerson(u"Trần"_s));
        edited(*listed.store, listed.world.enrolment, [&](Enrolment &row) { row.personId = other.id; });
        QVERIFY(!listed.findsPerson(u"committee"_s));
        QVERIFY(listed.equalsARebuild());
    }

    void aCitysNamesAreFollowed()
    {
        Listed listed;
        edited(*listed.store, listed.world.city, [](City &row) {
            row.nameEn = u"Ha Noi"_s;
            row.nameKo = u"하노이"_s;
        });
        QVERIFY(listed.findsPerson(u"하노이"_s));
        QVERIFY(listed.findsPerson(u"ha noi"_s));
        QCOMPARE(listed.value(u"name_key_ko"_s, u"city"_s), sortKey(u"하노이"_s));
        QCOMPARE(listed.value(u"name_key_en"_s, u"city"_s), sortKey(u"Ha Noi"_s));
        edited(*listed.store, valueOf(listed.store->find(listed.world.city.id)).value(),
               [](City &row) { row.nameEn.clear(); });
        QCOMPARE(listed.value(u"name_key_en"_s, u"city"_s), sortKey(u"하노이"_s));
        QVERIFY(listed.equalsARebuild());
    }

    void aCoursesDayDecidesTheLatestEnrolment()
    {
        Listed listed;
        const Enrolment second =
            added(*listed.store, anEnrolment(listed.world.secondCourse.id, listed.world.person.id));
        QCOMPARE(listed.value(u"latest_enrolment_id"_s, u"person"_s), QString::number(second.id.value()));
        edited(*listed.store, listed.world.course, [](Course &row) {
            row.firstDay = QDate(2022, 1, 3);
            row.lastDay = QDate(2022, 1, 7);
            row.nameKo = u"환경"_s;
        });
        QCOMPARE(listed.value(u"latest_enrolment_id"_s, u"person"_s),
                 QString::number(listed.world.enrolment.id.value()));
        QVERIFY(listed.value(u"search_text"_s, u"course"_s).contains(u"환경"_s));
        QCOMPARE(listed.value(u"name_key"_s, u"course"_s), sortKey(u"환경"_s));
        QVERIFY(listed.equalsARebuild());
    }

    void deletedRowsLeaveNoListing()
    {
        Listed listed;
        valueOf(listed.store->apply(removal(listed.world.enrolment)));
        valueOf(listed.store->apply(removal(listed.world.person)));
        QCOMPARE(valueOf(listed.store->database().value(
                             u"SELECT count(*) FROM person_listing WHERE person_id = ?"_s,
                             {QVariant(listed.world.person.id.value())}))
                     .toInt(),
                 0);
        QVERIFY(listed.equalsARebuild());
    }

    void anyEditsGiveWhatARebuildGives()
    {
        Listed listed;
        RandomEdits edits(*listed.store, 7);
        valueOf(listed.store->apply(edits.manyRows(10, 20, 40, 5)));
        for (int i = 1; i <= 400; ++i) {
            const auto applied = listed.store->apply(edits.next());
            QVERIFY2(applied || applied.error().code == ErrorCode::RuleBroken, why(applied).constData());
            if (i % 40 == 0)
                QVERIFY(listed.equalsARebuild());
        }
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
