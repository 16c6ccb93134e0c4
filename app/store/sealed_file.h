// A file that nobody reads who does not know its pass phrase, and that tells when it was changed or cut off.
#pragma once

#include "domain/progress.h"
#include "store/pass_phrase.h"

#include <QByteArrayView>

namespace yeonsu::store {

// A head of 136 bytes, numbers with the lowest byte first: "YNSUSEAL", the version (4 bytes), operations (4)
// and memory (8) of Argon2id, the size of the content (8), the salt of Argon2id (16), the head of the stream
// (24), what the right key gives (32), and a BLAKE2b sum of all that (32), which tells damage from a wrong
// pass phrase. Behind it the content in parts of 64 KiB, each 17 bytes longer: XChaCha20-Poly1305 as
// libsodium's secretstream has it, bound to the head, the last part marked as the last.

/// What a guess at the pass phrase costs.
struct SealStrength
{
    quint32 operations = 3;
    quint64 memory = 256U << 20U; ///< bytes
};

/// More than any sealed file asks for; one that does would only keep the machine busy.
inline constexpr quint32 mostOperations = 16;
inline constexpr quint64 mostMemory = 1U << 30U;

/// Whether the file, which must be no register that is open, begins as a sealed one does.
[[nodiscard]] bool isSealedFile(const QString &path);

/// Makes the file `target`, readable by its owner only. Errors: AlreadyExists, ReadOnly, NoSpace, Io,
/// Cancelled; then no file is left.
[[nodiscard]] Result<void> sealFile(const QString &source, const QString &target, const PassPhrase &phrase,
                                    const Progress &progress = {}, const SealStrength &strength = {});

/// Makes the file `target` likewise. Errors also: BadValue for a wrong pass phrase, NotARegister for a file
/// that is not sealed, NewerVersion, Damaged.
[[nodiscard]] Result<void> openSealedFile(const QString &source, const QString &target,
                                          const PassPhrase &phrase, const Progress &progress = {});

/// Reads all of it and keeps nothing. Errors: as openSealedFile().
[[nodiscard]] Result<void> checkSealedFile(const QString &source, const PassPhrase &phrase,
                                           const Progress &progress = {});

} // namespace yeonsu::store
