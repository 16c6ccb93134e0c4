#include "store/sealed_file.h"

#include "store/register_place.h"
#include "store/seal_head.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <functional>
#include <unistd.h>

namespace yeonsu::store {

namespace {

struct SealedFileText
{
    Q_DECLARE_TR_FUNCTIONS(SealedFileText)
};

constexpr qsizetype partSize = 64 * 1024;
constexpr qsizetype addedToPart = crypto_secretstream_xchacha20poly1305_ABYTES;

using Take = std::function<Result<void>(const QByteArray &part)>;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<void> prepareSodium()
{
    if (sodium_init() >= 0)
        return {};
    return failure(ErrorCode::Io, SealedFileText::tr("This machine gives no random numbers to seal with."));
}

Result<void> openForReading(QFile &file)
{
    if (!file.exists())
        return failure(ErrorCode::NotFound,
                       SealedFileText::tr("There is no file “%1”.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, SealedFileText::tr("“%1” cannot be read.").arg(nameOf(file.fileName())),
                       file.errorString());
    return {};
}

tl::unexpected<Error> notWritten(const QFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < partSize)
        return failure(ErrorCode::NoSpace,
                       SealedFileText::tr("The disk is full: “%1” was not written.").arg(path),
                       file.errorString());
    return failure(ErrorCode::Io, SealedFileText::tr("“%1” could not be written.").arg(path),
                   file.errorString());
}

/// Makes the file and lets `fill` write into it; after an error there is none.
Result<void> writeFile(const QString &path, const std::function<Result<void>(const Take &)> &fill)
{
    YEONSU_TRY(makePrivateFile(path));
    QFile file(path);
    const auto write = [&file](const QByteArray &part) -> Result<void> {
        return file.write(part) == part.size() ? Result<void>() : notWritten(file);
    };
    const auto filled = [&]() -> Result<void> {
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(file);
        YEONSU_TRY(fill(write));
        return file.flush() && ::fsync(file.handle()) == 0 ? Result<void>() : notWritten(file);
    };
    Result<void> outcome = filled();
    file.close();
    if (!outcome)
        QFile::remove(path);
    return outcome;
}

Result<void> deriveKey(SealKey &key, const PassPhrase &phrase, const SealHead &head, const QString &name)
{
    if (key.derive(phrase, head.salt, head.strength))
        return {};
    return failure(ErrorCode::Io,
                   SealedFileText::tr("There is not enough free memory for the pass phrase of “%1”. Close "
                                      "other programs and try again.")
                       .arg(name));
}

Result<void> sealParts(QFile &from, crypto_secretstream_xchacha20poly1305_state &state,
                       const QByteArray &head, const Take &take, const Progress &progress)
{
    const double whole = double(std::max<qint64>(1, from.size()));
    for (bool isLast = false; !isLast;) {
        YEONSU_TRY(progress.tell(double(from.pos()) / whole));
        const QByteArray plain = from.read(partSize);
        if (from.error() != QFileDevice::NoError)
            return failure(ErrorCode::Io,
                           SealedFileText::tr("“%1” cannot be read.").arg(nameOf(from.fileName())),
                           from.errorString());
        isLast = from.atEnd();
        QByteArray part(plain.size() + addedToPart, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(part), nullptr, raw(plain), std::size_t(plain.size()), raw(head),
            std::size_t(head.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        YEONSU_TRY(take(part));
    }
    return {};
}

Result<void> openParts(QFile &from, crypto_secretstream_xchacha20poly1305_state &state,
                       const QByteArray &head, const Take &take, const Progress &progress)
{
    const QString name = nameOf(from.fileName());
    const double whole = double(std::max<qint64>(1, from.size()));
    for (bool isLast = false; !isLast;) {
        YEONSU_TRY(progress.tell(double(from.pos()) / whole));
        const QByteArray part = from.read(partSize + addedToPart);
        if (part.isEmpty())
            return cutOffSeal(name);
        if (part.size() < addedToPart)
            return damagedSeal(name);
        QByteArray plain(part.size() - addedToPart, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(plain), nullptr, &tag, raw(part),
                                                       std::size_t(part.size()), raw(head),
                                                       std::size_t(head.size())) != 0)
            return damagedSeal(name);
        isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast && !from.atEnd())
            return damagedSeal(name);
        YEONSU_TRY(take(plain));
    }
    return {};
}

qint64 sealedSize(qint64 content)
{
    const qint64 parts = std::max<qint64>(1, (content + partSize - 1) / partSize);
    return SealHead::size + content + parts * addedToPart;
}

/// Told before the key is made, which takes a while. Whoever shortened the file on purpose is found by the
/// mark of its last part.
Result<void> checkSize(const QFile &file, const SealHead &head)
{
    const QString name = nameOf(file.fileName());
    if (head.content < 0 || head.content > file.size())
        return head.content < 0 ? damagedSeal(name) : cutOffSeal(name);
    const qint64 size = sealedSize(head.content);
    if (file.size() == size)
        return {};
    return file.size() < size ? cutOffSeal(name) : damagedSeal(name);
}

/// Gives the content, a part at a time; only at the end it is sure that all of it is there.
Result<void> readSealed(const QString &source, const PassPhrase &phrase, const Take &take,
                        const Progress &progress)
{
    YEONSU_TRY(prepareSodium());
    QFile file(source);
    YEONSU_TRY(openForReading(file));
    const QByteArray bytes = file.read(SealHead::size);
    const QString name = nameOf(source);
    const Result<SealHead> head = SealHead::read(bytes, name);
    YEONSU_TRY(head);
    YEONSU_TRY(checkSize(file, *head));
    SealKey key;
    YEONSU_TRY(deriveKey(key, phrase, *head, name));
    if (key.check() != head->check)
        return failure(
            ErrorCode::BadValue,
            SealedFileText::tr("This is not the pass phrase of “%1”. Nothing was opened.").arg(name));
    crypto_secretstream_xchacha20poly1305_state state = {};
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(head->stream), key.stream()) != 0)
        return damagedSeal(name);
    const Result<void> outcome = openParts(file, state, bytes, take, progress);
    sodium_memzero(&state, sizeof state);
    return outcome;
}

} // namespace

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           SealHead::begins(file.read(SealHead::size));
}

