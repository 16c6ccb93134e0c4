// Copies that are sent: opened with their pass phrase only, and told when they are damaged.
#include "builders.h"
#include "edits.h"
#include "register_dump.h"
#include "store/sealed_copy.h"
#include "store/verification.h"
#include "temporary_register.h"
#include "test_files.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace yeonsu;
using namespace yeonsu::store;
using namespace yeonsu::test;

namespace {

using enum TemporaryRegister::Content;

/// Nobody guesses at what a test seals.
constexpr SealStrength weak{1, 8192};

constexpr qsizetype headSize = 136;
constexpr qsizetype sealedPart = 65536 + 17;

PassPhrase rightPhrase()
{
    return PassPhrase(u"서울의 봄 2027"_s);
}

/// The file with other bytes in its head, and the sum that fits them.
QByteArray withInHead(QByteArray file, qsizetype at, const QByteArray &bytes)
{
    file.replace(at, bytes.size(), bytes);
    return file.replace(headSize - 32, 32,
                        QCryptographicHash::hash(file.first(headSize - 32), QCryptographicHash::Blake2b_256));
}

QStringList rowsIn(const QString &path)
{
    Database database = valueOf(Database::open(path, Database::Access::ReadWrite));
    return rowsOf(database);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestSealedCopy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newPath() { return m_folder.filePath(u"file-%1"_s.arg(++m_count)); }

    QString sealed(const QByteArray &content)
    {
        const QString plain = newPath();
        write(plain, content);
        const QString path = newPath();
        valueOf(sealFile(plain, path, rightPhrase(), {}, weak));
        return path;
    }

    /// Of a file with this content.
    Result<void> openedWith(const QByteArray &content)
    {
        const QString path = newPath();
        write(path, content);
        const QString target = newPath();
        const Result<void> opened = openSealedFile(path, target, rightPhrase());
        if (QFile::exists(target) != opened.has_value())
            qFatal("a file is there after an error, or missing after none");
        return opened;
    }

private slots:
    void whatIsSealedIsOpened_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 131072, 300000})
            QTest::addRow("%d bytes", size) << size;
    }
    void whatIsSealedIsOpened()
    {
        QFETCH(const int, size);
        QByteArray content(size, '\0');
        for (int i = 0; i < size; ++i)
            content[i] = char(i * 7 + i / 251);
        const QString path = sealed(content);
        QVERIFY(isSealedFile(path));
        VERIFY_OK(checkSealedFile(path, rightPhrase()));
        const QString opened = newPath();
        VERIFY_OK(openSealedFile(path, opened, rightPhrase()));
        QCOMPARE(contentOf(opened), content);
        struct stat state = {};
        QCOMPARE(::stat(QFile::encodeName(opened).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, mode_t(0600));
    }

    void nothingOfItCanBeRead()
    {
        const QByteArray secret = QByteArray("Nguyễn An, Hà Nội").repeated(100);
        const QByteArray bytes = contentOf(sealed(secret));
        QVERIFY(!bytes.contains("Hà Nội"));
        QVERIFY(bytes != contentOf(sealed(secret))); // of the same, another each time
    }

    void anotherPassPhraseDoesNotOpen()
    {
        const QString path = sealed("content");
        const QString target = newPath();
        VERIFY_FAILS(openSealedFile(path, target, PassPhrase(u"서울의 봄 2028"_s)), ErrorCode::BadValue);
        VERIFY_FAILS(checkSealedFile(path, PassPhrase(QString())), ErrorCode::BadValue);
        QVERIFY(!QFile::exists(target));
    }

    /// macOS takes Hangul apart.
    void theSamePassPhraseOfAnotherKeyboardOpens()
    {
        const QString path = sealed("content");
        const QString apart = u"서울의 봄 2027"_s.normalized(QString::NormalizationForm_D);
        QVERIFY(apart != u"서울의 봄 2027");
        VERIFY_OK(checkSealedFile(path, PassPhrase(apart)));
    }

    /// Each byte of a small file, and of a larger one those at the seams.
    void anyByteThatWasChangedIsTold()
    {
        const QByteArray whole = contentOf(sealed(QByteArray(40, 'x')));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 0x10);
            const Result<void> opened = openedWith(changed);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            const bool isOfHeadOnly = i < 12;
            QVERIFY2(opened.error().code == ErrorCode::Damaged || isOfHeadOnly,
                     qPrintable(QString::number(i) + opened.error().message));
        }
    }

    void whatIsCutOffIsTold_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("within the head") << headSize - 1;
        QTest::newRow("behind the head") << headSize;
        QTest::newRow("within a part") << headSize + 1000;
        QTest::newRow("between two parts") << headSize + sealedPart;
        QTest::newRow("the last byte") << headSize + 2 * sealedPart + 17 + 1000 - 1;
    }
    void whatIsCutOffIsTold()
    {
        QFETCH(const qsizetype, size);
        const QByteArray whole = contentOf(sealed(QByteArray(2 * 65536 + 1000, 'x')));
        QCOMPARE(whole.size(), headSize + 2 * sealedPart + 17 + 1000);
        const Result<void> opened = openedWith(whole.first(size));
        VERIFY_FAILS(opened, ErrorCode::Damaged);
        QVERIFY2(opened.error().message.contains(u"cut off"), why(opened).constData());
    }

    /// By somebody who makes the head fit, too.
    void aPartLessOnPurposeIsTold()
    {
        const QByteArray whole = contentOf(sealed(QByteArray(2 * 65536, 'x')));
        QByteArray size(8, '\0');
        qToLittleEndian<qint64>(65536, size.data());
        VERIFY_FAILS(openedWith(withInHead(whole, 24, size).first(headSize + sealedPart)),
                     ErrorCode::Damaged);
        QByteArray swapped = whole;
        swapped.replace(headSize, sealedPart, whole.sliced(headSize + sealedPart, sealedPart));
        VERIFY_FAILS(openedWith(swapped), ErrorCode::Damaged);
    }

    void whatIsAppendedIsTold()
    {
        VERIFY_FAILS(openedWith(contentOf(sealed("content")) + "more"), ErrorCode::Damaged);
    }

    void aFileThatIsNotSealedIsTold()
    {
        VERIFY_FAILS(openedWith("name,course\n"), ErrorCode::NotARegister);
        VERIFY_FAILS(openedWith({}), ErrorCode::NotARegister);
        const QString missing = newPath();
        VERIFY_FAILS(openSealedFile(missing, newPath(), rightPhrase()), ErrorCode::NotFound);
        QVERIFY(!isSealedFile(missing));
        QVERIFY(!isSealedFile(m_folder.path()));
    }

    void aNewerFormIsTold()
    {
        QByteArray bytes = contentOf(sealed("content"));
        bytes[8] = 2;
        VERIFY_FAILS(openedWith(bytes), ErrorCode::NewerVersion);
    }

    /// Such a file can only be made on purpose, to keep a machine busy.
    void whatAsksForTooMuchIsRefused_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("operations") << qsizetype(12) << QByteArray("\x11\0\0\0", 4);
        QTest::newRow("memory") << qsizetype(16) << QByteArray("\0\0\0\0\1\0\0\0", 8);
    }
    void whatAsksForTooMuchIsRefused()
    {
        QFETCH(const qsizetype, at);
        QFETCH(const QByteArray, number);
        const Result<void> opened = openedWith(withInHead(contentOf(sealed("content")), at, number));
        VERIFY_FAILS(opened, ErrorCode::Damaged);
        QVERIFY2(opened.error().message.contains(u"asks for more"), why(opened).constData());
    }

    void sealingIsStopped()
    {
        const QString plain = newPath();
        write(plain, QByteArray(300000, 'x'));
        const QString target = newPath();
        std::stop_source stop;
        const auto stopHalfway = [&stop](double done) {
            if (done > 0.5)
                stop.request_stop();
        };
        VERIFY_FAILS(sealFile(plain, target, rightPhrase(), {stopHalfway, stop.get_token()}, weak),
                     ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(target));
    }

    void aRegisterComesBackAsItWas()
    {
        TemporaryRegister store(Sample);
        added(*store, aPerson());
        const QString copy = newPath();
        VERIFY_OK(sealRegister(store.path(), copy, rightPhrase(), IfExists::Refuse, {}, weak));
        QVERIFY(isSealedCopy(copy));
        QVERIFY(!isSealedCopy(store.path()));
        const QString opened = newPath();
        VERIFY_OK(openSealedCopy(copy, opened, rightPhrase(), IfExists::Refuse));
        COMPARE_LINES(rowsIn(opened), rowsIn(store.path()));
        QVERIFY(valueOf(verifyRegister(opened)).isEmpty());
    }

    void filesThatAreThereAreKept()
    {
        const TemporaryRegister store;
        const QString copy = newPath();
        write(copy, "precious");
        VERIFY_FAILS(sealRegister(store.path(), copy, rightPhrase(), IfExists::Refuse, {}, weak),
                     ErrorCode::AlreadyExists);
        VERIFY_FAILS(sealRegister(store.path(), store.path(), rightPhrase(), IfExists::Replace, {}, weak),
                     ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(copy), QByteArray("precious"));
        VERIFY_OK(sealRegister(store.path(), copy, rightPhrase(), IfExists::Replace, {}, weak));
        const QString target = newPath();
        write(target, "precious");
        VERIFY_FAILS(openSealedCopy(copy, target, rightPhrase(), IfExists::Refuse), ErrorCode::AlreadyExists);
        VERIFY_FAILS(openSealedCopy(copy, target, PassPhrase(u"another one"_s), IfExists::Replace),
                     ErrorCode::BadValue);
        QCOMPARE(contentOf(target), QByteArray("precious"));
    }

    void afterAnErrorNothingIsLeft()
    {
        const QTemporaryDir folder;
        const TemporaryRegister store;
        const QString copy = folder.filePath(u"copy.sealed"_s);
        VERIFY_FAILS(sealRegister(store.path(), copy, PassPhrase(u"short"_s), IfExists::Refuse, {}, weak),
                     ErrorCode::BadValue);
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(
            sealRegister(store.path(), copy, rightPhrase(), IfExists::Refuse, {{}, stop.get_token()}, weak),
            ErrorCode::Cancelled);
        QCOMPARE(filesIn(folder.path()), QStringList());
    }

    void whatWasSealedIsARegisterOrNothing()
    {
        const QTemporaryDir folder;
        const QString copy = sealed(QByteArray("no register").repeated(50));
        const Result<void> opened =
            openSealedCopy(copy, folder.filePath(u"new.yeonsu"_s), rightPhrase(), IfExists::Refuse);
        VERIFY_FAILS(opened, ErrorCode::NotARegister);
        QVERIFY2(opened.error().message.contains(u"new.yeonsu"), why(opened).constData());
        QCOMPARE(filesIn(folder.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSealedCopy)
#include "tst_sealed_copy.moc"
