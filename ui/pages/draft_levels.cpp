#include "pages/draft_levels.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// White space, the sign of a level, and the space behind it.
const QRegularExpression &levelStart()
{
    static const QRegularExpression start(uR"(^\s*(?:##|[□■○◦ㅇ※·–-])\s+)"_s);
    return start;
}

/// As each level is usually indented.
QString startOf(const QString &sign)
{
    if (sign.isEmpty())
        return {};
    const bool isOutermost = sign == u"□" || sign == u"##";
    return (isOutermost ? QString() : u" "_s) + sign + u' ';
}

} // namespace

void setLevelOfLines(QTextCursor cursor, const QString &sign)
{
    const QTextDocument &document = *cursor.document();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document.findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const qsizetype length = levelStart().match(block.text()).capturedLength();
        QTextCursor start(block);
        start.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(length));
        start.insertText(startOf(sign), QTextCharFormat());
    }
    cursor.endEditBlock();
}

QTextCursor withNextLine(QTextCursor cursor)
{
    const QString text = cursor.block().text();
    const QString start = levelStart().match(text).captured();
    cursor.beginEditBlock();
    if (!start.isEmpty() && start.size() == text.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertBlock();
        if (cursor.block().previous().text().startsWith(start))
            cursor.insertText(start, QTextCharFormat());
    }
    cursor.endEditBlock();
    return cursor;
}

} // namespace yeonsu
