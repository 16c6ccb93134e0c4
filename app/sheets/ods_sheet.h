// The rows of one table of an OpenDocument spreadsheet.
#pragma once

#include "sheets/row_builder.h"
#include "sheets/sheet_reader.h"
#include "sheets/xml_part.h"

namespace yeonsu {

class OdsSheet
{
public:
    /// The reader stands at the start of the table.
    OdsSheet(XmlPart &part, const TakeRow &take)
        : m_part(part)
        , m_take(take)
    {
    }

    /// Errors: Damaged, Cancelled.
    [[nodiscard]] Result<void> read(const Progress &progress, qint64 size);
    [[nodiscard]] std::vector<MergedCells> takeMerged() { return std::move(m_merged); }

private:
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> readCell();
    [[nodiscard]] Result<void> set(const QString &text, qint64 repeated);
    [[nodiscard]] Result<void> takeRow(qint64 repeated);
    [[nodiscard]] QString valueOfCell() const;
    [[nodiscard]] QString paragraphs();
    void addParagraph(QString &text);

    XmlPart &m_part;
    const TakeRow &m_take;
    RowBuilder m_row;
    std::vector<MergedCells> m_merged;
    qint64 m_number = 0; ///< of the row that is being read
    qsizetype m_column = 0;
    qint64 m_repeatedCells = 0; ///< made out of what the file only says once
    bool m_isEnough = false;
};

} // namespace yeonsu
