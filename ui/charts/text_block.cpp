#include "charts/text_block.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace yeonsu {

namespace {

qreal ascentOf(const TextLine &line)
{
    qreal ascent = 0;
    for (const TextRun &run : line)
        ascent = std::max(ascent, QFontMetricsF(run.font).ascent());
    return ascent;
}

qreal indent(Qt::Alignment alignment, qreal room)
{
    if (alignment & Qt::AlignRight)
        return room;
    return alignment & Qt::AlignHCenter ? room / 2 : 0;
}

void drawRun(QPainter &painter, const TextRun &run, QPointF baseline)
{
    painter.setFont(run.font);
    painter.setPen(run.colour);
    if (painter.paintEngine()->type() != QPaintEngine::SVG) {
        painter.drawText(baseline, run.text);
        return;
    }
    // An SVG does not carry its font, so its text would change shape where the font is missing.
    QPainterPath outline;
    outline.addText(baseline, run.font, run.text);
    painter.fillPath(outline, run.colour);
}

/// Where the lines of `text` begin if it is wrapped to `width`.
std::vector<int> lineStarts(const TextRun &run, qreal width)
{
    QString unbroken = run.text;
    unbroken.replace(u'-', QChar(u'\u2011')); // "e-government" stays whole
    QTextLayout layout(unbroken, run.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

/// The least width, in steps of a twentieth, that needs no more lines than `width` does.
std::vector<int> balancedLineStarts(const TextRun &run, qreal width)
{
    std::vector<int> best = lineStarts(run, width);
    const std::size_t count = best.size();
    for (int percent = 95; percent >= 50; percent -= 5) {
        std::vector<int> narrower = lineStarts(run, width * percent / 100);
        if (narrower.size() > count)
            break;
        best = std::move(narrower);
    }
    return best;
}

} // namespace

QSizeF sizeOf(const TextLine &line)
{
    QSizeF size(0, 0);
    for (const TextRun &run : line) {
        const QFontMetricsF metrics(run.font);
        size = {size.width() + metrics.horizontalAdvance(run.text),
                std::max(size.height(), metrics.height())};
    }
    return size;
}

TextRun scaled(TextRun run, qreal scale)
{
    run.font.setPixelSize(std::max(1, int(run.font.pixelSize() * scale)));
    return run;
}

QSizeF TextBlock::size() const
{
    QSizeF size(0, 0);
    for (const TextLine &line : lines) {
        const QSizeF lineSize = sizeOf(line);
        size = {std::max(size.width(), lineSize.width()), size.height() + lineSize.height()};
    }
    return size;
}

TextBlock fittedText(const TextRun &run, qreal width, int lineCount, Qt::Alignment alignment)
{
    if (sizeOf({run}).width() <= width)
        return {{{run}}, alignment};
    std::vector<int> starts = lineStarts(run, width);
    if (alignment & Qt::AlignHCenter && starts.size() <= std::size_t(lineCount))
        starts = balancedLineStarts(run, width);
    const std::size_t count = std::min(starts.size(), std::size_t(std::max(1, lineCount)));
    TextBlock block{{}, alignment};
    for (std::size_t i = 0; i < count; ++i) {
        const bool isLast = i + 1 == count;
        const QString rest = run.text.sliced(starts[i]);
        const QString text = isLast
                                 ? QFontMetricsF(run.font).elidedText(rest.trimmed(), Qt::ElideRight, width)
                                 : rest.left(starts[i + 1] - starts[i]).trimmed();
        block.lines.push_back({{text, run.font, run.colour}});
    }
    return block;
}

int linesOf(const TextRun &run, qreal width)
{
    return sizeOf({run}).width() <= width ? 1 : int(lineStarts(run, width).size());
}

bool fitsInWords(const TextRun &run, qreal width, int lineCount)
{
    if (sizeOf({run}).width() <= width)
        return true;
    const std::vector<int> starts = lineStarts(run, width);
    return starts.size() <= std::size_t(lineCount) &&
           std::none_of(starts.begin() + 1, starts.end(), [&](int start) {
               return run.text[start - 1].isLetterOrNumber() && run.text[start].isLetterOrNumber();
           });
}

QString wordsOf(const TextBlock &block)
{
    QString words;
    for (const TextLine &line : block.lines) {
        if (!words.isEmpty())
            words += u' ';
        for (const TextRun &run : line)
            words += run.text;
    }
    return words;
}

TextItem::TextItem(const TextBlock &block)
    : m_block(block)
    , m_size(block.size())
{
}

QRectF TextItem::boundingRect() const
{
    return {QPointF(0, 0), m_size};
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    qreal top = 0;
    for (const TextLine &line : m_block.lines) {
        const QSizeF size = sizeOf(line);
        QPointF baseline(indent(m_block.alignment, m_size.width() - size.width()), top + ascentOf(line));
        for (const TextRun &run : line) {
            drawRun(*painter, run, baseline);
            baseline.rx() += QFontMetricsF(run.font).horizontalAdvance(run.text);
        }
        top += size.height();
    }
}

} // namespace yeonsu
