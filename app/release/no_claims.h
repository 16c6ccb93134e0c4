// The numbers of a text that tell a day, an hour, a place or a name, and so claim nothing.
#pragma once

#include <QString>

#include <vector>

namespace yeonsu {

/// For each character of the text whether it belongs to such a number.
[[nodiscard]] std::vector<bool> withoutClaim(const QString &text);

} // namespace yeonsu
