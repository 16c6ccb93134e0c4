// From the facts of a register to the numbers of a chart.
#pragma once

#include "charts/chart_numbers.h"

namespace yeonsu {

[[nodiscard]] ChartNumbers chartNumbers(const ChartChoice &choice, const FactTable &facts);

} // namespace yeonsu
