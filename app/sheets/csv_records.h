// Takes text apart into records and fields, as RFC 4180 and spreadsheet programs have them.
#pragma once

#include "sheets/row_builder.h"
#include "sheets/sheet_reader.h"

#include <csv.h>

namespace yeonsu {

/// A quotation mark within a field that is not quoted is kept; one that closes a field and has text behind it
/// is an error, as it cannot be known what was meant. Blank lines are counted and left out.
class CsvRecords
{
public:
    /// The first `skipped` lines are no rows and are not counted.
    CsvRecords(char delimiter, int skipped, const TakeRow &take);
    ~CsvRecords();
    CsvRecords(const CsvRecords &) = delete;
    CsvRecords &operator=(const CsvRecords &) = delete;

    /// Any piece of the text, in order, as UTF-8. Errors: Damaged.
    [[nodiscard]] Result<void> add(const QByteArray &utf8);
    [[nodiscard]] Result<void> finish();
    /// Whether no more rows are wanted.
    [[nodiscard]] bool isEnough() const { return m_isEnough; }

private:
    static void endField(void *text, size_t size, void *self);
    static void endRow(int end, void *self);
    /// One line with its end, or the last part of a block.
    [[nodiscard]] Result<void> addPiece(const char *piece, std::size_t size);
    void takeRow();
    /// Whether text follows a closing quotation mark.
    [[nodiscard]] bool isAmbiguous(const char *piece, std::size_t size);

    csv_parser m_parser;
    const TakeRow &m_take;
    RowBuilder m_row;
    qsizetype m_column = 0;
    qint64 m_number; ///< of the record that is being read
    enum class At { FieldStart, Unquoted, Quoted, Quote } m_at = At::FieldStart;
    char m_delimiter;
    bool m_isEnough = false;
    bool m_endedByReturn = false; ///< whether a line feed now belongs to the end of the last record
};

} // namespace yeonsu
