#include "pages/draft_edit.h"

#include "pages/draft_levels.h"
#include "pages/draft_objects.h"
#include "release/figure_token.h"
#include "support/application_style.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace yeonsu {

DraftEdit::DraftEdit(Lines lines, Describe describe, QWidget *parent)
    : QTextEdit(parent)
    , m_lines(lines)
    , m_objects(new DraftObjects(*document(), std::move(describe)))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DraftEdit::insertDraft(QTextCursor &cursor, const QString &text) const
{
    const auto insertPlain = [&](const QString &plain) { cursor.insertText(plain, QTextCharFormat()); };
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            insertPlain(u"\n"_s);
        qsizetype done = 0;
        for (const TokenPlace &place : tokensIn(lines[i])) {
            insertPlain(lines[i].sliced(done, place.start - done));
            cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                              DraftObjects::formatFor(lines[i].sliced(place.start, place.length)));
            done = place.start + place.length;
        }
        insertPlain(lines[i].sliced(done));
    }
}

void DraftEdit::makeObjects()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        std::vector<TokenPlace> places = tokensIn(block.text());
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            cursor.setPosition(block.position() + int(place->start));
            cursor.setPosition(block.position() + int(place->start + place->length), QTextCursor::KeepAnchor);
            insertDraft(cursor, cursor.selectedText());
        }
    }
}

void DraftEdit::setDraft(const QString &text)
{
    m_objects->forget();
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    insertDraft(cursor, text);
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
}

QString DraftEdit::draft() const
{
    return DraftObjects::draftBetween(*document(), 0, document()->characterCount() - 1);
}

void DraftEdit::refreshObjects()
{
    m_objects->forget();
    const QSignalBlocker silence(this); // the text is the same
    document()->markContentsDirty(0, document()->characterCount());
}

int DraftEdit::positionOf(int line, qsizetype place, bool isEnd) const
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    const int count = int(block.text().size());
    qsizetype filled = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype length = m_objects->filledLength(block, i);
        if (isEnd ? place <= filled : place < filled + length)
            return block.position() + i;
        filled += length;
    }
    return block.position() + count;
}

std::pair<int, qsizetype> DraftEdit::cursorPlace() const
{
    const QTextBlock block = textCursor().block();
    qsizetype filled = 0;
    for (int i = 0; i < textCursor().positionInBlock(); ++i)
        filled += m_objects->filledLength(block, i);
    return {block.blockNumber() + 1, filled};
}

void DraftEdit::setMarks(const std::vector<DraftMark> &marks)
{
    QList<ExtraSelection> selections;
    for (const DraftMark &mark : marks) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(positionOf(mark.line, mark.start, false));
        selection.cursor.setPosition(positionOf(mark.line, mark.start + mark.length, true),
                                     QTextCursor::KeepAnchor);
        if (mark.background.isValid())
            selection.format.setBackground(mark.background);
        selection.format.setUnderlineStyle(mark.underline);
        if (mark.underlineColour.isValid())
            selection.format.setUnderlineColor(mark.underlineColour);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void DraftEdit::select(const DraftMark &mark)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(mark.line, mark.start, false));
    cursor.setPosition(positionOf(mark.line, mark.start + mark.length, true), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void DraftEdit::fitHeight()
{
    const int margins = height() - viewport()->height();
    setFixedHeight(int(std::ceil(document()->size().height())) + std::max(margins, 2));
}

void DraftEdit::insertCommand(const QString &command)
{
    QTextCursor cursor = textCursor();
    insertDraft(cursor, command);
    setTextCursor(cursor);
}

void DraftEdit::insertPlaced(const QString &command)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    insertDraft(cursor, command);
    if (cursor.block().next().isValid())
        cursor.movePosition(QTextCursor::NextBlock);
    else
        cursor.insertBlock();
    cursor.endEditBlock();
    setTextCursor(cursor);
}

QTextCursor DraftEdit::cursorOfCommand() const
{
    QTextCursor cursor = textCursor();
    const int place = cursor.selectionStart();
    const int selected = cursor.selectionEnd() - place;
    for (const int before : {place, place - 1}) {
        if (before < 0 || selected > 1 || (selected == 1 && before != place) ||
            document()->characterAt(before) != QChar::ObjectReplacementCharacter)
            continue;
        cursor.setPosition(before);
        cursor.setPosition(before + 1, QTextCursor::KeepAnchor);
        return cursor;
    }
    cursor.clearSelection();
    return cursor;
}

QString DraftEdit::currentCommand() const
{
    const QTextCursor cursor = cursorOfCommand();
    return cursor.hasSelection() ? DraftObjects::commandOf(cursor.charFormat()) : QString();
}

void DraftEdit::replaceCommand(const QString &command)
{
    QTextCursor cursor = cursorOfCommand();
    cursor.beginEditBlock();
    insertDraft(cursor, command);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void DraftEdit::setLevel(const QString &sign)
{
    setLevelOfLines(textCursor(), sign);
}

void DraftEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && textCursor().hasSelection() && !currentCommand().isEmpty() &&
        textCursor().selectionEnd() - textCursor().selectionStart() == 1) {
        emit commandActivated(currentCommand());
        return;
    }
    if (isEnter && m_lines == Lines::One) {
        focusNextChild();
        return;
    }
    if (isEnter && !isReadOnly()) {
        setTextCursor(withNextLine(textCursor()));
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

QRectF DraftEdit::areaOf(int place) const
{
    const QTextBlock block = document()->findBlock(place);
    const int inBlock = place - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    if (!line.isValid())
        return {};
    const qreal left = line.cursorToX(inBlock);
    const QRectF area(left, line.y(), line.cursorToX(inBlock + 1) - left, line.ascent());
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
    return area.translated(origin - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

int DraftEdit::objectAt(const QPointF &point) const
{
    const int near = cursorForPosition(point.toPoint()).position();
    for (const int place : {near, near - 1}) {
        if (place >= 0 && document()->characterAt(place) == QChar::ObjectReplacementCharacter &&
            areaOf(place).contains(point))
            return place;
    }
    return -1;
}

/// On a word it selects the word, as anywhere, without the figures that it touches.
void DraftEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextCursor cursor(document());
    if (const int place = objectAt(event->position()); place >= 0) {
        cursor.setPosition(place);
        cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        emit commandActivated(currentCommand());
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
    const int clicked = cursorForPosition(event->position().toPoint()).position();
    int start = textCursor().selectionStart();
    int end = textCursor().selectionEnd();
    for (int place = start; place < end; ++place) {
        if (document()->characterAt(place) == QChar::ObjectReplacementCharacter)
            (place < clicked ? start : end) = place < clicked ? place + 1 : place;
    }
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

/// What is chosen is drawn again above the colour of the choice, which would cover it, and pictures get a
/// frame.
void DraftEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentColours().accent, 2));
    QTextCursor cursor(document());
    for (int place = textCursor().selectionStart(); place < textCursor().selectionEnd(); ++place) {
        if (document()->characterAt(place) != QChar::ObjectReplacementCharacter)
            continue;
        const QRectF area = areaOf(place);
        if (!area.intersects(event->rect()))
            continue;
        cursor.setPosition(place + 1);
        m_objects->drawObject(&painter, area, document(), place, cursor.charFormat());
        if (m_objects->objectOf(cursor.charFormat(), cursor.block()).picture)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void DraftEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    makeObjects();
    emit left();
}

QMimeData *DraftEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor cursor = textCursor();
    copied->setText(DraftObjects::draftBetween(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

void DraftEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s);
    if (m_lines == Lines::One)
        text.replace(u'\n', u' ');
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertDraft(cursor, text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace yeonsu
