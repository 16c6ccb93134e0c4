// The head of a sealed file: by what its key is made, and what tells the right key.
#pragma once

#include "store/sealed_file.h"

#include <array>
#include <sodium.h>

namespace yeonsu::store {

/// Wiped when it goes.
class SealKey
{
public:
    SealKey() = default;
    SealKey(const SealKey &) = delete;
    SealKey &operator=(const SealKey &) = delete;
    ~SealKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    static constexpr std::size_t checkSize = 32;

    /// False where there is not enough memory.
    [[nodiscard]] bool derive(const PassPhrase &phrase, const QByteArray &salt, const SealStrength &strength);
    /// Of the stream.
    [[nodiscard]] const unsigned char *stream() const { return m_bytes.data(); }
    /// What the file keeps to know the key by; it does not tell the key.
    [[nodiscard]] QByteArray check() const;

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES + checkSize> m_bytes{};
};

struct SealHead
{
    static constexpr qsizetype size = 136;

    SealStrength strength;
    qint64 content = 0; ///< bytes, as they were before
    QByteArray salt;
    QByteArray stream; ///< libsodium's own head
    QByteArray check;

    [[nodiscard]] QByteArray bytes() const;
    /// `name` is that of the file. Errors: NotARegister, NewerVersion, Damaged.
    [[nodiscard]] static Result<SealHead> read(const QByteArray &bytes, const QString &name);
    [[nodiscard]] static bool begins(const QByteArray &bytes);
};

/// What is said of a sealed file that is not as it was written.
[[nodiscard]] tl::unexpected<Error> damagedSeal(const QString &name);
[[nodiscard]] tl::unexpected<Error> cutOffSeal(const QString &name);

} // namespace yeonsu::store
