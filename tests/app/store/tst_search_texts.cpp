// Searching in memory: what is found, and that it follows every edit.
#include "builders.h"
#include "edits.h"
#include "random_edits.h"
#include "store/search_texts.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

SearchTexts load(TemporaryRegister &store, SearchTexts::Of rows)
{
    return valueOf(SearchTexts::load(store->database(), rows));
}

} // namespace

class TestSearchTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyWordMustBeFound_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("nothing asked") << QString() << QStringList{u"TR-2"_s, u"CL-10"_s, u"XX-1"_s};
        QTest::newRow("blanks") << u"  "_s << QStringList{u"TR-2"_s, u"CL-10"_s, u"XX-1"_s};
        QTest::newRow("a Korean name") << u"버스"_s << QStringList{u"TR-2"_s};
        QTest::newRow("Hangul in letters")
            << u"버스"_s.normalized(QString::NormalizationForm_D) << QStringList{u"TR-2"_s};
        QTest::newRow("two words in any order") << u"개편 tr-2"_s << QStringList{u"TR-2"_s};
        QTest::newRow("in capitals") << u"AIR"_s << QStringList{u"CL-10"_s};
        QTest::newRow("an accent more") << u"quàlity"_s << QStringList{u"CL-10"_s};
        QTest::newRow("words of two courses") << u"버스 air"_s << QStringList();
        QTest::newRow("the end of one course and the beginning of the next")
            << u"buses cl-10"_s << QStringList();
        QTest::newRow("what SQL would take for a pattern") << u"%"_s << QStringList();
    }
    void everyWordMustBeFound()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, codes);
        TemporaryRegister store;
        const auto add = [&](const QString &code, const QString &korean, const QString &english) {
            Course row = aCourse(code);
            row.nameKo = korean;
            row.nameEn = english;
            added(*store, row);
        };
        add(u"TR-2"_s, u"버스 개편"_s, u"Zero emission buses"_s);
        add(u"CL-10"_s, u"대기질 관리"_s, u"Air quality"_s);
        add(u"XX-1"_s, u"하수 처리"_s, {});
        QStringList found;
        for (const qint64 id : load(store, SearchTexts::Of::Courses).found(search))
            found.append(valueOf(store->find(CourseId(id)))->code);
        QCOMPARE(found, codes);
    }

    void earlierEnrolmentsAreFoundToo()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const SearchTexts texts = load(store, SearchTexts::Of::People);
        const Person person = valueOf(store->all<Person>()).front();
        Enrolment early = anEnrolment(added(*store, aCourse(u"Z"_s, QDate(1990, 1, 1))).id, person.id);
        early.organisation = u"Vormals"_s;
        const AppliedChange change = valueOf(store->apply(insertion(early)));
        SearchTexts after = texts;
        VERIFY_OK(after.follow(store->database(), change.changeSet));
        QCOMPARE(after.found(u"vormals"_s), std::vector{person.id.value()});
        QVERIFY(texts.found(u"vormals"_s).empty()); // what somebody is searching stays as it is
    }

    void headingsAreSearchedAlone()
    {
        TemporaryRegister store;
        const Person kim = added(*store, aPerson(u"KIM"_s, u"Ana"_s));
        const Course course = added(*store, aCourse());
        Enrolment other = anEnrolment(course.id, added(*store, aPerson(u"LEE"_s, u"Bo"_s)).id);
        other.organisation = u"Akimat"_s;
        added(*store, other);
        const SearchTexts texts = load(store, SearchTexts::Of::People);
        QCOMPARE(texts.found(u"kim"_s).size(), std::size_t(2));
        QCOMPARE(texts.found(u"kim"_s, SearchTexts::In::Heading), std::vector{kim.id.value()});
        QCOMPARE(texts.found(u"ana kim"_s, SearchTexts::In::Heading), std::vector{kim.id.value()});
        QVERIFY(texts.found(u"ana akimat"_s, SearchTexts::In::Heading).empty());
    }

    void keysKeepTheirOrder()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const SearchTexts texts = load(store, SearchTexts::Of::People);
        std::vector<qint64> found = texts.found(u"city"_s);
        QVERIFY(found.size() > 10);
        std::vector<qint64> keys = texts.found({});
        std::reverse(keys.begin(), keys.end());
        std::reverse(found.begin(), found.end());
        QCOMPARE(texts.foundOf(keys, u"city"_s), found);
        QCOMPARE(texts.foundOf(keys, {}), keys);
    }

    /// Thousands of edits of all kinds: what is followed finds what a fresh load finds.
    void followsEveryEdit()
    {
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        RandomEdits edits(*store, 7);
        valueOf(store->apply(edits.manyRows(40, 3000, 4000, 20)));
        std::array texts{load(store, SearchTexts::Of::Courses), load(store, SearchTexts::Of::People)};
        connect(&*store, &Register::changed, &*store, [&](const AppliedChange &change) {
            for (SearchTexts &each : texts)
                VERIFY_OK(each.follow(store->database(), change.changeSet));
        });
        for (int i = 0; i < 400; ++i)
            (void)store->apply(edits.next()); // rules refuse some, which is as good
        for (const auto &[followed, rows] :
             {std::pair(texts[0], SearchTexts::Of::Courses), std::pair(texts[1], SearchTexts::Of::People)}) {
            const SearchTexts fresh = load(store, rows);
            for (const QString &search : {u""_s, u"a"_s, u"o n"_s, u"1"_s, u"kim"_s, u"시"_s})
                QCOMPARE(followed.found(search), fresh.found(search));
        }
    }

    void aChangeOfManyRowsIsFollowed()
    {
        TemporaryRegister store;
        SearchTexts texts = load(store, SearchTexts::Of::People);
        ChangeSet many;
        for (int i = 0; i < 6000; ++i)
            many.insert(aPerson(u"Doe"_s, u"n%1x"_s.arg(i)));
        const AppliedChange change = valueOf(store->apply(many));
        VERIFY_OK(texts.follow(store->database(), change.changeSet));
        QCOMPARE(texts.found(u"doe"_s).size(), std::size_t(6000));
        QCOMPARE(texts.found(u"n5999x"_s).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSearchTexts)
#include "tst_search_texts.moc"
