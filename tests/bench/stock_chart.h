// What Qt Charts makes of the same numbers by itself, with its own axes, labels and legend.
#pragma once

#include "charts/chart_numbers.h"

#include <QByteArray>
#include <QSize>

namespace yeonsu {

/// As a PNG.
[[nodiscard]] QByteArray stockPng(const ChartChoice &choice, const ChartNumbers &numbers, const QSize &size);

} // namespace yeonsu
