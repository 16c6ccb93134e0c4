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

/// Lines stand under each other; `alignment` (horizontal) is that of lines shorter than the longest.
struct TextBlock
{
    std::vector<TextLine> lines;
    Qt::Alignment alignment = Qt::AlignLeft;

    [[nodiscard]] QSizeF size() const;
};

/// `text` in at most `lineCount` lines no wider than `width`: wrapped at words, else anywhere; what does
/// not fit ends in an ellipsis.
[[nodiscard]] TextBlock fittedText(const TextRun &run, qreal width, int lineCount,
                                   Qt::Alignment alignment = Qt::AlignLeft);

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
