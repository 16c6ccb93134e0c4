#include "../full_disk.h"
#include "support/replace_file.h"

#include <QDir>
#include <QFile>
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

} // namespace

class TestReplaceFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void writesANewFile();
    void replacesAnOldFile();
    void leavesTheOldFileWhenTheDiskIsFull();
    void leavesAllAsTheyWereWhenOneHasNoRoom();
    void refusesAFileThatMayNotBeWritten();
    void saysThatTheFolderIsMissing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestReplaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"table.csv"_s);
}

void TestReplaceFile::writesANewFile()
{
    QVERIFY(replaceFile(m_path, "new"));
    QCOMPARE(contentOf(m_path), QByteArray("new"));
}

void TestReplaceFile::replacesAnOldFile()
{
    QVERIFY(replaceFile(m_path, "a long old file"));
    QVERIFY(replaceFile(m_path, "new"));
    QCOMPARE(contentOf(m_path), QByteArray("new"));
}

void TestReplaceFile::leavesTheOldFileWhenTheDiskIsFull()
{
    QVERIFY(replaceFile(m_path, "old"));
    {
        const FullDisk full(4096);
        const Result<void> result = replaceFile(m_path, QByteArray(100'000, 'x'));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"table.csv"_s));
        QVERIFY(!result.error().detail.isEmpty());
        QVERIFY2(!result.error().detail.contains(u"Unknown"), qPrintable(result.error().detail));
    }
    QCOMPARE(contentOf(m_path), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"table.csv"_s});
}

void TestReplaceFile::leavesAllAsTheyWereWhenOneHasNoRoom()
{
    const QString picture = m_folder->filePath(u"picture.png"_s);
    QVERIFY(replaceFiles({{m_path, "old"}, {picture, "old"}}));
    QCOMPARE(contentOf(picture), QByteArray("old"));
    {
        const FullDisk full(4096);
        const Result<void> result = replaceFiles({{m_path, "new"}, {picture, QByteArray(100'000, 'x')}});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"picture.png"), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(u"either"), qPrintable(result.error().message));
    }
    QCOMPARE(contentOf(m_path), QByteArray("old"));
    QCOMPARE(contentOf(picture), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestReplaceFile::refusesAFileThatMayNotBeWritten()
{
    const QString folder = m_folder->filePath(u"taken"_s);
    QVERIFY(QDir().mkdir(folder));
    const Result<void> result = replaceFile(folder, "new");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ReadOnly);
    QVERIFY(QDir(folder).exists());
}

void TestReplaceFile::saysThatTheFolderIsMissing()
{
    const Result<void> result = replaceFile(m_folder->filePath(u"nowhere/table.csv"_s), "new");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replace_file.moc"
