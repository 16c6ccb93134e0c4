#include "pages/draft_objects.h"

#include "pages/placed_picture.h"
#include "support/application_style.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int commandProperty = QTextFormat::UserProperty + 1;
constexpr qreal padding = 2;
constexpr qreal gap = 8; // around what is placed
constexpr qreal narrowest = 80;

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

DraftObject DraftObjects::objectOf(const QTextFormat &format, const QTextBlock &block) const
{
    const QString command = commandOf(format);
    auto known = m_known.find(command);
    if (known == m_known.end())
        known = m_known.emplace(command, m_describe(command)).first;
    const bool isPlaced = known->second.kind == DraftObject::Kind::Placed;
    if (isPlaced && block.text().trimmed().size() != 1)
        return {DraftObject::Kind::Unknown, command, nullptr};
    return known->second;
}

qsizetype DraftObjects::filledLength(const QTextBlock &block, int place) const
{
    if (block.text()[place] != QChar::ObjectReplacementCharacter)
        return 1;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + place + 1);
    return objectOf(cursor.charFormat(), block).text.size();
}

void DraftObjects::forget()
{
    m_known.clear();
    m_drawn.clear();
}

QSizeF DraftObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const QFont font = fontOf(*document, format);
    const DraftObject object = objectOf(format, document->findBlock(position));
    if (!object.picture) {
        const QFontMetricsF metrics(font);
        return {metrics.horizontalAdvance(object.text) + 2 * padding, metrics.ascent()};
    }
    const qreal room = document->textWidth() - 2 * document->documentMargin() - 2 - 2 * gap;
    return object.picture->sizeIn(std::max(std::floor(room), narrowest), font) + QSizeF(2 * gap, 2 * gap);
}

void DraftObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                              const QTextFormat &format)
{
    const ThemeColours &colours = currentColours();
    const QFont font = fontOf(*document, format);
    const DraftObject object = objectOf(format, document->findBlock(position));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (object.picture) {
        painter->fillRect(rect, colours.card);
        drawPicture(*painter, rect.adjusted(gap, gap, -gap, -gap), commandOf(format), *object.picture, font);
    } else {
        const QFontMetricsF metrics(font);
        const bool isUnknown = object.kind == DraftObject::Kind::Unknown;
        painter->setFont(font);
        painter->setPen(isUnknown ? colours.error : colours.text);
        painter->drawText(QPointF(rect.left() + padding, rect.bottom()), object.text);
        painter->setPen(QPen(isUnknown ? colours.error : colours.accent, 1));
        const qreal line = rect.bottom() + metrics.descent() - 1;
        painter->drawLine(QPointF(rect.left() + padding, line), QPointF(rect.right() - padding, line));
    }
    painter->restore();
}

/// Drawn once for a size, a density of the screen and light or dark, since each key draws the text anew.
void DraftObjects::drawPicture(QPainter &painter, const QRectF &area, const QString &command,
                               const PlacedPicture &picture, const QFont &font)
{
    const ThemeColours &colours = currentColours();
    const qreal density = painter.device()->devicePixelRatioF();
    const QSize pixels = (area.size() * density).toSize();
    Drawn &drawn = m_drawn[command];
    if (drawn.pixmap.size() != pixels || drawn.isDark != colours.isDark) {
        drawn = {QPixmap(pixels), colours.isDark};
        drawn.pixmap.setDevicePixelRatio(density);
        drawn.pixmap.fill(colours.card);
        QPainter sheet(&drawn.pixmap);
        sheet.setRenderHint(QPainter::Antialiasing);
        picture.paint(sheet, area.size(), font, colours);
    }
    painter.drawPixmap(QPointF(std::round(area.left()), std::round(area.top())), drawn.pixmap);
}

} // namespace yeonsu
