// Draws within the text of a release's pages, with lines where the page takes lines: charts and the logo.
#pragma once

#include <QObject>
#include <QTextObjectInterface>

#include <functional>
#include <vector>

class QTextCursor;
class QTextDocument;

namespace yeonsu {

class PaperDrawings : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Fills the rectangle, which has the proportions that were asked for.
    using Draw = std::function<void(QPainter &painter, const QRectF &area)>;

    /// The document owns it.
    explicit PaperDrawings(QTextDocument &paper);

    /// Of this size, in the document's units, where the cursor is.
    void insert(QTextCursor &cursor, const QSizeF &size, const Draw &draw);

    QSizeF intrinsicSize(QTextDocument *paper, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *paper, int position,
                    const QTextFormat &format) override;

private:
    struct Drawing
    {
        QSizeF size;
        Draw draw;
    };

    [[nodiscard]] const Drawing &drawingOf(const QTextFormat &format) const;

    std::vector<Drawing> m_drawings;
};

} // namespace yeonsu
