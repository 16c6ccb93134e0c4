// The rows of one sheet of a workbook of Excel.
#pragma once

#include "sheets/number_format.h"
#include "sheets/row_builder.h"
#include "sheets/shared_texts.h"
#include "sheets/sheet_reader.h"

namespace yeonsu {

/// What the cells of all sheets refer to.
struct XlsxShared
{
    const SharedTexts &texts;
    const std::vector<NumberMeaning> &styles;
    bool countsFrom1904 = false;
};

class XlsxSheet
{
public:
    XlsxSheet(XmlPart &part, const XlsxShared &shared)
        : m_part(part)
        , m_shared(shared)
    {
    }

    /// `size` is that of the part, to tell how far it is. Errors: Damaged, Cancelled.
    [[nodiscard]] Result<void> read(const TakeRow &take, const Progress &progress, qint64 size);
    [[nodiscard]] std::vector<MergedCells> takeMerged() { return std::move(m_merged); }

private:
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> readCell();
    void readMerged();
    [[nodiscard]] Result<QString> textOf(const QString &type, const QString &value, std::size_t style) const;

    XmlPart &m_part;
    XlsxShared m_shared;
    RowBuilder m_row;
    std::vector<MergedCells> m_merged;
    qint64 m_number = 0;
    qsizetype m_column = 0; ///< of the next cell that does not say where it is
};

} // namespace yeonsu
