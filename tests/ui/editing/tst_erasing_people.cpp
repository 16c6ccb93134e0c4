// Somebody is erased: they count as before, and nothing of the file says who it was.
#include "builders.h"
#include "domain/erasing.h"
#include "editing/act_words.h"
#include "editing/acts.h"
#include "editing/erasing.h"
#include "editing/merging.h"
#include "editing/putting_back.h"
#include "edits.h"
#include "exchange/import_plan.h"
#include "exchange/table_export.h"
#include "figures/fact_table.h"
#include "figures/figure_report.h"
#include "lists.h"
#include "register_dump.h"
#include "small_world.h"
#include "store/act_list.h"
#include "store/import_batches.h"
#include "store/kept_long.h"
#include "store/mentioning.h"
#include "store/person_duplicates.h"
#include "store/person_list.h"
#include "store/search_texts.h"
#include "store/verification.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QFile>
#include <QSignalSpy>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Words that stand nowhere else, one for each field that says who somebody is.
Person somebody()
{
    Person person = aPerson(u"Zqfamily"_s, u"Zqgiven"_s);
    person.localName = u"즈큐로컬"_s;
    person.email = u"zqmail@example.org"_s;
    person.note = u"zqnote"_s;
    return person;
}

QByteArrayList words()
{
    return {"Zqfamily", "Zqgiven",  "zqfamily", "zqgiven",  "즈큐로컬",  "zqmail",
            "zqnote",   "Zqoffice", "zqoffice", "Zqtitled", "zqpresents"};
}

