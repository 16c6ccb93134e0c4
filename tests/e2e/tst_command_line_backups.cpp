// The program without a window: copies that are sealed, and opened again.
#include "program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace yeonsu::test;

class TestCommandLineBackups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSealedCopyComesBack();
    void thePassPhraseMayBeTyped();
    void anotherPassPhraseDoesNotOpen();
    void damageIsToldFromAWrongPassPhrase();
    void aPassPhraseIsNeeded_data();
    void aPassPhraseIsNeeded();
    void aPlainCopyAsksForNone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ended restored(const QString &copy, const QString &target, const QByteArray &input) const
    {
        return run({u"restore"_s, copy, u"--out"_s, target}, {.input = input});
    }

    QTemporaryDir m_folder;
    QString m_register;
    QString m_phraseFile;
    QString m_sealed;
};

void TestCommandLineBackups::initTestCase()
{
    m_register = path(u"sample.yeonsu"_s);
    m_phraseFile = path(u"phrase.txt"_s);
    m_sealed = path(u"copy.yeonsu-sealed"_s);
    QCOMPARE(run({u"new"_s, m_register, u"--sample"_s}).exitCode, 0);
    write(m_phraseFile, "서울의 봄 2027\r\nand what is not read\n");
    const Ended sealed = run({u"backup"_s, m_register, u"--out"_s, m_sealed, u"--sealed"_s,
                              u"--pass-phrase-file"_s, m_phraseFile});
    QCOMPARE(sealed.messages, QString());
    QCOMPARE(sealed.exitCode, 0);
}

void TestCommandLineBackups::aSealedCopyComesBack()
{
    const QByteArray bytes = contentOf(m_sealed);
    QVERIFY(bytes.startsWith("YNSUSEAL"));
    QVERIFY(!bytes.contains("SQLite"));
    const QString target = path(u"back.yeonsu"_s);
    const Ended outcome =
        run({u"restore"_s, m_sealed, u"--out"_s, target, u"--pass-phrase-file"_s, m_phraseFile});
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(run({u"verify"_s, target}).exitCode, 0);
    QCOMPARE(json({u"figures"_s, target}), json({u"figures"_s, m_register}));
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(target).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777, mode_t(0600));
}

void TestCommandLineBackups::thePassPhraseMayBeTyped()
{
    const QString copy = path(u"typed.yeonsu-sealed"_s);
    const Ended sealed =
        run({u"backup"_s, m_register, u"--out"_s, copy, u"--sealed"_s}, {.input = "correct horse\n"});
    QCOMPARE(sealed.messages, QString());
    QCOMPARE(restored(copy, path(u"typed.yeonsu"_s), "correct horse").exitCode, 0);
    QVERIFY(QFile::exists(path(u"typed.yeonsu"_s)));
}

void TestCommandLineBackups::anotherPassPhraseDoesNotOpen()
{
    const QString target = path(u"not-opened.yeonsu"_s);
    const Ended outcome = restored(m_sealed, target, "서울의 봄 2028\n");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(u"not the pass phrase"), qPrintable(outcome.messages));
    QVERIFY(!QFile::exists(target));
}

void TestCommandLineBackups::damageIsToldFromAWrongPassPhrase()
{
    const QString damaged = path(u"damaged.yeonsu-sealed"_s);
    QByteArray bytes = contentOf(m_sealed);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    write(damaged, bytes);
    const QString target = path(u"not-opened.yeonsu"_s);
    const Ended changed = restored(damaged, target, "서울의 봄 2027\n");
    QCOMPARE(changed.exitCode, 1);
    QVERIFY2(changed.messages.contains(u"is damaged"), qPrintable(changed.messages));
    write(damaged, contentOf(m_sealed).chopped(1));
    const Ended cut = restored(damaged, target, "서울의 봄 2027\n");
    QVERIFY2(cut.messages.contains(u"cut off"), qPrintable(cut.messages));
    QVERIFY(!QFile::exists(target));
}

void TestCommandLineBackups::aPassPhraseIsNeeded_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing is typed") << QStringList{u"--sealed"_s} << QByteArray() << 1;
    QTest::newRow("a line without letters") << QStringList{u"--sealed"_s} << QByteArray("\n") << 1;
    QTest::newRow("too short") << QStringList{u"--sealed"_s} << QByteArray("1234567\n") << 1;
    QTest::newRow("no such file") << QStringList{u"--sealed"_s, u"--pass-phrase-file"_s,
                                                 u"/nowhere/phrase.txt"_s}
                                  << QByteArray() << 1;
    QTest::newRow("a copy that is not sealed")
        << QStringList{u"--pass-phrase-file"_s, u"phrase.txt"_s} << QByteArray() << 2;
}

void TestCommandLineBackups::aPassPhraseIsNeeded()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, input);
    QFETCH(const int, exitCode);
    const QString target = path(u"never.yeonsu-sealed"_s);
    const Ended outcome =
        run(QStringList{u"backup"_s, m_register, u"--out"_s, target} + options, {.input = input});
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(!outcome.messages.isEmpty());
    QVERIFY(!QFile::exists(target));
}

void TestCommandLineBackups::aPlainCopyAsksForNone()
{
    const QString copy = path(u"plain.yeonsu"_s);
    QCOMPARE(run({u"backup"_s, m_register, u"--out"_s, copy}).exitCode, 0);
    QCOMPARE(restored(copy, path(u"plain-back.yeonsu"_s), {}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCommandLineBackups)
#include "tst_command_line_backups.moc"
