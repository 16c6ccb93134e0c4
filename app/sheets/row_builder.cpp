#include "sheets/row_builder.h"

#include "domain/text.h"
#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"

namespace yeonsu {

void RowBuilder::begin(qint64 number, bool isHidden)
{
    m_row = {number, {}, isHidden};
}

void RowBuilder::set(qsizetype column, const QString &text)
{
    if (text.isEmpty())
        return;
    if (column < 0 || column >= ReadingLimits::columns)
        return overflow();
    if (text.size() > ReadingLimits::cellText)
        return complain(ReadingError::longCell(ReadingError::columnName(column)));
    if (text.contains(QChar::Null))
        return complain(ReadingError::nullCharacter(ReadingError::columnName(column)));
    const QString normal = normalisedText(text);
    if (normal.isEmpty())
        return;
    while (m_row.cells.size() <= column)
        m_row.cells.append(QString());
    m_row.cells[column] = normal;
}

void RowBuilder::overflow()
{
    complain(ReadingError::manyColumns());
}

void RowBuilder::complain(const QString &problem)
{
    if (m_row.problem.isEmpty())
        m_row.problem = problem;
}

} // namespace yeonsu
