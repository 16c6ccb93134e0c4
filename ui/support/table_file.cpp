#include "support/table_file.h"

#include "exchange/csv_text.h"
#include "exchange/xlsx_workbook.h"
#include "support/table_pages.h"

#include <QCoreApplication>

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

Result<QByteArray> workbook(const PlainTable &table)
{
    constexpr std::size_t mostRows = 1'048'500; // Excel has 1,048,576, and some are around the table
    if (table.rows.size() > mostRows)
        return failure(
            ErrorCode::BadValue,
            Words::tr("An Excel sheet does not hold so many rows. Save them as CSV, or narrow the list."),
            {});
    return xlsx({table.title, {}, {}, {{table.title, table, std::nullopt}}});
}

Result<QByteArray> bytesOf(const PlainTable &table, TableFormat format, const std::stop_token &stop)
{
    switch (format) {
    case TableFormat::Xlsx:
        return workbook(table);
    case TableFormat::Csv:
        return csv(table);
    case TableFormat::Pdf:
        return paperPdf(tablePaper({std::shared_ptr<void>(), &table}), stop); // which is not copied for it
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> tableFile(const PlainTable &table, TableFormat format, const std::stop_token &stop)
{
    Result<QByteArray> bytes = bytesOf(table, format, stop);
    if (bytes && stop.stop_requested())
        return failure(ErrorCode::Cancelled, Words::tr("It was cancelled. Nothing was written."), {});
    return bytes;
}

} // namespace yeonsu
