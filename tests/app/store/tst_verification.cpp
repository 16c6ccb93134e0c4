// What a look through a whole register finds.
#include "builders.h"
#include "edits.h"
#include "small_world.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

constexpr qsizetype pageSize = 4096;

qsizetype rootPageOf(Register &store, const QString &name)
{
    return valueOf(store.database().value(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s,
                                          {QVariant(name)}))
        .toLongLong();
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void aSoundRegisterHasNoFindings()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        store.close();
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
    }

    void verifyingLeavesTheFileAlone()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        store.close();
        const auto bytes = [&] {
            QFile file(store.path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(store.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"register.yeonsu"_s});
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QStringList>("spoil");
        QTest::addColumn<QString>("named");
        const auto add = [](const char *name, const QString &named, const QStringList &spoil) {
            QTest::newRow(name) << spoil << named;
        };
        add("an enrolment of nobody", u"enrolment"_s, {u"UPDATE enrolment SET person_id = 99"_s});
        add("a course of no theme", u"course"_s, {u"UPDATE course SET theme_id = 99 WHERE id = 1"_s});
        add("a city in no country", u"cities"_s, {u"DELETE FROM country"_s});
        add("a broken e-mail", u"people"_s, {u"UPDATE person SET email = 'nobody'"_s});
        add("a code of white space", u"course"_s, {u"UPDATE course SET code = ' ' WHERE id = 2"_s});
        add("a city without a name", u"cities"_s, {u"UPDATE city SET name_en = ''"_s});
        add("a day that is none", u"course"_s,
            {u"UPDATE course SET first_day = '2019-02-31', last_day = '2019-03-15' WHERE id = 1"_s});
        add("a course for nowhere", u"2019-01"_s,
            {u"UPDATE course SET target_region = 'country:XX' WHERE id = 1"_s});
        add("text that is not normalised", u"theme"_s,
            {u"UPDATE theme SET name_ko = '%1'"_s.arg(u"교통"_s.normalized(QString::NormalizationForm_D))});
        add("text with spaces around", u"seniority"_s, {u"UPDATE seniority SET name_ko = ' 국장급'"_s});
        add("a group that is known by no theme", u"transport"_s, {u"UPDATE theme SET key = 'buses'"_s});
        add("two groups that collect the rest", u"Only one group"_s,
            {u"UPDATE theme_group SET is_other = 1"_s,
             u"INSERT INTO theme_group (key, name_ko, name_en, rank, is_other) VALUES ('a', 'a', 'a', 2, 1)"_s});
        add("a person who is not listed", u"index"_s, {u"DELETE FROM person_listing"_s});
        add("a person found by another name", u"index"_s,
            {u"UPDATE person_listing SET search_text = 'x' WHERE person_id = 1"_s});
        add("a person with another latest enrolment", u"index"_s,
            {u"UPDATE person_listing SET latest_enrolment_id = NULL WHERE person_id = 1"_s});
        add("a logo that is none", u"PNG, JPEG"_s,
            {u"INSERT INTO setting (key, value) VALUES ('logo', 'data:image/png;base64,AAAA')"_s});
        add("a language that is none", u"Korean or English"_s,
            {u"INSERT INTO setting (key, value) VALUES ('default_language', 'fr')"_s});
        add("a form that is none", u"form"_s, {u"PRAGMA user_version = 0"_s});
        add("a listing without its course", u"course_listing"_s,
            {u"UPDATE course_listing SET course_id = 99 WHERE course_id = 2"_s});
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QStringList, spoil);
        QFETCH(const QString, named);
        TemporaryRegister store;
        const SmallWorld world(*store);
        valueOf(store->database().execute(u"PRAGMA foreign_keys = OFF"_s));
        for (const QString &statement : spoil)
            valueOf(store->database().execute(statement));
        const auto findings = verifyRegister(store.path());
        VERIFY_OK(findings);
        QVERIFY(!findings->isEmpty());
        QVERIFY2(findings->join(u'\n').contains(named), qPrintable(findings->join(u'\n')));
    }

    void theIndexIsMended()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        QVERIFY(!valueOf(store->mendIndex()));
        valueOf(store->database().execute(u"DELETE FROM person_listing"_s));
        valueOf(store->database().execute(u"UPDATE course_listing SET search_text = 'x'"_s));
        QVERIFY(valueOf(store->mendIndex()));
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
    }

    void aNewerFormIsNotJudged()
    {
        TemporaryRegister store;
        valueOf(store->database().execute(u"PRAGMA user_version = 999"_s));
        store.close();
        VERIFY_FAILS(verifyRegister(store.path()), ErrorCode::ReadOnly);
    }

    void aCorruptPageIsFound()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const qsizetype page = rootPageOf(*store, u"enrolment"_s);
        store.close();
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
        file.close();
        const auto findings = verifyRegister(store.path());
        VERIFY_OK(findings);
        QVERIFY(!findings->isEmpty());
        QVERIFY2(findings->first().contains(u"damaged"_s), qPrintable(findings->first()));
    }

    void anIndexThatDoesNotFitItsTableIsFound()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const qsizetype page = rootPageOf(*store, u"course_by_first_day"_s);
        store.close();
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("2020-05-04", (page - 1) * pageSize);
        QVERIFY(at > 0 && at < page * pageSize);
        bytes[at + 9] = '5';
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(!valueOf(verifyRegister(store.path())).isEmpty());
    }

    void findingsAreCapped()
    {
        TemporaryRegister store;
        ChangeSet many{u"test"_s, {}, {}, {}};
        for (int i = 0; i < 300; ++i)
            many.insert(aPerson());
        valueOf(store->apply(many));
        valueOf(store->database().execute(u"UPDATE person SET email = 'nobody'"_s));
        const QStringList findings = valueOf(verifyRegister(store.path()));
        QVERIFY(findings.size() >= 100 && findings.size() < 110);
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
