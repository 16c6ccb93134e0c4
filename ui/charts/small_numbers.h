// Numbers so small that the people behind them may be recognised.
#pragma once

#include "charts/chart_numbers.h"

namespace yeonsu {

/// The marks of people that are above 0 and below `least`, each in words: "Oceania 4 people (0.1%)". Numbers
/// of courses and places tell of nobody.
[[nodiscard]] QStringList smallNumbers(const ChartChoice &choice, const ChartNumbers &numbers, qint64 least);

} // namespace yeonsu
