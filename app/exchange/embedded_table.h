// The CSV tables that are built into the program.
#pragma once

#include "exchange/csv_table.h"

namespace yeonsu {

/// `name` is a path below resources/, such as "reference/countries.csv". A table that is missing or
/// broken is a fault of the build and ends the program.
[[nodiscard]] CsvTable embeddedTable(const QString &name);

} // namespace yeonsu
