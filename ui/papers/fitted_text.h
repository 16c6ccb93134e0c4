// A text that has room in a box, however long it is: in its usual size, or smaller, or in several lines.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace yeonsu {

struct TextLook
{
    qreal size = 0; ///< usual, in the units of paper_text.h
    QFont::Weight weight = QFont::Normal;
    Qt::Alignment alignment = Qt::AlignLeft;
    int usualLines = 1;   ///< as many are as good as one
    qreal lineHeight = 1; ///< of what the letters need
};

class FittedText
{
public:
    /// Lines of the text stay lines.
    FittedText(const QString &text, const QSizeF &room, const TextLook &look);

    [[nodiscard]] qreal size() const { return m_size; }
    [[nodiscard]] int lines() const { return m_layout ? m_layout->lineCount() : 0; }
    [[nodiscard]] QSizeF used() const { return m_used; }
    /// In the middle of the box whose upper left corner is `at`, from top to bottom.
    void draw(QPainter &painter, const QPointF &at) const;

private:
    [[nodiscard]] bool fits(const QString &text, qreal size, int mostLines, QTextOption::WrapMode mode);

    QSizeF m_room;
    TextLook m_look;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_size = 0;
    QSizeF m_used;
};

} // namespace yeonsu
