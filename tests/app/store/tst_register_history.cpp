// The history: every act with its rows before and after, and what it was taken back by.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QDateTime fixedTime()
{
    return QDateTime(QDate(2022, 11, 25), QTime(9, 30), Qt::OffsetFromUTC, 9 * 3600);
}

QJsonObject json(Register &store, const QString &column, qint64 change)
{
    const QVariant text = valueOf(store.database().value(
        u"SELECT %1 FROM change_row WHERE change_id = ?"_s.arg(column), {QVariant(change)}));
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

} // namespace

class TestRegisterHistory : public QObject
{
    Q_OBJECT

private slots:
    void anActIsOneEntry()
    {
        qputenv("USER", "minji");
        TemporaryRegister store(TemporaryRegister::Content::Nothing, fixedTime);
        ChangeSet changeSet{u"import"_s, {u"2"_s, u"명단 \"A\".csv"_s}, {}, {}};
        changeSet.insert(aPerson());
        changeSet.insert(aPerson(u"Trần"_s));
        const AppliedChange applied = valueOf(store->apply(changeSet));
        const auto entries = valueOf(store->historyOf(PersonId(2)));
        QCOMPARE(entries.size(), std::size_t(1));
        const HistoryEntry &entry = entries.front();
        QCOMPARE(entry.id.value(), applied.id);
        QCOMPARE(entry.at, fixedTime());
        QCOMPARE(entry.at.offsetFromUtc(), 9 * 3600);
        QCOMPARE(entry.actor, u"minji"_s);
        QCOMPARE(entry.what, u"import"_s);
        QCOMPARE(entry.arguments, changeSet.arguments);
        QVERIFY(!entry.takenBackBy);
        QCOMPARE(valueOf(store->dayOfNewestChange()), QDate(2022, 11, 25));
        QCOMPARE(valueOf(store->newestChangeId()), applied.id);
    }

    void whoWroteIsKnownWithoutASession()
    {
        const QByteArray user = qgetenv("USER");
        for (const char *name : {"USER", "LOGNAME", "USERNAME"})
            qunsetenv(name);
        TemporaryRegister store;
        const Person person = added(*store, aPerson());
        qputenv("USER", user);
        QCOMPARE(valueOf(store->historyOf(person.id)).front().actor, QFileInfo(store->path()).owner());
    }

    void rowsAreKeptBeforeAndAfter()
    {
        TemporaryRegister store;
        added(*store, aCountry(added(*store, aContinent()).id, u"VN"_s));
        const AppliedChange inserted = valueOf(store->apply(insertion(aCourse())));
        const auto before = std::get<Course>(*inserted.changeSet.changes.front().after);
        Course after = before;
        after.venue = u"서울"_s;
        after.targetRegion = TargetRegion::country(u"VN"_s);
        const AppliedChange updated = valueOf(store->apply(edit(before, after)));
        const AppliedChange removed = valueOf(store->apply(removal(after)));

        QVERIFY(json(*store, u"before"_s, inserted.id).isEmpty());
        QCOMPARE(json(*store, u"after"_s, inserted.id), json(*store, u"before"_s, updated.id));
        QCOMPARE(json(*store, u"after"_s, updated.id), json(*store, u"before"_s, removed.id));
        QVERIFY(json(*store, u"after"_s, removed.id).isEmpty());
        const QJsonObject row = json(*store, u"after"_s, updated.id);
        QCOMPARE(row[u"venue"_s].toString(), u"서울"_s);
        QCOMPARE(row[u"code"_s].toString(), before.code);
        QCOMPARE(row[u"first_day"_s].toString(), u"2019-03-04"_s);
        QCOMPARE(row[u"status"_s].toString(), u"completed"_s);
        QCOMPARE(row[u"target_region"_s].toString(), u"country:VN"_s);
        QCOMPARE(row[u"capacity"_s].toInt(-1), 0);
        QVERIFY(row[u"theme_id"_s].isNull());
    }

    void aRowsActsComeNewestFirst()
    {
        TemporaryRegister store;
        Person person = added(*store, aPerson());
        added(*store, aCourse());
        for (const QString &note : {u"a"_s, u"b"_s})
            person = edited(*store, person, [&](Person &row) { row.note = note; });
        const auto entries = valueOf(store->historyOf(person.id));
        QCOMPARE(entries.size(), std::size_t(3));
        QVERIFY(entries[0].id > entries[1].id && entries[1].id > entries[2].id);
        QVERIFY(valueOf(store->historyOf(PersonId(7))).empty());
        QCOMPARE(valueOf(store->historyOf(CourseId(1))).size(), std::size_t(1));
    }

    void takingBackIsNoted()
    {
        TemporaryRegister store;
        const AppliedChange applied = valueOf(store->apply(insertion(aPerson())));
        ChangeSet back = inverse(applied.changeSet);
        back.takesBack = applied.id;
        const AppliedChange undone = valueOf(store->apply(back));
        const auto entries = valueOf(store->historyOf(PersonId(1)));
        QCOMPARE(entries.size(), std::size_t(2));
        QVERIFY(entries[1].takenBackBy == ActId(undone.id));
        QVERIFY(!entries[0].takenBackBy);
        QVERIFY(entries[0].takesBack == entries[1].id);
        QVERIFY(!entries[1].takesBack);
    }

    void anImportIsABatchAndWhatTakesItBackIsNone()
    {
        TemporaryRegister store;
        ChangeSet imported = insertion(aPerson());
        imported.importedFrom = ImportedFile{u"명단.xlsx"_s, u"0a"_s};
        const AppliedChange applied = valueOf(store->apply(imported));
        const auto batch = [&](qint64 id) {
            return valueOf(
                       store->database().value(u"SELECT b.file_name || ' ' || b.sha256 FROM change c "
                                               "JOIN import_batch b ON b.id = c.batch_id WHERE c.id = ?"_s,
                                               {QVariant(id)}))
                .toString();
        };
        QCOMPARE(batch(applied.id), u"명단.xlsx 0a"_s);
        QCOMPARE(batch(valueOf(store->apply(inverse(applied.changeSet))).id), QString());
        QCOMPARE(valueOf(store->database().value(u"SELECT count(*) FROM import_batch"_s)).toInt(), 1);
    }

    void theVersionOfARowOnlyRises()
    {
        TemporaryRegister store;
        const Course course = added(*store, aCourse());
        const auto revision = [&] {
            return valueOf(store->database().value(u"SELECT rev FROM course WHERE id = 1"_s)).toInt();
        };
        const int first = revision();
        Course after = course;
        after.code = u"other"_s;
        valueOf(store->apply(edit(course, after)));
        QCOMPARE(revision(), first + 1);
        valueOf(store->apply(edit(after, course)));
        QCOMPARE(revision(), first + 2);
    }
};

QTEST_GUILESS_MAIN(TestRegisterHistory)
#include "tst_register_history.moc"
