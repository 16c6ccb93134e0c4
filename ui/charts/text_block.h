// Lines of text in several weights and colours, measured, wrapped, elided and drawn in one way.
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace yeonsu {

struct TextRun
{
    QString text;
    QFont font;
    QColor colour;
};

using TextLine = std::vector<TextRun>;

[[nodiscard]] QSizeF sizeOf(const TextLine &line);

/// In whole pixels, rounded down, so that it never needs more room than that.
[[nodiscard]] TextRun scaled(TextRun run, qreal scale);

/// Lines stand under each other; `alignment` (horizontal) is that of lines shorter than the longest.
struct TextBlock
{
    std::vector<TextLine> lines;
    Qt::Alignment alignment = Qt::AlignLeft;

    [[nodiscard]] QSizeF size() const;
};

/// `text` in at most `lineCount` lines no wider than `width`: wrapped at words, else anywhere; what does
/// not fit ends in an ellipsis.
/// Centred lines are made about equally long.
[[nodiscard]] TextBlock fittedText(const TextRun &run, qreal width, int lineCount,
                                   Qt::Alignment alignment = Qt::AlignLeft);

/// How many lines of `width` the whole text needs.
[[nodiscard]] int linesOf(const TextRun &run, qreal width);

/// Whether `text` stands in `lineCount` lines of `width` with no word broken and nothing left out.
[[nodiscard]] bool fitsInWords(const TextRun &run, qreal width, int lineCount);

/// Without the colours and fonts; lines are joined by spaces.
[[nodiscard]] QString wordsOf(const TextBlock &block);

/// Draws a block with its upper left corner at the item's position.
class TextItem : public QGraphicsItem
{
public:
    explicit TextItem(const TextBlock &block);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    TextBlock m_block;
    QSizeF m_size;
};

} // namespace yeonsu
