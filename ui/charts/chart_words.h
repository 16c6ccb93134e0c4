// What the choices about a chart are called in the interface.
#pragma once

#include "charts/chart_choice.h"

namespace yeonsu {

[[nodiscard]] QString kindName(ChartKind kind);
[[nodiscard]] QString presetName(QLatin1StringView presetKey);
/// The heading of a chart's card on the dashboard.
[[nodiscard]] QString chartName(const ChartChoice &choice);
/// As the history keeps it: in both languages, where it is the program's.
[[nodiscard]] QString chartNameForHistory(const ChartChoice &choice);
/// What the card says under its heading while nothing is filtered.
[[nodiscard]] QString chartNote(const ChartChoice &choice);

} // namespace yeonsu
