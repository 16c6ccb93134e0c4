// Figures and cross tables as rows of text and of CSV.
#pragma once

#include "commandline/output.h"
#include "figures/figure_report.h"

#include <QDate>

namespace yeonsu {

[[nodiscard]] TextRows textRows(const FigureReport &report, const QDate &asOf);
/// One number a row: figure, key, measure, value.
[[nodiscard]] TextRows csvRows(const FigureReport &report, const QDate &asOf);

/// With names in the interface's language and grouped numbers for reading, or keys and bare numbers.
[[nodiscard]] TextRows textRows(const CrossTab &table, bool isForReading);

} // namespace yeonsu
