// How {{…}} of a draft are kept in a text document, and drawn there.
#pragma once

#include "pages/draft_edit.h"

#include <QPixmap>
#include <QTextObjectInterface>

#include <map>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace yeonsu {

class DraftObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Takes over the drawing of the document's objects.
    DraftObjects(QTextDocument &document, DraftEdit::Describe describe);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position,
                                       const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    /// What stands for the object of that format; `block` is its line. Among other text what is placed stands
    /// as it is written, as in the filled text.
    [[nodiscard]] DraftObject objectOf(const QTextFormat &format, const QTextBlock &block) const;
    /// How much of the filled line the letter at that place of the block is.
    [[nodiscard]] qsizetype filledLength(const QTextBlock &block, int place) const;
    /// What was told of them is asked anew.
    void forget();

    /// {{…}} of the object whose format it is; else empty.
    [[nodiscard]] static QString commandOf(const QTextFormat &format);
    [[nodiscard]] static QTextCharFormat formatFor(const QString &command);
    /// The text between two places of the document, with its {{…}}.
    [[nodiscard]] static QString draftBetween(const QTextDocument &document, int from, int to);

private:
    struct Drawn
    {
        QPixmap pixmap;
        bool isDark = false;
    };

    void drawPicture(QPainter &painter, const QRectF &area, const QString &command,
                     const PlacedPicture &picture, const QFont &font);

    DraftEdit::Describe m_describe;
    mutable std::map<QString, DraftObject> m_known; ///< by command
    std::map<QString, Drawn> m_drawn;               ///< of what is placed
};

} // namespace yeonsu