Result<void> sealFile(const QString &source, const QString &target, const PassPhrase &phrase,
                      const Progress &progress, const SealStrength &strength)
{
    YEONSU_TRY(prepareSodium());
    QFile file(source);
    YEONSU_TRY(openForReading(file));
    SealHead head{strength,
                  file.size(),
                  QByteArray(crypto_pwhash_SALTBYTES, '\0'),
                  QByteArray(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0'),
                  {}};
    randombytes_buf(head.salt.data(), std::size_t(head.salt.size()));
    SealKey key;
    YEONSU_TRY(deriveKey(key, phrase, head, nameOf(target)));
    head.check = key.check();
    crypto_secretstream_xchacha20poly1305_state state = {};
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(head.stream), key.stream());
    const QByteArray bytes = head.bytes();
    const Result<void> outcome = writeFile(target, [&](const Take &take) {
        return take(bytes).and_then([&] { return sealParts(file, state, bytes, take, progress); });
    });
    sodium_memzero(&state, sizeof state);
    return outcome;
}

Result<void> openSealedFile(const QString &source, const QString &target, const PassPhrase &phrase,
                            const Progress &progress)
{
    return writeFile(target, [&](const Take &take) { return readSealed(source, phrase, take, progress); });
}

Result<void> checkSealedFile(const QString &source, const PassPhrase &phrase, const Progress &progress)
{
    return readSealed(
        source, phrase, [](const QByteArray &) { return Result<void>(); }, progress);
}

} // namespace yeonsu::store
