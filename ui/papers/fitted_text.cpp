#include "papers/fitted_text.h"

#include "support/fonts.h"

#include <QPainter>

#include <cmath>

namespace yeonsu {

namespace {

constexpr qreal step = 0.94;  // from one size to the next smaller one
constexpr int fewSteps = 8;   // before a text takes another line: to 0.61 of the usual size
constexpr int manySteps = 90; // to 0.004 of it, in which any text has room
constexpr int mostLines = 12;

} // namespace

/// First smaller, then in another line, as a name reads best in one; a word is broken only at last.
FittedText::FittedText(const QString &text, const QSizeF &room, const TextLook &look)
    : m_room(room)
    , m_look(look)
{
    if (text.isEmpty() || room.isEmpty())
        return;
    const QString lined = QString(text).replace(u'\n', QChar(QChar::LineSeparator));
    for (int lines = look.usualLines; lines <= mostLines; ++lines) {
        for (int smaller = 0; smaller <= fewSteps; ++smaller) {
            if (fits(lined, look.size * std::pow(step, smaller), lines, QTextOption::WordWrap))
                return;
        }
    }
    for (int smaller = 0; smaller <= manySteps; ++smaller) {
        if (fits(lined, look.size * std::pow(step, smaller), std::numeric_limits<int>::max(),
                 QTextOption::WrapAtWordBoundaryOrAnywhere))
            return;
    }
}

bool FittedText::fits(const QString &text, qreal size, int mostLines, QTextOption::WrapMode mode)
{
    m_size = size;
    m_layout = std::make_unique<QTextLayout>(text, pretendard(size, m_look.weight));
    QTextOption option(m_look.alignment);
    option.setWrapMode(mode);
    m_layout->setTextOption(option);
    m_used = {};
    qreal pitch = 0; // letters of other scripts may be higher than those of the typeface
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_room.width());
        pitch = std::max(pitch, line.height() * m_look.lineHeight);
        m_used.setWidth(std::max(m_used.width(), line.naturalTextWidth()));
    }
    m_layout->endLayout();
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_layout->lineAt(i).setPosition({0, i * pitch});
    const QTextLine last = m_layout->lineAt(m_layout->lineCount() - 1);
    m_used.setHeight(last.y() + last.height());
    return m_layout->lineCount() <= mostLines && m_used.width() <= m_room.width() &&
           m_used.height() <= m_room.height();
}

void FittedText::draw(QPainter &painter, const QPointF &at) const
{
    if (m_layout)
        m_layout->draw(&painter, at + QPointF(0, (m_room.height() - m_used.height()) / 2));
}

} // namespace yeonsu
