// A table as a file of any format in which tables leave the program.
#pragma once

#include "domain/error.h"
#include "domain/key_table.h"
#include "exchange/plain_table.h"

#include <stop_token>

namespace yeonsu {

enum class TableFormat { Xlsx, Csv, Pdf };

/// Also the ending of such a file.
[[nodiscard]] constexpr QLatin1StringView keyOf(TableFormat value)
{
    using enum TableFormat;
    switch (value) {
    case Xlsx:
        return QLatin1StringView("xlsx");
    case Csv:
        return QLatin1StringView("csv");
    case Pdf:
        return QLatin1StringView("pdf");
    }
    return {};
}

/// May be called on any thread. Errors: as xlsx() and paperPdf(); BadValue where the format does not hold
/// so many rows, Cancelled after a stop.
[[nodiscard]] Result<QByteArray> tableFile(const PlainTable &table, TableFormat format,
                                           const std::stop_token &stop = {});

} // namespace yeonsu
