// What is told of an import afterwards, and taking it back.
#include "builders.h"
#include "edits.h"
#include "exchange/csv_table.h"
#include "exchange/csv_text.h"
#include "exchange/import_report.h"
#include "exchange/import_take_back.h"
#include "lists.h"
#include "register_dump.h"
#include "store/import_batches.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using Lines = std::vector<QStringList>;

const Lines people{{u"명단"_s},
                   {u"성명"_s, u"이메일"_s, u"국가"_s, u"도시"_s, u"과정"_s},
                   {u"NGUYEN Thi Mai"_s, u"mai@hanoi.example"_s, u"베트남"_s, u"하노이"_s, u"A"_s},
                   {u"SILVA João"_s, {}, u"Brasli"_s, u"São Paulo"_s, u"A"_s},
                   {u"NGUYEN Thi Maj"_s, {}, u"VN"_s, u"하노이"_s, u"B"_s},
                   {u"T. Mai"_s, u"mai@hanoi.example"_s, u"VN"_s, {}, u"B"_s},
                   {u"Kato Daniel"_s, {}, u"UG"_s, {}, u"B"_s}};

} // namespace

class TestImportReport : public QObject
{
    Q_OBJECT

    struct World
    {
        TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
        Course course = added(*store, aCourse(u"A"_s));
        Course other = added(*store, [] {
            Course row = aCourse(u"B"_s);
            row.nameKo = u"다른 과정"_s;
            return row;
        }());

        ActId bringPeopleIn()
        {
            return ActId(broughtIn(*store, planOf(*store, ListKind::People, people)).id);
        }
        Person mai() { return valueOf(store->all<Person>()).front(); }
    };

    static QString textOf(const TableCell &cell) { return shownText(cell, ColumnKind::Text); }

private slots:
    void everyRowIsTold()
    {
        World world;
        const auto known = knownTo(*world.store, ListKind::People);
        const ImportList list = listOf(ListKind::People, people, *known);
        const ImportPlan plan = valueOf(planImport(list, {}, *known, dayOfImport));
        const PlainTable table = importReport(plan, list, *known);
        QCOMPARE(table.columns.size(), std::size_t(8));
        QCOMPARE(table.rows.size(), std::size_t(5));
        QCOMPARE(table.rows[0][0], TableCell(qint64(3)));
        QCOMPARE(textOf(table.rows[0][1]), u"New person"_s);
        QCOMPARE(textOf(table.rows[1][2]), u"Country: There is no country “Brasli”. Brazil?"_s);
        QCOMPARE(textOf(table.rows[2][2]), u"row 3: Same country, name with one other letter"_s);
        QCOMPARE(textOf(table.rows[3][2]), u"row 3: Same e-mail; The country is not kept without a city."_s);
        QCOMPARE(textOf(table.rows[1][3]), u"SILVA João"_s);
    }

    void whatIsOnlyPlannedIsNotToldAsDone()
    {
        World world;
        const auto known = knownTo(*world.store, ListKind::People);
        const ImportList list = listOf(ListKind::People, people, *known);
        const ImportPlan plan = valueOf(planImport(list, {}, *known, dayOfImport));
        const PlainTable table = importReport(plan, list, *known, ImportState::Planned);
        QCOMPARE(textOf(table.rows[0][1]), u"Not brought in; it would be: New person"_s);
        QCOMPARE(textOf(table.rows[1][1]), u"Left out: wrong"_s);
    }

    void rowsLeftOutCanBeMendedAndBroughtIn()
    {
        World world;
        const auto known = knownTo(*world.store, ListKind::People);
        const ImportList list = listOf(ListKind::People, people, *known);
        const ImportPlan plan = valueOf(planImport(list, {}, *known, dayOfImport));
        broughtIn(*world.store, plan);
        const CsvTable left = valueOf(CsvTable::parse(csv(rowsLeftOut(plan, list, *known)).mid(3)));
        QCOMPARE(left.rowCount(), std::size_t(2));
        Lines again{left.header()};
        for (std::size_t row = 0; row < left.rowCount(); ++row) {
            QStringList line;
            for (const QString &column : left.header())
                line.append(left.value(row, column).replace(u"Brasli"_s, u"브라질"_s));
            again.push_back(line);
        }
        const ImportPlan mended = planOf(*world.store, ListKind::People, again);
        QCOMPARE(mended.counts.errors, 0);
        QCOMPARE(mended.counts.newPeople, 1);
        QCOMPARE(mended.counts.perhaps, 1);
    }

    void anImportIsKnownByItsBytes()
    {
        World world;
        QVERIFY(!valueOf(importOf(world.store->database(), u"00"_s)));
        const ActId act = world.bringPeopleIn();
        const auto batch = valueOf(importOf(world.store->database(), u"00"_s));
        QVERIFY(batch);
        QCOMPARE(batch->act, act);
        QCOMPARE(batch->file.name, u"list.csv"_s);
        QVERIFY(batch->at.isValid());
        QVERIFY(!valueOf(importOf(world.store->database(), u"01"_s)));
    }

