// yeonsu paper: the papers of a course as PDF.
#pragma once

#include <QStringList>

namespace yeonsu {

/// Returns the exit code.
[[nodiscard]] int runPaper(const QStringList &words);

} // namespace yeonsu
