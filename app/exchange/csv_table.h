// A whole CSV file with a header row, in memory.
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace yeonsu {

class CsvTable
{
public:
    /// Text in UTF-8, fields parted by commas, quoted as in RFC 4180. Errors: BadValue.
    [[nodiscard]] static Result<CsvTable> parse(const QByteArray &utf8);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Empty where the row is shorter than the header. The column must be in the header.
    [[nodiscard]] QString value(std::size_t row, const QString &column) const;

private:
    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace yeonsu