    void anImportIsTakenBack()
    {
        World world;
        const QStringList before = rowsOf(world.store->database());
        const ActId act = world.bringPeopleIn();
        QCOMPARE(valueOf(world.store->all<Person>()).size(), std::size_t(2));
        VERIFY_OK(world.store->apply(valueOf(takenBack(world.store->database(), act))));
        COMPARE_LINES(rowsOf(world.store->database()), before);
        QCOMPARE(valueOf(verifyRegister(world.store.path())), QStringList());
        QVERIFY(!valueOf(importOf(world.store->database(), u"00"_s)));
        VERIFY_FAILS(takenBack(world.store->database(), act), ErrorCode::NotFound);
        VERIFY_FAILS(takenBack(world.store->database(), ActId(9999)), ErrorCode::NotFound);
    }

    void changedCoursesGetTheirOldValues()
    {
        World world;
        const QStringList before = rowsOf(world.store->database());
        const ImportPlan plan = planOf(*world.store, ListKind::Courses,
                                       {{u"code"_s, u"name"_s, u"start"_s, u"venue"_s},
                                        {u"A"_s, u"새 이름"_s, u"2019-03-04"_s, u"Seoul"_s},
                                        {u"C"_s, u"새 과정"_s, u"2019-03-04"_s, {}}});
        const ActId act(broughtIn(*world.store, plan).id);
        const Course changed = valueOf(world.store->find(world.course.id)).value();
        // Another field of it is another one's business.
        const Course noted = edited(*world.store, changed, [](Course &row) { row.note = u"later"_s; });
        VERIFY_OK(world.store->apply(valueOf(takenBack(world.store->database(), act))));
        Course expected = world.course;
        expected.note = noted.note;
        QCOMPARE(valueOf(world.store->find(world.course.id)), std::optional(expected));
        edited(*world.store, expected, [](Course &row) { row.note.clear(); });
        COMPARE_LINES(rowsOf(world.store->database()), before);
    }

    void laterEditsForbidItAndAreNamed_data()
    {
        QTest::addColumn<int>("edit");
        QTest::addColumn<QString>("named");
        QTest::newRow("another enrolment of a person it made") << 0 << u"NGUYEN Thi Mai"_s;
        QTest::newRow("a person it made was edited") << 1 << u"NGUYEN Thi Mai"_s;
        QTest::newRow("an enrolment from a city it made") << 2 << u"Somebody"_s;
        QTest::newRow("an enrolment it made was edited") << 3 << u"NGUYEN Thi Mai"_s;
    }
    void laterEditsForbidItAndAreNamed()
    {
        QFETCH(const int, edit);
        QFETCH(const QString, named);
        World world;
        const Person somebody = added(*world.store, aPerson(u"Somebody"_s, {}));
        const ActId act = world.bringPeopleIn();
        const Person mai = valueOf(world.store->find(PersonId(somebody.id.value() + 1))).value();
        const Enrolment hers = valueOf(world.store->enrolmentsOf(mai.id)).front();
        Course third = aCourse(u"D"_s);
        third.nameKo = u"넷째"_s;
        third = added(*world.store, third);
        if (edit == 0)
            added(*world.store, anEnrolment(third.id, mai.id));
        if (edit == 1)
            edited(*world.store, mai, [](Person &row) { row.note = u"x"_s; });
        if (edit == 2) {
            Enrolment row = anEnrolment(third.id, somebody.id);
            row.cityId = valueOf(world.store->all<City>()).front().id;
            added(*world.store, row);
        }
        if (edit == 3)
            edited(*world.store, hers, [](Enrolment &row) { row.organisation = u"City Hall"_s; });
        const QStringList before = rowsOf(world.store->database());
        const auto refused = takenBack(world.store->database(), act);
        VERIFY_FAILS(refused, ErrorCode::RuleBroken);
        QVERIFY2(refused.error().message.contains(named), why(refused).constData());
        COMPARE_LINES(rowsOf(world.store->database()), before);
    }

    void upToTenAreNamed()
    {
        World world;
        Lines lines{{u"성명"_s, u"과정"_s}};
        for (int i = 0; i < 14; ++i)
            lines.push_back({u"Person Nr%1"_s.arg(i), u"A"_s});
        const ActId act(broughtIn(*world.store, planOf(*world.store, ListKind::People, lines)).id);
        for (const Person &person : valueOf(world.store->all<Person>()))
            edited(*world.store, person, [](Person &row) { row.note = u"x"_s; });
        const auto refused = takenBack(world.store->database(), act);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.count(u"Nr"_s), 10);
        QVERIFY(refused.error().message.contains(u"4 more"_s));
    }

    void rowsThatAreGoneAndMarksAreNoObstacle()
    {
        World world;
        const QStringList before = rowsOf(world.store->database());
        const ActId act = world.bringPeopleIn();
        const std::vector<Person> made = valueOf(world.store->all<Person>());
        added(*world.store, notSame(made[0].id, made[1].id));
        const Enrolment first = valueOf(world.store->enrolmentsOf(made[1].id)).front();
        VERIFY_OK(world.store->apply(removal(first)));
        VERIFY_OK(world.store->apply(valueOf(takenBack(world.store->database(), act))));
        COMPARE_LINES(rowsOf(world.store->database()), before);
    }
};

QTEST_GUILESS_MAIN(TestImportReport)
#include "tst_import_report.moc"
