// Texts on paper, broken into lines; sizes are in the units in which pages are laid out.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>

class QPainter;

namespace yeonsu {

/// How many units a point has.
inline constexpr int unitsOfPoint = 20;

[[nodiscard]] qreal lineHeight(const QFont &font);

/// Broken within a width, at words where that can be.
class BrokenText
{
public:
    BrokenText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_lines; }
    void draw(QPainter &painter, const QPointF &at, int most) const;

private:
    QTextLayout m_layout;
    int m_lines = 0;
};

[[nodiscard]] int linesOf(const QString &text, const QFont &font, const QFontMetricsF &metrics, qreal width);
/// 0 without a text.
[[nodiscard]] qreal heightOf(const QString &text, const QFont &font, qreal width);
/// At the left edge; gives the height.
qreal drawBroken(QPainter &painter, const QString &text, const QFont &font, qreal y, qreal width);

} // namespace yeonsu
