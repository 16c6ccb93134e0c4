#include "dialogs/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <limits>

namespace yeonsu {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const std::vector<Line> lines = linesIn(width);
    int height = lines.empty() ? 0 : int(lines.size() - 1) * spacing();
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Line> lines = linesIn(std::numeric_limits<int>::max());
    return lines.empty() ? QSize() : QSize(lines.front().width, lines.front().height);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line &line : linesIn(rect.width())) {
        for (const auto &[item, left] : line.items) {
            const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
            const QPoint place(rect.left() + left, top + (line.height - size.height()) / 2);
            item->setGeometry(QRect(place, size));
        }
        top += line.height + spacing();
    }
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line &line = lines.back();
        const int left = line.items.empty() ? 0 : line.width + spacing();
        line.items.emplace_back(item, left);
        line.width = left + size.width();
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

} // namespace yeonsu
