// Shares of a whole, rounded and written in one way everywhere.
#pragma once

#include <QString>

namespace yeonsu {

/// The share of `part` in `whole` in tenths of a percent, rounded half up; 0 of an empty whole.
/// Neither may be negative.
[[nodiscard]] int shareInTenths(qint64 part, qint64 whole);

/// "65.1%"; "<0.1%" for a share above zero that rounds to nothing.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

/// "2,688": thousands are grouped with commas in both languages.
[[nodiscard]] QString groupedNumber(qint64 number);

} // namespace yeonsu
