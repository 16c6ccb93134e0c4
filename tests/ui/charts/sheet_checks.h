// What must hold of any sheet, whatever its numbers and its size.
#pragma once

#include "charts/chart_sheet.h"

namespace yeonsu {

/// What is wrong, in words; empty if nothing is. Texts stand apart, inside the sheet, and not on foreign
/// marks; leaders start along the radius and meet nothing foreign; every mark has its name and its value, or
/// what stands for them; and all that was counted is drawn.
[[nodiscard]] QString wrongWith(const ChartSheet &sheet, const ChartChoice &choice,
                                const ChartNumbers &numbers);

} // namespace yeonsu