QByteArray bytesOf(const QString &path)
{
    QByteArray bytes;
    for (const QString &end : {u""_s, u"-wal"_s}) {
        QFile file(path + end);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

/// Those of the words that the register's file, or the log beside it, still has.
QByteArrayList foundIn(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    QByteArrayList found = words();
    found.removeIf([&bytes](const QByteArray &word) { return !bytes.contains(word); });
    return found;
}

struct World
{
    TemporarySession session{TemporarySession::Content::Nothing};
    Register &store = session.store();
    SmallWorld small{store};
    Person person = added(store, somebody());
    Enrolment enrolment = enrol(small.course.id);

    Enrolment enrol(CourseId course)
    {
        Enrolment row = anEnrolment(course, person.id);
        row.cityId = small.city.id;
        row.seniorityId = small.seniority.id;
        row.organisation = u"Zqoffice"_s;
        row.jobTitle = u"Zqtitled"_s;
        return added(store, row);
    }
    AppliedChange erase()
    {
        return valueOf(session->apply(valueOf(erasedPeople(store, std::array{person.id}))));
    }
    AppliedChange deleted()
    {
        return valueOf(session->apply(valueOf(deletedPeople(store, std::array{person.id}))));
    }
    Person now() { return valueOf(store.find(person.id)).value(); }
};

QByteArray figuresOf(Register &store)
{
    const FactTable facts = valueOf(FactTable::load(store.database()));
    const FigureReport report = figureReport(facts, {});
    QStringList lines;
    for (const auto &each : report.byThemeGroup)
        lines.append(u"%1 %2 %3"_s.arg(each.category.key).arg(each.courses).arg(each.attendances));
    for (const auto &each : report.byContinent)
        lines.append(u"%1 %2 %3"_s.arg(each.category.key).arg(each.cities).arg(each.attendances));
    for (const auto &each : report.bySeniority)
        lines.append(u"%1 %2"_s.arg(each.category.key).arg(each.attendances));
    for (const auto &each : report.byYear)
        lines.append(u"%1 %2 %3"_s.arg(each.year).arg(each.courses).arg(each.attendances));
    for (const Measure measure :
         {Measure::Courses, Measure::Attendances, Measure::Persons, Measure::Cities, Measure::Countries}) {
        for (const auto &[dimension, key] : keyTable<Dimension>) {
            const CrossTab table = crossTab(facts, measure, dimension, std::nullopt, {});
            lines.append(u"%1 %2"_s.arg(key).arg(table.total));
            for (std::size_t i = 0; i < table.cells.size(); ++i)
                lines.append(u"%1 %2"_s.arg(table.rowCategories[i].key).arg(table.cells[i]));
        }
    }
    return lines.join(u'\n').toUtf8();
}

/// Of the table of enrolments, with its headings.
std::vector<QStringList> exportedLines(Register &store, Language language)
{
    const PlainTable table =
        valueOf(exportedTable(store.database(), ExportTable::Enrolments, language, PersonalData::Included));
    std::vector<QStringList> lines(1);
    for (const TableColumn &column : table.columns)
        lines[0].append(column.heading);
    for (const auto &row : table.rows) {
        QStringList &line = lines.emplace_back();
        for (const TableCell &cell : row)
            line.append(shownText(cell, ColumnKind::Text));
    }
    return lines;
}

} // namespace

class TestErasingPeople : public QObject
{
    Q_OBJECT

private slots:
    void nothingInTheFileSaysWhoItWas()
    {
        World world;
        Person after = world.person;
        after.givenName = u"Zqgiven Maria"_s;
        valueOf(world.session->apply(savedPerson(world.person, after)));
        AgendaItem item = anAgendaItem(world.small.forum.id, QTime(16, 0));
        item.personId = world.person.id;
        item.presenter = u"zqpresents"_s;
        added(world.store, item);
        QCOMPARE(foundIn(world.store.path()).size(), words().size());
        const AppliedChange applied = world.erase();
        QVERIFY(!applied.leftBehind);
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
        QCOMPARE(world.now(), erased(world.person));
        QCOMPARE(valueOf(world.store.find(world.enrolment.id)).value(), erased(world.enrolment));
        QCOMPARE(valueOf(verifyRegister(world.store.path())), QStringList());
    }

    void whatWasMergedIntoThemGoesToo()
    {
        World world;
        Person other = aPerson(u"Olga"_s, u"Stays"_s);
        other = added(world.store, other);
        valueOf(world.session->apply(valueOf(mergedPeople(world.store, other.id, world.person.id, other))));
        QVERIFY(!foundIn(world.store.path()).isEmpty());
        valueOf(world.session->apply(valueOf(erasedPeople(world.store, std::array{other.id}))));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
        QCOMPARE(valueOf(verifyRegister(world.store.path())), QStringList());
    }

    void whoWasMergedIntoThemWithoutATraceGoesToo()
    {
        World world;
        Person twin = somebody();
        twin.email = u"zqother@example.org"_s;
        twin = added(world.store, twin);
        const AppliedChange merging = valueOf(
            world.session->apply(valueOf(mergedPeople(world.store, world.person.id, twin.id, world.person))));
        QCOMPARE(merging.changeSet.changes.size(), std::size_t(1));
        QVERIFY(bytesOf(world.store.path()).contains("zqother"));
        world.erase();
        QVERIFY(!bytesOf(world.store.path()).contains("zqother"));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
    }

    void othersAreLeftAsTheyWere()
    {
        World world;
        const QString sql = u"SELECT rowid, table_name, row_id, coalesce(before, ''), coalesce(after, '') "
                            "FROM change_row WHERE change_id = 1 AND row_id <= 3"_s;
        const QStringList rows = rowsOf(world.store.database());
        const QStringList history = linesOf(world.store.database(), sql);
        QVERIFY(history.join(u'\n').contains(world.small.enrolment.organisation));
        world.erase();
        COMPARE_LINES(linesOf(world.store.database(), sql), history);
        // The person and the enrolment alone have changed.
        const QStringList left = rowsOf(world.store.database());
        QCOMPARE(QSet(rows.begin(), rows.end()).subtract(QSet(left.begin(), left.end())).size(), 2);
    }

    void whatTextsOnceSaidOfThemLeavesTheHistory()
    {
        World world;
        const Outcome named = edited(world.store, world.small.outcome, [](Outcome &row) {
            row.result = u"Proposed by Zqgiven Zqfamily (zqmail@example.org)."_s;
        });
        edited(world.store, named, [](Outcome &row) { row.result = u"Proposed by a participant."_s; });
        world.erase();
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
    }

    void textsThatStillNameThemAreTold()
    {
        World world;
        edited(world.store, world.small.outcome, [](Outcome &row) { row.result = u"Zqgiven Zqfamily"_s; });
        const ChangeSet act = valueOf(erasedPeople(world.store, std::array{world.person.id}));
        const auto found = valueOf(textsNaming(world.store.database(), act, 10));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].record == recordOf(world.small.outcome.id));
        QCOMPARE(found[0].column, u"result"_s);
        QCOMPARE(valueOf(textsNaming(world.store.database(), act, 0)).size(), std::size_t(0));
        world.erase();
        QCOMPARE(valueOf(world.store.find(world.small.outcome.id)).value().result, u"Zqgiven Zqfamily"_s);
    }

    void everyFigureOfTheSampleStays()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        Register &store = session.store();
        const QByteArray before = figuresOf(store);
        std::vector<PersonId> ids;
        for (const Person &person : valueOf(store.all<Person>())) {
            if (person.id.value() % 3 == 0)
                ids.push_back(person.id);
        }
        QVERIFY(ids.size() > 500);
        QVERIFY(!valueOf(session->apply(valueOf(erasedPeople(store, ids)))).leftBehind);
        QCOMPARE(figuresOf(store), before);
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
    }

    void theyAreFoundByThatOnly()
    {
        World world;
        world.erase();
        const SearchTexts texts = valueOf(SearchTexts::load(world.store.database(), SearchTexts::Of::People));
        const std::vector<qint64> them{world.person.id.value()};
        QCOMPARE(texts.found(u"zqfamily"_s), std::vector<qint64>());
        QCOMPARE(texts.found(u"zqoffice"_s), std::vector<qint64>());
        QCOMPARE(texts.found(u"erased person %1"_s.arg(them[0])), them);
        QCOMPARE(texts.found(u"지워진 사람 %1"_s.arg(them[0])), them);
    }

    void theyAreFoundInTheColumnOfNames()
    {
        World world;
        world.erase();
        PersonQuery query;
        for (const QString &text : {u"지워진"_s, u"erased person"_s}) {
            query.columns[PersonColumn::Name] = TextFilter{text};
            QCOMPARE(valueOf(peopleWithTexts(world.store.database(), query, {1, world.person.id.value()})),
                     std::vector<qint64>{world.person.id.value()});
        }
    }

    void whatGoesOutCallsThemThatToo()
    {
        World world;
        world.erase();
        const PlainTable table = valueOf(exportedTable(world.store.database(), ExportTable::People,
                                                       Language::English, PersonalData::Included));
        QStringList cells;
        for (const auto &row : table.rows) {
            for (const TableCell &cell : row)
                cells.append(shownText(cell, ColumnKind::Text));
        }
        QVERIFY(cells.contains(u"(erased person %1)"_s.arg(world.person.id.value())));
        QVERIFY(!cells.contains(QString(erasedName)));
    }

    void theyAreNoDuplicates()
    {
        World world;
        const Person twin = added(world.store, somebody());
        QVERIFY(!valueOf(duplicatePeople(world.store.database(), {})).pairs.empty());
        valueOf(
            world.session->apply(valueOf(erasedPeople(world.store, std::array{world.person.id, twin.id}))));
        QVERIFY(valueOf(duplicatePeople(world.store.database(), {})).pairs.empty());
        QVERIFY(!mergedPeople(world.store, world.small.person.id, twin.id, world.small.person));
    }

    void marksGoWithThem()
    {
        World world;
        valueOf(
            world.session->apply(valueOf(erasedPeople(world.store, std::array{world.small.lookAlike.id}))));
        QVERIFY(valueOf(world.store.notSameAs(world.small.otherLookAlike.id)).empty());
    }

    void itIsNoStepOfUndoAndTakesTheStepsAway()
    {
        World world;
        Person after = world.person;
        after.note = u"another"_s;
        valueOf(world.session->apply(savedPerson(world.person, after)));
        QCOMPARE(world.session->undoStack().count(), 1);
        world.erase();
        QTRY_COMPARE(world.session->undoStack().count(), 0);
    }

    void anotherProgramForgetsItsStepsToo()
    {
        World world;
        EditingSession other(valueOf(Register::open(world.store.path())));
        Person after = world.person;
        after.note = u"another"_s;
        valueOf(other.apply(savedPerson(world.person, after)));
        world.erase();
        VERIFY_OK(other.store().followOthers());
        QTRY_COMPARE(other.undoStack().count(), 0);
        QCOMPARE(valueOf(other.store().find(world.person.id)).value(), erased(world.person));
    }

    void whatAnotherProgramHadInHandIsRefused()
    {
        World world;
        world.erase();
        Person after = world.person;
        after.note = u"another"_s;
        QVERIFY(!world.session->apply(savedPerson(world.person, after)));
        QVERIFY(!world.session->apply(savedPerson(world.now(), world.person)));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
    }

    void theHistoryCannotPutThemBack()
    {
        World world;
        Person after = world.person;
        after.familyName = u"Zqfamily-Zqgiven"_s;
        const ActId act(valueOf(world.session->apply(savedPerson(world.person, after))).id);
        const ActId erasing(world.erase().id);
        for (const ActId each : {act, erasing})
            QVERIFY(!putBackAct(world.store, each));
        QVERIFY(!valueOf(world.store.historyOf(world.person.id)).empty());
    }

    void whoWasErasedIsNotErasedAgain()
    {
        World world;
        world.erase();
        QVERIFY(!erasedPeople(world.store, std::array{world.person.id}));
        const ChangeSet both =
            valueOf(erasedPeople(world.store, std::array{world.person.id, world.small.person.id}));
        QVERIFY(both.erases == std::vector{world.small.person.id});
    }

    void whoWasDeletedIsErasedFromTheHistory()
    {
        World world;
        const AppliedChange deletion = world.deleted();
        QVERIFY(!foundIn(world.store.path()).isEmpty());
        const AppliedChange applied = world.erase();
        QVERIFY(applied.id > deletion.id);
        QVERIFY(applied.changeSet.changes.empty());
        QVERIFY(!applied.leftBehind);
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
        QCOMPARE(valueOf(verifyRegister(world.store.path())), QStringList());
        const auto acts = valueOf(actSummaries(world.store.database(), std::array{ActId(applied.id)}));
        QCOMPARE(acts.size(), std::size_t(1));
        QCOMPARE(acts[0].what, QString(Act::ErasePerson));
        QCOMPARE(acts[0].rows, 0);
        QVERIFY(!erasedPeople(world.store, std::array{world.person.id}));
        QVERIFY(valueOf(deletedPeopleKept(world.store.database())).empty());
    }

    void whatProgrammesStillCallThemGoesToo()
    {
        World world;
        AgendaItem item = anAgendaItem(world.small.forum.id, QTime(16, 0));
        item.personId = world.person.id;
        item.presenter = u"zqpresents"_s;
        item = added(world.store, item);
        world.deleted();
        item = valueOf(world.store.find(item.id)).value();
        QCOMPARE(item.presenter, u"zqpresents"_s);
        item = edited(world.store, item, [](AgendaItem &row) { row.note = u"moved"_s; });
        world.erase();
        QCOMPARE(valueOf(world.store.find(item.id)).value().presenter, QString());
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
    }

    void whoWasMergedIntoSomebodyDeletedGoesToo()
    {
        World world;
        const Person other = added(world.store, aPerson(u"Olga"_s, u"Stays"_s));
        valueOf(world.session->apply(valueOf(mergedPeople(world.store, other.id, world.person.id, other))));
        valueOf(world.session->apply(valueOf(deletedPeople(world.store, std::array{other.id}))));
        const auto kept = valueOf(deletedPeopleKept(world.store.database()));
        QCOMPARE(kept.size(), std::size_t(1));
        QVERIFY(kept[0].id == other.id);
        valueOf(world.session->apply(valueOf(erasedPeople(world.store, std::array{other.id}))));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
        QVERIFY(!bytesOf(world.store.path()).contains("Olga"));
    }

    void aDeletionIsNotUndoneAfterThat()
    {
        World world;
        EditingSession other(valueOf(Register::open(world.store.path())));
        world.deleted();
        valueOf(other.apply(valueOf(erasedPeople(other.store(), std::array{world.person.id}))));
        // The session has not heard of it yet.
        QSignalSpy failed(&*world.session, &EditingSession::stepFailed);
        QCOMPARE(world.session->undoStack().count(), 1);
        world.session->undoStack().undo();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(u"erased since"_s));
        QVERIFY(!valueOf(world.store.find(world.person.id)));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
    }

    void everyProgramForgetsItsStepsWhereNoRowChanges()
    {
        World world;
        EditingSession other(valueOf(Register::open(world.store.path())));
        world.deleted();
        valueOf(other.apply(valueOf(erasedPeople(other.store(), std::array{world.person.id}))));
        VERIFY_OK(world.store.followOthers());
        QTRY_COMPARE(world.session->undoStack().count(), 0);
    }

    void putBackTheyComeWithoutAName()
    {
        World world;
        const ActId deletion(world.deleted().id);
        const QByteArray figures = figuresOf(world.store);
        world.erase();
        QCOMPARE(figuresOf(world.store), figures);
        valueOf(world.session->apply(valueOf(putBackAct(world.store, deletion))));
        QCOMPARE(world.now(), erased(world.person));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
    }

    void whoCameByAListLeavesNothingOfIt()
    {
        World world;
        world.deleted();
        world.erase();
        const std::vector<QStringList> lines{
            u"성\t이름\t현지 이름\t이메일\t국가\t도시\t소속\t직위\t과정\t비고"_s.split(u'\t'),
            u"Zqfamily\tZqgiven\t즈큐로컬\tzqmail@example.org\t%1\t%2\tZqoffice\tZqtitled\t%3\tzqnote"_s
                .arg(world.small.country.nameKo, world.small.city.nameKo, world.small.course.code)
                .split(u'\t')};
        const ImportPlan plan = planOf(world.store, ListKind::People, lines);
        QCOMPARE(plan.newPeople.size(), std::size_t(1));
        const QString name = u"ZQGIVEN_Zqfamily, zqfamily-zqgiven 즈큐로컬.csv"_s;
        const AppliedChange brought = valueOf(world.session->apply(changeSet(plan, {name, u"ab12"_s})));
        QVERIFY(foundIn(world.store.path()).contains("zqnote"));
        PersonId listed;
        for (const RowChange &change : brought.changeSet.changes) {
            if (const Person *person = std::get_if<Person>(&*change.after))
                listed = person->id;
        }
        valueOf(world.session->apply(valueOf(erasedPeople(world.store, std::array{listed}))));
        QCOMPARE(foundIn(world.store.path()), QByteArrayList());
        QVERIFY(valueOf(importOf(world.store.database(), u"ab12"_s)));
    }

    void aTableOfThemIsUnderstoodInBothLanguages_data()
    {
        QTest::addColumn<Language>("written");
        QTest::addColumn<Language>("read");
        QTest::newRow("Korean") << Language::Korean << Language::Korean;
        QTest::newRow("English") << Language::English << Language::English;
        QTest::newRow("written in English") << Language::English << Language::Korean;
        QTest::newRow("written in Korean") << Language::Korean << Language::English;
    }
    void aTableOfThemIsUnderstoodInBothLanguages()
    {
        QFETCH(Language, written);
        QFETCH(Language, read);
        const QScopeGuard back([] { setInterfaceLanguage(Language::English); });
        World world;
        world.enrol(world.small.secondCourse.id);
        Enrolment twin =
            anEnrolment(world.small.course.id, added(world.store, aPerson(u"Twin"_s, u"An"_s)).id);
        twin.cityId = world.small.city.id;
        twin = added(world.store, twin);
        valueOf(world.session->apply(
            valueOf(erasedPeople(world.store, std::array{world.person.id, twin.personId}))));
        setInterfaceLanguage(written);
        const std::vector<QStringList> lines = exportedLines(world.store, written);
        setInterfaceLanguage(read);
        const ImportCounts own = bringIn(world.store, ListKind::People, lines);
        QCOMPARE(own.newPeople, 0);
        QCOMPARE(own.enrolments, 0);
        // There somebody else has the number, and was erased, too.
        TemporarySession otherSession(TemporarySession::Content::Nothing);
        Register &other = otherSession.store();
        const SmallWorld small(other);
        Person namesake = added(other, aPerson(u"Other"_s, u"An"_s));
        QVERIFY(namesake.id == world.person.id);
        edited(other, namesake, [](Person &row) { row = erased(row); });
        const ImportCounts first = bringIn(other, ListKind::People, lines);
        QCOMPARE(first.newPeople, 2);
        QCOMPARE(first.enrolments, 3);
        const ImportCounts again = bringIn(other, ListKind::People, lines);
        QCOMPARE(again.newPeople, 0);
        QCOMPARE(again.enrolments, 0);
        const auto people = valueOf(other.all<Person>());
        QCOMPARE(std::count_if(people.begin(), people.end(), isErased), 3);
        QCOMPARE(valueOf(verifyRegister(other.path())), QStringList());
    }

    void aFileInUseIsSaid()
    {
        World world;
        Database other = valueOf(Database::open(world.store.path(), Database::Access::ReadWrite));
        const Transaction reading = valueOf(Transaction::beginReading(other));
        std::ignore = valueOf(other.value(u"SELECT count(*) FROM person"_s));
        valueOf(world.store.database().execute(u"PRAGMA busy_timeout = 10"_s));
        QVERIFY(world.erase().leftBehind);
        QCOMPARE(world.now(), erased(world.person));
    }
};

QTEST_GUILESS_MAIN(TestErasingPeople)
#include "tst_erasing_people.moc"
