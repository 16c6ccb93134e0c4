#include "press/paper_drawings.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace yeonsu {

namespace {
constexpr int drawingType = QTextFormat::UserObject + 1;
constexpr int numberProperty = QTextFormat::UserProperty + 1;
} // namespace

PaperDrawings::PaperDrawings(QTextDocument &paper)
    : QObject(&paper)
{
    paper.documentLayout()->registerHandler(drawingType, this);
}

void PaperDrawings::insert(QTextCursor &cursor, const QSizeF &size, const Draw &draw)
{
    QTextCharFormat format;
    format.setObjectType(drawingType);
    format.setProperty(numberProperty, int(m_drawings.size()));
    m_drawings.push_back({size, draw});
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

const PaperDrawings::Drawing &PaperDrawings::drawingOf(const QTextFormat &format) const
{
    return m_drawings.at(std::size_t(format.intProperty(numberProperty)));
}

QSizeF PaperDrawings::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return drawingOf(format).size;
}

void PaperDrawings::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                               const QTextFormat &format)
{
    painter->save();
    drawingOf(format).draw(*painter, area);
    painter->restore();
}

} // namespace yeonsu
