// A key for a row that is being made: what it is called, in the letters that a key may have.
#pragma once

#include <QSet>
#include <QString>

namespace yeonsu {

/// "smart-city" for "Smart City!". `kind` with a number where the name has no such letters, and a number
/// behind the name where the key is taken already.
[[nodiscard]] QString proposedKey(const QString &name, const QString &kind, const QSet<QString> &taken);

} // namespace yeonsu
