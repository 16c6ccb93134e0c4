// What the choices about a chart are called in the interface.
#pragma once

#include "charts/chart_choice.h"
#include "charts/picture_preset.h"

namespace yeonsu {

[[nodiscard]] QString kindName(ChartKind kind);
/// "Square — 2160 × 2160 px"
[[nodiscard]] QString presetText(const PicturePreset &preset);
/// The heading of a chart's card on the dashboard.
[[nodiscard]] QString chartName(const ChartChoice &choice);
/// As the history keeps it: in both languages, where it is the program's.
[[nodiscard]] QString chartNameForHistory(const ChartChoice &choice);
/// What the card says under its heading while nothing is filtered.
[[nodiscard]] QString chartNote(const ChartChoice &choice);

} // namespace yeonsu
