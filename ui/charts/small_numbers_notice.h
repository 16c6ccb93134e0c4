// Small numbers pointed out before charts go out, in the language of the program.
#pragma once

#include "charts/chart_choice.h"

#include <QStringList>

namespace yeonsu {

class FactTable;

/// A sentence about numbers such as smallNumbers() gives, many of them cut short; empty where there are none.
[[nodiscard]] QString smallNumbersNotice(const QStringList &small);
/// Likewise about several charts, each such as smallNumbersOf() gives, empty ones among them.
[[nodiscard]] QString smallNumbersNoticeOf(const QStringList &charts);

/// The chart's name with its first small numbers: "Countries: Fiji 2 people (0.1%) and 9 more"; empty where
/// it has none below `least`.
[[nodiscard]] QString smallNumbersOf(const ChartChoice &chart, const FactTable &facts, qint64 least);

} // namespace yeonsu
