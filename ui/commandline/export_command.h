// "yeonsu export": a table of the register as a file.
#pragma once

#include <QStringList>

namespace yeonsu {

/// Returns the exit code.
[[nodiscard]] int runExport(const QStringList &arguments);

} // namespace yeonsu
