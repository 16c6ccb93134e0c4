// Copies of a register in a folder of their own: when one is made, what it holds, and which go.
#include "builders.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "register_dump.h"
#include "store/backup_content.h"
#include "store/backup_folder.h"
#include "store/register_file.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using enum TemporaryRegister::Content;

QDateTime at(int day, int hour = 9)
{
    return {QDate(2027, 3, day), QTime(hour, 30)};
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

void cutInHalf(const QString &path)
{
    QFile file(path);
    if (!file.resize(file.size() / 2))
        qFatal("%s cannot be cut", qPrintable(path));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QStringList rowsIn(const QString &path)
{
    Database database = valueOf(Database::open(path, Database::Access::ReadWrite));
    return rowsOf(database);
}

/// A register and a folder for its copies.
struct Kept
{
    /// No two acts are of one moment.
    explicit Kept(TemporaryRegister::Content content = ReferenceData)
        : store(content, [this] { return actAt = actAt.addSecs(60); })
    {
    }

    [[nodiscard]] BackupFolder folder() const { return {root.filePath(u"backups"_s), store.path()}; }
    void edit() { added(*store, aCourse(u"2027-%1"_s.arg(++edits))); }
    [[nodiscard]] bool makeDaily(const QDateTime &now) const
    {
        return valueOf(folder().makeDaily(now)).has_value();
    }

    QTemporaryDir root;
    QDateTime actAt = at(1);
    TemporaryRegister store;
    int edits = 0;
};

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFolderThereAreNone()
    {
        const Kept kept;
        QVERIFY(valueOf(kept.folder().copies()).empty());
        QVERIFY(!QFileInfo::exists(kept.folder().path()));
    }

    void aCopyIsWholeAndPrivate()
    {
        const Kept kept(Sample);
        const MadeBackup made = valueOf(kept.folder().make(BackupKind::ByHand, at(1)));
        QCOMPARE(made.findings, QStringList());
        COMPARE_LINES(rowsIn(made.copy.path), rowsIn(kept.store.path()));
        QCOMPARE(modeOf(made.copy.path), 0600);
        QCOMPARE(modeOf(kept.folder().path()), 0700);
        QCOMPARE(modeOf(kept.root.filePath(u"backups"_s)), 0700);
        const std::vector<Backup> copies = valueOf(kept.folder().copies());
        QCOMPARE(copies.size(), std::size_t(1));
        QCOMPARE(copies.front().at, at(1));
        QCOMPARE(copies.front().kind, BackupKind::ByHand);
        QCOMPARE(copies.front().path, made.copy.path);
        QCOMPARE(filesIn(kept.folder().path()), QStringList{QFileInfo(made.copy.path).fileName()});
    }

    void copiesOfOneSecondStandBesideEachOther()
    {
        const Kept kept;
        valueOf(kept.folder().make(BackupKind::ByHand, at(1)));
        valueOf(kept.folder().make(BackupKind::ByHand, at(1)));
        QCOMPARE(valueOf(kept.folder().copies()).size(), std::size_t(2));
    }

    void registersOfOneNameHaveFoldersOfTheirOwn()
    {
        const TemporaryRegister one;
        const TemporaryRegister other;
        const QTemporaryDir root;
        const QString folder = BackupFolder(root.path(), one.path()).path();
        QVERIFY(folder != BackupFolder(root.path(), other.path()).path());
        QVERIFY(QFileInfo(folder).fileName().startsWith(u"register-"_s));
        const QString link = one.folder() + u"/link.yeonsu"_s;
        QVERIFY(QFile::link(one.path(), link));
        QCOMPARE(BackupFolder(root.path(), link).path().right(8), folder.right(8));
    }

    void aRegisterThatWasMovedFindsItsCopies()
    {
        Kept kept;
        valueOf(kept.folder().make(BackupKind::Daily, at(1)));
        kept.edit();
        valueOf(kept.folder().make(BackupKind::ByHand, at(2)));
        cutInHalf(valueOf(kept.folder().make(BackupKind::Daily, at(3))).copy.path);
        const QString moved = kept.root.filePath(u"new-name.yeonsu"_s);
        VERIFY_OK(copyRegisterFile(kept.store.path(), moved, IfExists::Refuse));
        const BackupFolder folder(QFileInfo(kept.folder().path()).path(), moved);
        QVERIFY(valueOf(folder.copies()).empty());
        const std::vector<Backup> earlier = folder.earlierCopies();
        QCOMPARE(earlier.size(), std::size_t(2));
        QCOMPARE(earlier.front().at, at(2));
        QCOMPARE(earlier.front().kind, BackupKind::ByHand);
        QCOMPARE(earlier.front().formerName, u"register"_s);
        QVERIFY2(kept.folder().earlierCopies().empty(), "its own are not listed twice");
    }

    /// Where the file was copied and both go on, what comes after is nothing of the other's.
    void whatIsOfAnotherRegisterIsNotAmongThem()
    {
        Kept kept;
        valueOf(kept.folder().make(BackupKind::Daily, at(1)));
        const QString sibling = kept.root.filePath(u"sibling.yeonsu"_s);
        VERIFY_OK(copyRegisterFile(kept.store.path(), sibling, IfExists::Refuse));
        kept.edit();
        valueOf(kept.folder().make(BackupKind::Daily, at(2)));
        const QString root = QFileInfo(kept.folder().path()).path();
        const std::vector<Backup> earlier = BackupFolder(root, sibling).earlierCopies();
        QCOMPARE(earlier.size(), std::size_t(1));
        QCOMPARE(earlier.front().at, at(1));
        const Kept other(Sample);
        QVERIFY(BackupFolder(root, other.store.path()).earlierCopies().empty());
    }

    void oneADayWhereSomethingWasWritten()
    {
        Kept kept;
        QVERIFY(kept.makeDaily(at(1))); // there is none yet
        kept.edit();
        QVERIFY(!kept.makeDaily(at(1, 18)));
        QVERIFY(kept.makeDaily(at(2)));
        QVERIFY(!kept.makeDaily(at(3))); // nothing was written since
        kept.edit();
        QVERIFY(kept.makeDaily(at(3)));
        QCOMPARE(valueOf(kept.folder().copies()).size(), std::size_t(3));
    }

    void undoneIsWrittenToo()
    {
        Kept kept;
        const Course course = added(*kept.store, aCourse());
        QVERIFY(kept.makeDaily(at(1)));
        valueOf(kept.store->apply(removal(course)));
        QVERIFY(kept.makeDaily(at(2)));
    }

    void aCopyThatCannotBeReadIsNone()
    {
        Kept kept;
        const MadeBackup made = valueOf(kept.folder().make(BackupKind::Daily, at(1)));
        cutInHalf(made.copy.path);
        QVERIFY(kept.makeDaily(at(1, 18)));
    }

    void aClockThatWasWrongStopsNothing()
    {
        Kept kept;
        valueOf(kept.folder().make(BackupKind::Daily, at(1).addYears(50)));
        QVERIFY(kept.makeDaily(at(1)));
        QVERIFY(!kept.makeDaily(at(2)));
        kept.edit();
        QVERIFY(kept.makeDaily(at(2)));
    }

    void superfluousDailyCopiesGo()
    {
        Kept kept;
        valueOf(kept.folder().make(BackupKind::ByHand, at(1, 8)));
        valueOf(kept.folder().make(BackupKind::BeforeRestore, at(1, 7)));
        for (int day = 2; day <= 12; ++day) {
            kept.edit();
            QVERIFY(kept.folder().makeDaily(at(day), {3, 1, 1}).value());
        }
        QStringList names;
        for (const Backup &backup : valueOf(kept.folder().copies()))
            names.append(u"%1 %2"_s.arg(backup.at.date().day()).arg(keyOf(backup.kind)));
        QCOMPARE(names, (QStringList{u"12 daily"_s, u"11 daily"_s, u"10 daily"_s, u"1 by-hand"_s,
                                     u"1 before-restore"_s}));
    }

    /// What is wrong with a register is in its copy, too; the older ones are worth the more.
    void nothingGoesForACopyThatIsNotSound()
    {
        Kept kept;
        for (int day = 1; day <= 2; ++day) {
            kept.edit();
            QVERIFY(kept.folder().makeDaily(at(day), {2, 1, 1}).value());
        }
        valueOf(kept.store->database().execute(u"UPDATE course SET name_ko = ' x '"_s));
        kept.edit();
        const auto made = valueOf(kept.folder().makeDaily(at(3), {2, 1, 1}));
        QVERIFY(made && !made->findings.isEmpty());
        QCOMPARE(valueOf(kept.folder().copies()).size(), std::size_t(3));
    }

    void otherFilesInTheFolderAreLeftAlone()
    {
        Kept kept;
        QVERIFY(kept.makeDaily(at(1)));
        for (const QString &name :
             {u"notes.txt"_s, u"copy.yeonsu"_s, u"2027-99-01T090000+0000-daily.yeonsu"_s,
              u"2027-03-01T090000+0000-other.yeonsu"_s}) {
            QFile file(kept.folder().path() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(valueOf(kept.folder().copies()).size(), std::size_t(1));
        kept.edit();
        QVERIFY(kept.folder().makeDaily(at(2), {1, 0, 0}).value());
        QCOMPARE(filesIn(kept.folder().path()).size(), 5);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Kept kept;
        QFile inTheWay(kept.root.filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = kept.folder().makeDaily(at(1));
        QVERIFY(!made.has_value());
        QVERIFY2(made.error().message.contains(kept.folder().path()), why(made).constData());
    }

    void aDamagedRegisterHasNoCopies()
    {
        Kept kept(Sample);
        kept.store.close();
        cutInHalf(kept.store.path());
        VERIFY_FAILS(kept.folder().makeDaily(at(1)), ErrorCode::Damaged);
        VERIFY_FAILS(kept.folder().make(BackupKind::ByHand, at(1)), ErrorCode::Damaged);
        QVERIFY(filesIn(kept.root.path()).isEmpty() || filesIn(kept.folder().path()).isEmpty());
    }

    void theSampleIsCountedAsItsFiguresAre()
    {
        Kept kept(Sample);
        const BackupContent content = valueOf(backupContent(kept.store.path()));
        const FactTable facts = valueOf(FactTable::load(kept.store->database()));
        QCOMPARE(content.counts.attendances, total(facts, Measure::Attendances, {}).number);
        QCOMPARE(content.counts.courses, qint64(valueOf(kept.store->all<Course>()).size()));
        QCOMPARE(content.counts.people, qint64(valueOf(kept.store->all<Person>()).size()));
        QCOMPARE(content.counts.releases, qint64(1));
        QVERIFY(content.lastAct);
    }

    void whatIsNotCountedIsNoAttendance()
    {
        Kept kept;
        const Course course = added(*kept.store, aCourse());
        const Person person = added(*kept.store, aPerson());
        Enrolment enrolment = anEnrolment(course.id, person.id);
        enrolment.status = EnrolmentStatus::Withdrawn;
        added(*kept.store, enrolment);
        added(*kept.store, aHeadcount(course.id, 12));
        QCOMPARE(valueOf(backupContent(kept.store.path())).counts, (BackupCounts{1, 1, 12, 0}));
    }

    void aCopyIsComparedWithTheRegister()
    {
        Kept kept;
        kept.edit();
        const QString copy = valueOf(kept.folder().make(BackupKind::Daily, at(1))).copy.path;
        BackupComparison same = valueOf(compareBackup(copy, kept.store.path()));
        QCOMPARE(same.actsSince, qint64(0));
        QCOMPARE(same.actsOnlyInCopy, qint64(0));
        QVERIFY(isSameAct(same.copy.lastAct, same.now.lastAct));
        kept.edit();
        added(*kept.store, aPerson());
        const BackupComparison compared = valueOf(compareBackup(copy, kept.store.path()));
        QCOMPARE(compared.actsSince, qint64(2));
        QCOMPARE(compared.actsOnlyInCopy, qint64(0));
        QCOMPARE(compared.copy.counts, (BackupCounts{1, 0, 0, 0}));
        QCOMPARE(compared.now.counts, (BackupCounts{2, 1, 0, 0}));
        QCOMPARE(compared.newestSince.size(), std::size_t(2));
        QVERIFY(compared.newestSince.front().id > compared.newestSince.back().id);
        QVERIFY(!isSameAct(compared.copy.lastAct, compared.now.lastAct));
    }

    /// As after an older copy was restored.
    void historiesThatPartedAreTold()
    {
        Kept kept;
        for (int i = 0; i < 5; ++i)
            kept.edit();
        const QString older = valueOf(kept.folder().make(BackupKind::Daily, at(1))).copy.path;
        for (int i = 0; i < 4; ++i)
            kept.edit();
        const QString newer = valueOf(kept.folder().make(BackupKind::Daily, at(2))).copy.path;
        kept.store.close();
        valueOf(copyRegisterFile(older, kept.store.path(), IfExists::Replace));
        kept.store.open();
        for (int i = 0; i < 3; ++i)
            added(*kept.store, aPerson(u"Kim"_s, QString::number(i)));
        const BackupComparison compared = valueOf(compareBackup(newer, kept.store.path()));
        QCOMPARE(compared.actsSince, qint64(3));
        QCOMPARE(compared.actsOnlyInCopy, qint64(4));
        const BackupComparison withOlder = valueOf(compareBackup(older, kept.store.path()));
        QCOMPARE(withOlder.actsSince, qint64(3));
        QCOMPARE(withOlder.actsOnlyInCopy, qint64(0));
        QVERIFY(kept.makeDaily(at(3)));
    }

    /// Of a program that was killed while it wrote; one that is written now is left alone, as is what is not
    /// ours.
    void remainsAreRemovedWhenTheyAreADayOld()
    {
        Kept kept;
        kept.edit();
        QVERIFY(kept.makeDaily(at(1)));
        const QString folder = kept.folder().path();
        const QStringList left{u".2027-03-01T093000+0900-daily.yeonsu.0a1b2c3d.part"_s,
                               u".2027-03-01T093000+0900-daily.yeonsu.0a1b2c3d.part-journal"_s};
        const QString written = u".2027-03-04T093000+0900-daily.yeonsu.ffffffff.part"_s;
        const QStringList others{u"notes.part"_s, u".hidden"_s};
        const auto write = [&folder](const QString &name, const QDateTime &when) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
        };
        for (const QString &name : left + others)
            write(name, at(3));
        write(written, at(4, 8));
        const qsizetype before = filesIn(folder).size();
        QVERIFY(!kept.makeDaily(at(4))); // nothing is due, and yet
        const QStringList after = filesIn(folder);
        QCOMPARE(after.size(), before - left.size());
        QVERIFY(!after.contains(left[0]) && !after.contains(left[1]));
        QVERIFY(after.contains(written) && after.contains(others[0]) && after.contains(others[1]));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
