#include "press/paper_look.h"

#include "support/fonts.h"

namespace yeonsu {

ParagraphLook lookOf(ReleaseBlock::Kind kind)
{
    using enum ReleaseBlock::Kind;
    switch (kind) {
    case Heading:
        return {13, true, Qt::AlignLeft, 5, 0, 0, 1.4};
    case Square:
        return {11.5, false, Qt::AlignLeft, 4, 6, 6, 1.45};
    case Circle:
        return {11.5, false, Qt::AlignLeft, 2, 12, 6, 1.45};
    case Dash:
        return {11.5, false, Qt::AlignLeft, 1.5, 17, 5, 1.45};
    case Note:
        return {10, false, Qt::AlignLeft, 1.5, 17, 5, 1.4};
    case Paragraph:
    case Table:
    case Figure:
        break;
    }
    return {};
}

QTextCharFormat letters(const ParagraphLook &look)
{
    QTextCharFormat format;
    format.setFont(pretendard(look.points * unitsOfPoint, look.isBold ? QFont::Bold : QFont::Normal));
    return format;
}

QTextBlockFormat shape(const ParagraphLook &look)
{
    QTextBlockFormat format;
    format.setAlignment(look.alignment);
    format.setTopMargin(look.above * unitsOfMillimetre);
    format.setLeftMargin(look.left * unitsOfMillimetre);
    format.setTextIndent(-look.hanging * unitsOfMillimetre);
    format.setLineHeight(look.lines * 100, QTextBlockFormat::ProportionalHeight);
    return format;
}

QString withLines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace yeonsu
