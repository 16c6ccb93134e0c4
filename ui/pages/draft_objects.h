// How {{…}} of a draft are kept in a text document, and drawn there.
#pragma once

#include "pages/draft_edit.h"

#include <QTextObjectInterface>

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

    /// {{…}} of the object whose format it is; else empty.
    [[nodiscard]] static QString commandOf(const QTextFormat &format);
    [[nodiscard]] static QTextCharFormat formatFor(const QString &command);
    /// The text between two places of the document, with its {{…}}.
    [[nodiscard]] static QString draftBetween(const QTextDocument &document, int from, int to);

private:
    DraftEdit::Describe m_describe;
};

} // namespace yeonsu
