#include "support/paper_text.h"

#include <QPainter>

namespace yeonsu {

qreal lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

BrokenText::BrokenText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
    : m_layout(text, font)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const qreal height = lineHeight(font);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height * m_lines++});
    }
    m_layout.endLayout();
}

void BrokenText::draw(QPainter &painter, const QPointF &at, int most) const
{
    for (int i = 0; i < std::min(m_lines, most); ++i)
        m_layout.lineAt(i).draw(&painter, at);
}

int linesOf(const QString &text, const QFont &font, const QFontMetricsF &metrics, qreal width)
{
    return metrics.horizontalAdvance(text) <= width ? 1 : BrokenText(text, font, width).lines();
}

qreal heightOf(const QString &text, const QFont &font, qreal width)
{
    return text.isEmpty() ? 0 : BrokenText(text, font, width).lines() * lineHeight(font);
}

qreal drawBroken(QPainter &painter, const QString &text, const QFont &font, qreal y, qreal width)
{
    if (text.isEmpty())
        return 0;
    const BrokenText broken(text, font, width);
    broken.draw(painter, {0, y}, broken.lines());
    return broken.lines() * lineHeight(font);
}

} // namespace yeonsu
