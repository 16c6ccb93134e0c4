// What an act did, in words: kinds, names and values, those of rows that are gone, too.
#include "builders.h"
#include "domain/logo.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/act_rows.h"
#include "store/row_words.h"
#include "temporary_register.h"

#include <QLocale>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// The rows of an act.
std::vector<ActRow> rowsOfAct(Register &store, qint64 act)
{
    const auto ids = valueOf(actRowIds(store.database(), ActId(act)));
    return valueOf(actRows(store.database(), ids));
}

/// "First day: 2019-03-04 → 2019-03-05", and what it is now where that differs.
QStringList fieldsOf(Register &store, const ActRow &row)
{
    const RowChange change = valueOf(actRowChange(store.database(), row.id));
    QStringList lines;
    for (const FieldInWords &field : valueOf(fieldsInWords(store.database(), change)))
        lines.append(u"%1: %2 → %3%4"_s.arg(field.name, field.before, field.after,
                                            field.now ? u" ("_s + *field.now + u')' : QString()));
    return lines;
}

} // namespace

class TestActRows : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsToldFieldByField()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        Course after = world.course;
        after.firstDay = QDate(2019, 3, 5);
        after.themeId = {};
        after.status = CourseStatus::Cancelled;
        after.targetRegion = TargetRegion::country(u"VN"_s);
        after.capacity = 30;
        const AppliedChange applied = valueOf(store->apply(edit(world.course, after)));
        const auto rows = rowsOfAct(*store, applied.id);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].kind, u"course"_s);
        QCOMPARE(rows[0].name, u"2019-01 도시교통 과정"_s);
        QCOMPARE(rows[0].effect, RowEffect::Edited);
        QVERIFY(rows[0].isThere);
        QVERIFY(rows[0].record == recordOf(world.course.id));
        QCOMPARE(fieldsOf(*store, rows[0]),
                 QStringList({u"Theme: Transport → "_s, u"First day: 2019-03-04 → 2019-03-05"_s,
                              u"Target region: All regions → Viet Nam"_s, u"Capacity:  → 30"_s,
                              u"Status: Completed → Cancelled"_s}));
    }

    void theyAreToldInTheLanguageOfTheInterface()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
        Enrolment after = world.enrolment;
        after.status = EnrolmentStatus::NoShow;
        after.seniorityId = {};
        const AppliedChange applied = valueOf(store->apply(edit(world.enrolment, after)));
        const QStringList lines = fieldsOf(*store, rowsOfAct(*store, applied.id).front());
        QLocale::setDefault(before);
        QCOMPARE(lines, QStringList({u"Seniority: 국장급 → "_s, u"Status: 수료 → 불참"_s}));
    }

    /// A picture is no text to read.
    void settingsAreToldInWords()
    {
        TemporaryRegister store;
        const Setting logo =
            added(*store, Setting{{}, SettingKey::Logo, settingText({LogoFormat::Svg, "<svg>   </svg>"})});
        ActRow row = rowsOfAct(*store, valueOf(store->newestChangeId())).front();
        QCOMPARE(row.name, u"Logo"_s);
        QCOMPARE(fieldsOf(*store, row),
                 QStringList({u"Key:  → logo"_s, u"Value:  → picture (SVG, 14 bytes)"_s}));
        edited(*store, logo, [](Setting &setting) { setting.value.clear(); });
        row = rowsOfAct(*store, valueOf(store->newestChangeId())).front();
        QCOMPARE(fieldsOf(*store, row), QStringList({u"Value: picture (SVG, 14 bytes) → "_s}));
        added(*store, Setting{{}, SettingKey::DefaultLanguage, u"ko"_s});
        row = rowsOfAct(*store, valueOf(store->newestChangeId())).front();
        QCOMPARE(fieldsOf(*store, row).last(), u"Value:  → Korean"_s);
    }

    void valuesThatHaveMovedOnAreShownBeside()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        Person after = world.person;
        after.email = u"one@example.org"_s;
        after.note = u"one"_s;
        const AppliedChange applied = valueOf(store->apply(edit(world.person, after)));
        edited(*store, after, [](Person &row) { row.email.clear(); });
        const ActRow row = rowsOfAct(*store, applied.id).front();
        QCOMPARE(fieldsOf(*store, row), QStringList({u"E-mail:  → one@example.org ()"_s, u"Note:  → one"_s}));
    }

    void addedAndDeletedRowsTellWhatTheyHeld()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const AppliedChange inserted =
            valueOf(store->apply(insertion(anEnrolment(world.secondCourse.id, world.person.id))));
        const QStringList held{u"Course:  → 2020-01 도시교통 과정"_s, u"Person:  → An Nguyễn"_s,
                               u"Status:  → Completed"_s};
        ActRow row = rowsOfAct(*store, inserted.id).front();
        QCOMPARE(row.effect, RowEffect::Added);
        QCOMPARE(fieldsOf(*store, row), held);
        const AppliedChange removed =
            valueOf(store->apply(removal(std::get<Enrolment>(*inserted.changeSet.changes.front().after))));
        QVERIFY(!rowsOfAct(*store, inserted.id).front().isThere);
        row = rowsOfAct(*store, removed.id).front();
        QCOMPARE(row.effect, RowEffect::Deleted);
        QCOMPARE(fieldsOf(*store, row).front(), u"Course: 2020-01 도시교통 과정 → "_s);
    }

    /// Who was deleted is still called by name.
    void whatIsGoneKeepsItsName()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        ChangeSet changeSet = removal(world.person);
        changeSet.remove(world.enrolment);
        const AppliedChange removed = valueOf(store->apply(changeSet));
        const auto rows = rowsOfAct(*store, removed.id);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].name, u"An Nguyễn"_s);
        QCOMPARE(rows[1].name, u"An Nguyễn – 2019-01"_s);
        QVERIFY(fieldsOf(*store, rows[1]).contains(u"Person: An Nguyễn → "_s));
    }

    /// Every kind of row has a name, and nothing is called by a key.
    void everyRowOfTheWorldIsNamed()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const auto rows = rowsOfAct(*store, valueOf(store->newestChangeId()));
        QCOMPARE(rows.size(), std::size_t(rowsOf(store->database()).size()));
        for (const ActRow &row : rows) {
            QVERIFY2(!row.name.isEmpty(), qPrintable(row.kind));
            QVERIFY2(row.kind == u"setting"_s || !row.kind.contains(u'_'), qPrintable(row.kind));
            for (const QString &line : fieldsOf(*store, row))
                QVERIFY2(!line.contains(u'_') || line.startsWith(u"Key"_s), qPrintable(line));
        }
    }

    void theRowsAboutARecordAreTold()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const ActId act(valueOf(store->newestChangeId()));
        const auto about = [&](const Record &record) {
            return valueOf(actRowIds(store->database(), act, record)).size();
        };
        QCOMPARE(about(recordOf(world.course.id)), std::size_t(3));    // with an enrolment and a headcount
        QCOMPARE(about(recordOf(world.person.id)), std::size_t(2));    // with an enrolment
        QCOMPARE(about(recordOf(world.lookAlike.id)), std::size_t(1)); // alone
        QCOMPARE(about(recordOf(world.city.id)), std::size_t(2));      // with its other spelling
    }

    void whatAnotherProgramWroteIsNoError()
    {
        TemporaryRegister store;
        const Person person = added(*store, aPerson());
        valueOf(store->database().execute(u"UPDATE change_row SET table_name = 'meeting'"_s));
        const auto rows = rowsOfAct(*store, 1);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].kind, u"meeting"_s);
        QVERIFY(!rows[0].isThere);
        VERIFY_FAILS(actRowChange(store->database(), rows[0].id), ErrorCode::NotFound);
        VERIFY_FAILS(actRowChange(store->database(), ActRowId(99)), ErrorCode::NotFound);
        QVERIFY(valueOf(store::changesBetween(store->database(), 0, 2)).front().changeSet.isEmpty());
    }

    /// The history never holds a person's name outside of the rows.
    void theHistoryCallsNobodyByName()
    {
        TemporaryRegister store;
        const SmallWorld world(*store);
        const auto name = [&](const Row &row) {
            return valueOf(store::nameForHistory(store->database(), row));
        };
        QCOMPARE(name(world.person), QString());
        QCOMPARE(name(world.notSame), QString());
        QCOMPARE(name(world.enrolment), u"2019-01"_s);
        QCOMPARE(name(world.headcount), u"2019-01"_s);
        QCOMPARE(name(world.city), u"Hanoi"_s);
    }
};

QTEST_GUILESS_MAIN(TestActRows)
#include "tst_act_rows.moc"
