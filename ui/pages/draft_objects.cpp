#include "pages/draft_objects.h"

#include "support/application_style.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int commandProperty = QTextFormat::UserProperty + 1;
constexpr qreal padding = 2;
constexpr qreal placedPadding = 10;

QFont fontOf(const QTextDocument &document, const QTextFormat &format)
{
    const QTextCharFormat letters = format.toCharFormat();
    return letters.hasProperty(QTextFormat::FontPointSize) || letters.hasProperty(QTextFormat::FontPixelSize)
               ? letters.font()
               : document.defaultFont();
}

} // namespace

DraftObjects::DraftObjects(QTextDocument &document, DraftEdit::Describe describe)
    : QObject(&document)
    , m_describe(std::move(describe))
{
    document.documentLayout()->registerHandler(objectType, this);
}

QString DraftObjects::commandOf(const QTextFormat &format)
{
    return format.objectType() == objectType ? format.stringProperty(commandProperty) : QString();
}

QTextCharFormat DraftObjects::formatFor(const QString &command)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(commandProperty, command);
    return format;
}

QString DraftObjects::draftBetween(const QTextDocument &document, int from, int to)
{
    QString text;
    for (int place = from; place < to; ++place) {
        const QChar letter = document.characterAt(place);
        if (letter == QChar::ObjectReplacementCharacter) {
            QTextCursor cursor(const_cast<QTextDocument *>(&document)); // it only reads
            cursor.setPosition(place + 1);
            text += commandOf(cursor.charFormat());
        } else {
            const bool isBreak = letter == QChar::ParagraphSeparator || letter == QChar::LineSeparator;
            text += isBreak ? QChar(u'\n') : letter;
        }
    }
    return text;
}

QSizeF DraftObjects::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(fontOf(*document, format));
    const DraftObject object = m_describe(commandOf(format));
    if (object.kind != DraftObject::Kind::Placed)
        return {metrics.horizontalAdvance(object.text) + 2 * padding, metrics.ascent()};
    const qreal width = document->textWidth() - 2 * document->documentMargin() - 2;
    return {std::max<qreal>(width, 80), metrics.height() + 2 * placedPadding};
}

void DraftObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                              const QTextFormat &format)
{
    const ThemeColours &colours = currentColours();
    const QFont font = fontOf(*document, format);
    const QFontMetricsF metrics(font);
    const DraftObject object = m_describe(commandOf(format));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    if (object.kind == DraftObject::Kind::Placed) {
        const QRectF frame = rect.adjusted(0.5, 2.5, -0.5, -2.5);
        painter->setPen(colours.hairline);
        painter->setBrush(colours.window);
        painter->drawRoundedRect(frame, 6, 6);
        painter->setPen(colours.text);
        const QRectF room = frame.adjusted(placedPadding, 0, -placedPadding, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(object.text, Qt::ElideRight, room.width()));
    } else {
        const bool isUnknown = object.kind == DraftObject::Kind::Unknown;
        painter->setPen(isUnknown ? colours.error : colours.text);
        painter->drawText(QPointF(rect.left() + padding, rect.bottom()), object.text);
        painter->setPen(QPen(isUnknown ? colours.error : colours.accent, 1));
        const qreal line = rect.bottom() + metrics.descent() - 1;
        painter->drawLine(QPointF(rect.left() + padding, line), QPointF(rect.right() - padding, line));
    }
    painter->restore();
}

} // namespace yeonsu
