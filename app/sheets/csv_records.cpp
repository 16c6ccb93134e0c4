#include "sheets/csv_records.h"

#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"

#include <cstring>

namespace yeonsu {

namespace {

int noSpace(unsigned char)
{
    return 0;
}

} // namespace

CsvRecords::CsvRecords(char delimiter, int skipped, const TakeRow &take)
    : m_take(take)
    , m_number(1 - skipped)
    , m_delimiter(delimiter)
{
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_space_func(&m_parser, noSpace); // keeps spaces at the ends of fields
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    m_row.begin(m_number);
}

CsvRecords::~CsvRecords()
{
    csv_free(&m_parser);
}

void CsvRecords::endField(void *text, size_t size, void *self)
{
    auto *records = static_cast<CsvRecords *>(self);
    const qsizetype column = records->m_column++;
    if (size > 0)
        records->m_row.set(column, QString::fromUtf8(static_cast<const char *>(text), qsizetype(size)));
}

/// Also called for every end of line that no record is before.
void CsvRecords::endRow(int end, void *self)
{
    auto *records = static_cast<CsvRecords *>(self);
    const bool belongsToLast = end == '\n' && records->m_column == 0 && records->m_endedByReturn;
    records->m_endedByReturn = false;
    if (!belongsToLast)
        records->takeRow();
}

void CsvRecords::takeRow()
{
    if (!m_isEnough && m_number > 0 && !m_row.isBlank())
        m_isEnough = !m_take(m_row.take());
    m_column = 0;
    m_row.begin(++m_number);
}

/// Line by line, so that it is known which end of line a callback is about.
Result<void> CsvRecords::add(const QByteArray &utf8)
{
    const char *piece = utf8.constData();
    const char *const end = piece + utf8.size();
    while (piece < end && !m_isEnough) {
        const char *stop = std::find_if(piece, end, [](char c) { return c == '\n' || c == '\r'; });
        stop += stop < end ? 1 : 0;
        YEONSU_TRY(addPiece(piece, std::size_t(stop - piece)));
        piece = stop;
    }
    return {};
}

Result<void> CsvRecords::addPiece(const char *piece, std::size_t size)
{
    const qint64 before = m_number;
    if (isAmbiguous(piece, size))
        return tl::unexpected(ReadingError::strayQuote(m_number));
    if (!(size == 1 && *piece == '\n'))
        m_endedByReturn = false;
    if (csv_parse(&m_parser, piece, size, endField, endRow, this) != size)
        return tl::unexpected(ReadingError::damaged(QString::fromUtf8(csv_strerror(csv_error(&m_parser)))));
    // A return that ended a record, or a blank line, has a line feed of its own behind it.
    if (piece[size - 1] == '\r' && m_number != before)
        m_endedByReturn = true;
    if (m_parser.entry_pos > std::size_t(ReadingLimits::fieldBytes))
        return tl::unexpected(ReadingError::openQuote(m_number));
    return {};
}

bool CsvRecords::isAmbiguous(const char *piece, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        const char c = piece[i];
        const bool endsField = c == m_delimiter || c == '\n' || c == '\r';
        switch (m_at) {
        case At::FieldStart:
            m_at = c == '"' ? At::Quoted : endsField ? At::FieldStart : At::Unquoted;
            break;
        case At::Unquoted:
            m_at = endsField ? At::FieldStart : At::Unquoted;
            break;
        case At::Quoted:
            m_at = c == '"' ? At::Quote : At::Quoted;
            break;
        case At::Quote:
            if (!endsField && c != '"')
                return true;
            m_at = c == '"' ? At::Quoted : At::FieldStart;
            break;
        }
    }
    return false;
}

Result<void> CsvRecords::finish()
{
    if (m_isEnough)
        return {};
    csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI); // now an open quote is an error
    if (csv_fini(&m_parser, endField, endRow, this) != 0)
        return tl::unexpected(ReadingError::openQuote(m_number));
    if (m_column > 0)
        takeRow();
    return {};
}

} // namespace yeonsu
