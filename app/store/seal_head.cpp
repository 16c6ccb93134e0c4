#include "store/seal_head.h"

#include <QCoreApplication>
#include <QtEndian>

namespace yeonsu::store {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealText)
};

constexpr QByteArrayView magic("YNSUSEAL");
constexpr quint32 version = 1;
constexpr qsizetype versionAt = 8;
constexpr qsizetype operationsAt = 12;
constexpr qsizetype memoryAt = 16;
constexpr qsizetype contentAt = 24;
constexpr qsizetype saltAt = 32;
constexpr qsizetype streamAt = 48;
constexpr qsizetype checkAt = 72;
constexpr qsizetype sumAt = 104;
constexpr qsizetype sumSize = 32;

static_assert(streamAt - saltAt == crypto_pwhash_argon2id_SALTBYTES);
static_assert(checkAt - streamAt == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(sumAt - checkAt == SealKey::checkSize);
static_assert(sumAt + sumSize == SealHead::size);
static_assert(sumSize == crypto_generichash_BYTES);

template <typename Number>
QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sumOf(const QByteArray &bytes)
{
    QByteArray sum(sumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), std::size_t(sum.size()), raw(bytes),
                       std::size_t(bytes.size()), nullptr, 0);
    return sum;
}

} // namespace

bool SealKey::derive(const PassPhrase &phrase, const QByteArray &salt, const SealStrength &strength)
{
    return crypto_pwhash(m_bytes.data(), m_bytes.size(), phrase.bytes().constData(),
                         std::size_t(phrase.bytes().size()), raw(salt), strength.operations,
                         std::size_t(strength.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

QByteArray SealKey::check() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()) + crypto_secretstream_xchacha20poly1305_KEYBYTES,
            qsizetype(checkSize)};
}

QByteArray SealHead::bytes() const
{
    const QByteArray told = magic.toByteArray() + bytesOf(version) + bytesOf(strength.operations) +
                            bytesOf(strength.memory) + bytesOf(content) + salt + stream + check;
    return told + sumOf(told);
}

bool SealHead::begins(const QByteArray &bytes)
{
    return bytes.startsWith(magic);
}

Result<SealHead> SealHead::read(const QByteArray &bytes, const QString &name)
{
    if (!begins(bytes))
        return failure(ErrorCode::NotARegister, SealText::tr("“%1” is no sealed copy.").arg(name));
    if (bytes.size() < size)
        return cutOffSeal(name);
    if (numberAt<quint32>(bytes, versionAt) > version)
        return failure(
            ErrorCode::NewerVersion,
            SealText::tr("“%1” was sealed by a newer version of Yeonsu, which is needed to open it.")
                .arg(name));
    if (sumOf(bytes.first(sumAt)) != bytes.sliced(sumAt, sumSize))
        return damagedSeal(name);
    const SealStrength strength{numberAt<quint32>(bytes, operationsAt), numberAt<quint64>(bytes, memoryAt)};
    if (strength.operations > mostOperations || strength.memory > mostMemory)
        return failure(
            ErrorCode::Damaged,
            SealText::tr("“%1” asks for more memory or time than any copy that this program seals.")
                .arg(name));
    return SealHead{strength, numberAt<qint64>(bytes, contentAt), bytes.sliced(saltAt, streamAt - saltAt),
                    bytes.sliced(streamAt, checkAt - streamAt), bytes.sliced(checkAt, sumAt - checkAt)};
}

tl::unexpected<Error> damagedSeal(const QString &name)
{
    return failure(
        ErrorCode::Damaged,
        SealText::tr("“%1” is damaged: it is not as it was written. Nothing was taken from it.").arg(name));
}

tl::unexpected<Error> cutOffSeal(const QString &name)
{
    return failure(
        ErrorCode::Damaged,
        SealText::tr("“%1” is cut off: part of the file is missing. Nothing was taken from it.").arg(name));
}

} // namespace yeonsu::store
