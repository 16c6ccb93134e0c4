// A whole copy of a register that is sent or carried about: nobody opens it who does not know its pass
// phrase.
#pragma once

#include "store/register_place.h"
#include "store/sealed_file.h"

namespace yeonsu {

/// Told by its content. Also of a register that is open.
[[nodiscard]] bool isSealedCopy(const QString &path);

/// Places a sealed copy of the register at `source`, open or not, at `target`, and reads it back before it
/// gets its name. Until then it is in the system's folder of temporary files, which others cannot look into.
/// Errors: as copyRegisterFile() and store::sealFile(), and BadValue for a pass phrase that is too short.
[[nodiscard]] Result<void> sealRegister(const QString &source, const QString &target,
                                        const PassPhrase &phrase, IfExists ifExists,
                                        const Progress &progress = {},
                                        const store::SealStrength &strength = {});

/// Makes the register of a sealed copy. Errors: as store::openSealedFile() and placeRegisterFile().
[[nodiscard]] Result<void> openSealedCopy(const QString &source, const QString &target,
                                          const PassPhrase &phrase, IfExists ifExists,
                                          const Progress &progress = {});

} // namespace yeonsu
