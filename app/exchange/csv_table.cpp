#include "exchange/csv_table.h"

#include <QCoreApplication>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// What libcsv's callbacks fill.
struct Rows
{
    std::vector<QStringList> rows;
    QStringList current;

    static void endField(void *text, size_t size, void *self)
    {
        static_cast<Rows *>(self)->current.append(
            QString::fromUtf8(static_cast<const char *>(text), qsizetype(size)));
    }
    static void endRow(int, void *self)
    {
        auto *rows = static_cast<Rows *>(self);
        rows->rows.push_back(std::exchange(rows->current, {}));
    }
};

int noSpace(unsigned char)
{
    return 0;
}

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &utf8)
{
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(&parser, noSpace); // keeps spaces at the ends of fields
    Rows rows;
    const bool isRead = csv_parse(&parser, utf8.constData(), size_t(utf8.size()), Rows::endField,
                                  Rows::endRow, &rows) == size_t(utf8.size()) &&
                        csv_fini(&parser, Rows::endField, Rows::endRow, &rows) == 0;
    csv_free(&parser);
    if (!isRead || rows.rows.empty())
        return failure(ErrorCode::BadValue,
                       QCoreApplication::translate("CsvTable", "The CSV file cannot be read."));
    CsvTable table;
    table.m_header = rows.rows.front();
    for (qsizetype column = 0; column < table.m_header.size(); ++column)
        table.m_columns.insert(table.m_header[column], column);
    table.m_rows.assign(rows.rows.begin() + 1, rows.rows.end());
    return table;
}

QString CsvTable::value(std::size_t row, const QString &column) const
{
    Q_ASSERT(m_columns.contains(column));
    return m_rows[row].value(m_columns.value(column));
}

} // namespace yeonsu
