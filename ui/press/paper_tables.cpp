#include "press/paper_tables.h"

#include "press/paper_look.h"

#include <QTextCursor>
#include <QTextTable>

namespace yeonsu {

namespace {

/// Where the words stand that say what the cells are.
enum class Heads { Above, Left };

QTextTableFormat formatOf(const PaperTable &table, Heads heads)
{
    QTextTableFormat format;
    format.setBorder(2);
    format.setBorderBrush(QColor(0x66, 0x66, 0x66));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(cellPadding);
    format.setTopMargin(2 * unitsOfMillimetre);
    // Of what follows a table the margin above is not looked at.
    format.setBottomMargin((heads == Heads::Left ? 8 : 1.5) * unitsOfMillimetre);
    format.setHeaderRowCount(heads == Heads::Left ? 0 : 1);
    QList<QTextLength> widths;
    for (const double width : table.widths)
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * width / paperWidth));
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

void fill(QTextTableCell cell, const QString &text, bool isHead, bool isNumber, bool isTotal)
{
    const Qt::Alignment alignment = isHead ? Qt::AlignHCenter : isNumber ? Qt::AlignRight : Qt::AlignLeft;
    const ParagraphLook look{9.5, isHead || isTotal, alignment, 0, 0, 0, 1.15};
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setBlockFormat(shape(look));
    cursor.setBlockCharFormat(letters(look));
    cursor.insertText(withLines(text), letters(look));
    if (!isHead)
        return;
    QTextCharFormat format = cell.format(); // that of its last block, so it comes last
    format.setBackground(QColor(0xe8, 0xed, 0xf3));
    cell.setFormat(format);
}

/// Nothing for one without cells.
QTextTable *inserted(QTextCursor &cursor, const PaperTable &table, Heads heads)
{
    if (table.rows.empty() || table.rows.front().isEmpty())
        return nullptr;
    QTextTable *made =
        cursor.insertTable(int(table.rows.size()), int(table.rows.front().size()), formatOf(table, heads));
    for (int row = 0; row < made->rows(); ++row) {
        for (int column = 0; column < made->columns(); ++column) {
            const bool isHead = heads == Heads::Left ? column == 0 : row == 0;
            const bool isTotal = table.hasTotal && row == made->rows() - 1;
            fill(made->cellAt(row, column), table.rows[std::size_t(row)][column], isHead,
                 table.isOfNumbers[std::size_t(column)], isTotal);
        }
    }
    cursor.movePosition(QTextCursor::End);
    return made;
}

} // namespace

QTextTable *insertHeaderTable(QTextCursor &cursor, const PaperTable &table)
{
    return inserted(cursor, table, Heads::Left);
}

QTextTable *insertTable(QTextCursor &cursor, const PaperTable &table)
{
    return inserted(cursor, table, Heads::Above);
}

} // namespace yeonsu
