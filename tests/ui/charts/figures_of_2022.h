// The figures of the release of 2022-11-25, counted from the sample register.
#pragma once

#include "charts/chart_numbers.h"
#include "figures/fact_table.h"

namespace yeonsu {

/// Read once.
[[nodiscard]] const FactTable &factsOf2022();

[[nodiscard]] CrossTab attendancesByTheme();
[[nodiscard]] CrossTab attendancesByContinent();

/// Whole period, the organisation named, as of the day of the release.
[[nodiscard]] ChartChoice choiceOf2022(ChartTopic topic, Language language);
[[nodiscard]] ChartNumbers numbersOf2022(const ChartChoice &choice);

} // namespace yeonsu
