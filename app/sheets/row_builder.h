// Puts the cells of a row together and judges whether it can be read.
#pragma once

#include "sheets/sheet_row.h"

namespace yeonsu {

class RowBuilder
{
public:
    void begin(qint64 number, bool isHidden = false);
    /// Columns may come in any order; one that comes twice keeps the last. Text is kept as the register keeps
    /// text, but for lines in it.
    void set(qsizetype column, const QString &text);
    /// Beyond what a spreadsheet can have.
    void overflow();
    [[nodiscard]] bool isBlank() const { return m_row.cells.isEmpty() && m_row.problem.isEmpty(); }
    [[nodiscard]] SheetRow take() { return std::move(m_row); }

private:
    void complain(const QString &problem);

    SheetRow m_row;
};

} // namespace yeonsu
