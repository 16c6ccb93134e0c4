// The figures of the release of 2022-11-25 as cross tables, written by hand.
#pragma once

#include "charts/chart_numbers.h"

namespace yeonsu {

[[nodiscard]] CrossTab attendancesByTheme();
[[nodiscard]] CrossTab coursesByTheme();
[[nodiscard]] CrossTab attendancesByContinent();
[[nodiscard]] CrossTab citiesByContinent();
[[nodiscard]] CrossTab attendancesBySeniority();
[[nodiscard]] CrossTab coursesByYearAndMode();

/// Whole period, the organisation named, as of the day of the release.
[[nodiscard]] ChartChoice choiceOf2022(ChartTopic topic, Language language);
[[nodiscard]] ChartNumbers numbersOf2022(const ChartChoice &choice);

} // namespace yeonsu
