// Times of day as people type them.
#pragma once

#include <QString>
#include <QTime>

namespace yeonsu {

/// Reads 14:05, 14.05, 1405, 905, 14 (the hour), 14시 and 14시 5분; digits may be full-width. Invalid for
/// anything else, such as a 25th hour.
[[nodiscard]] QTime timeFromText(const QString &text);

} // namespace yeonsu
