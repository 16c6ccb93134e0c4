// A folder of files is written whole or not at all, and takes nothing away that is not its own.
#include "../full_disk.h"
#include "support/replace_folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool isText(const QString &name)
{
    return name.endsWith(".txt"_L1);
}

const std::vector<ArchivedFile> twoFiles{{u"a.txt"_s, "new a"}, {u"b.txt"_s, "new b"}};

} // namespace

class TestReplaceFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAFolder();
    void refusesAnExistingFolder();
    void replacesItsOwnFilesOnly();
    void followsALinkToAFolder();
    void refusesWhatIsNoFolder();
    void refusesAFolderInTheWay();
    void saysThatTheFolderAroundItIsMissing();
    void keepsTheFolderOfTheRegister();
    void leavesTheOldFolderWhenTheDiskIsFull();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Result<void> replace(const QString &target, IfExists ifExists) const
    {
        return replaceFolder(target, twoFiles, ifExists, isText);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

void TestReplaceFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = path(u"pack"_s);
}

void TestReplaceFolder::makesAFolder()
{
    QVERIFY(replace(m_target + u'/', IfExists::Refuse));
    QCOMPARE(entriesOf(m_target), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(contentOf(m_target + u"/a.txt"_s), "new a"_ba);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"pack"_s});
}

void TestReplaceFolder::refusesAnExistingFolder()
{
    QVERIFY(QDir().mkpath(m_target));
    const Result<void> outcome = replace(m_target, IfExists::Refuse);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::AlreadyExists);
    QVERIFY(outcome.error().message.contains(u"pack"));
    QVERIFY(entriesOf(m_target).isEmpty());
}

void TestReplaceFolder::replacesItsOwnFilesOnly()
{
    QVERIFY(QDir().mkpath(m_target + u"/photographs"_s));
    write(m_target + u"/photographs/one.jpg"_s, "a photograph");
    write(m_target + u"/.hidden"_s, "hidden");
    write(m_target + u"/letter.odt"_s, "a letter");
    write(m_target + u"/a.txt"_s, "old a");
    write(m_target + u"/gone.txt"_s, "not in the new one");
    QVERIFY(QFile::setPermissions(m_target, QFile::Permissions(0x7700)));
    QVERIFY(replace(m_target, IfExists::Replace));
    QStringList found = entriesOf(m_target);
    found.sort();
    QCOMPARE(found, (QStringList{u".hidden"_s, u"a.txt"_s, u"b.txt"_s, u"letter.odt"_s, u"photographs"_s}));
    QCOMPARE(contentOf(m_target + u"/a.txt"_s), "new a"_ba);
    QCOMPARE(contentOf(m_target + u"/photographs/one.jpg"_s), "a photograph"_ba);
    QCOMPARE(QFile::permissions(m_target) & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"pack"_s});
}

void TestReplaceFolder::followsALinkToAFolder()
{
    const QString real = path(u"real"_s);
    QVERIFY(QDir().mkpath(real));
    QVERIFY(QFile::link(real, m_target));
    QVERIFY(replace(m_target, IfExists::Replace));
    QVERIFY(QFileInfo(m_target).isSymLink());
    QCOMPARE(contentOf(real + u"/a.txt"_s), "new a"_ba);
}

void TestReplaceFolder::refusesWhatIsNoFolder()
{
    write(m_target, "a file");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    for (const QString &target : {m_target, path(u"dangling"_s)}) {
        const Result<void> outcome = replace(target, IfExists::Replace);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::AlreadyExists);
        QVERIFY(outcome.error().message.contains(u"is a file"));
    }
    QCOMPARE(contentOf(m_target), "a file"_ba);
}

void TestReplaceFolder::refusesAFolderInTheWay()
{
    QVERIFY(QDir().mkpath(m_target + u"/a.txt/inside"_s));
    const Result<void> outcome = replace(m_target, IfExists::Replace);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::AlreadyExists);
    QVERIFY(QDir(m_target + u"/a.txt/inside"_s).exists());
    QCOMPARE(entriesOf(m_target), QStringList{u"a.txt"_s});
}

void TestReplaceFolder::saysThatTheFolderAroundItIsMissing()
{
    const Result<void> outcome = replace(path(u"missing/pack"_s), IfExists::Refuse);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NotFound);
    QVERIFY(outcome.error().message.contains(path(u"missing"_s)));
    QVERIFY(!QDir(path(u"missing"_s)).exists());
}

void TestReplaceFolder::keepsTheFolderOfTheRegister()
{
    QVERIFY(QDir().mkpath(m_target + u"/deep"_s));
    const QString source = m_target + u"/deep/training.yeonsu"_s;
    write(source, "a register");
    QVERIFY(!checkFolder(m_target, IfExists::Replace, source));
    QVERIFY(checkFolder(path(u"other"_s), IfExists::Replace, source));
    QVERIFY(checkFolder(m_target, IfExists::Replace, path(u"elsewhere.yeonsu"_s)));
}

void TestReplaceFolder::leavesTheOldFolderWhenTheDiskIsFull()
{
    QVERIFY(QDir().mkpath(m_target));
    write(m_target + u"/a.txt"_s, "old a");
    const std::vector<ArchivedFile> large{{u"a.txt"_s, "new a"}, {u"b.txt"_s, QByteArray(100'000, 'x')}};
    {
        const FullDisk full(4096);
        const Result<void> outcome = replaceFolder(m_target, large, IfExists::Replace, isText);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(m_target), qPrintable(outcome.error().message));
        QVERIFY2(!outcome.error().message.contains(u".part"), qPrintable(outcome.error().message));
    }
    QCOMPARE(contentOf(m_target + u"/a.txt"_s), "old a"_ba);
    QCOMPARE(entriesOf(m_target), QStringList{u"a.txt"_s});
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"pack"_s});
}

QTEST_GUILESS_MAIN(TestReplaceFolder)
#include "tst_replace_folder.moc"
