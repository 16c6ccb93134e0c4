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
        for (const Placed &placed : line.items) {
            const QPoint place(rect.left() + placed.left, top + (line.height - placed.size.height()) / 2);
            placed.item->setGeometry(QRect(place, placed.size));
        }
        top += line.height + spacing();
    }
}

/// What is wider than all of the room is as wide as that, and higher if it can be.
QSize FlowLayout::sizeIn(const QLayoutItem &item, int width) const
{
    QSize size = item.sizeHint();
    if (m_growing && item.widget() == m_growing)
        size.setWidth(item.minimumSize().width());
    if (size.width() <= width)
        return size;
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : size.height()};
}

void FlowLayout::grow(Line &line, int width) const
{
    const auto growing = std::find_if(line.items.begin(), line.items.end(), [this](const Placed &placed) {
        return m_growing && placed.item->widget() == m_growing;
    });
    if (growing == line.items.end())
        return;
    const int room = std::max(0, width - line.width);
    const int taken = std::clamp(growing->item->maximumSize().width() - growing->size.width(), 0, room);
    growing->size.rwidth() += taken;
    if (growing->item->hasHeightForWidth())
        growing->size.setHeight(growing->item->heightForWidth(growing->size.width()));
    growing->left += room - taken;
    std::for_each(growing + 1, line.items.end(), [room](Placed &placed) { placed.left += room; });
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(*item, width);
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line &line = lines.back();
        const int left = line.items.empty() ? 0 : line.width + spacing();
        line.items.push_back({item, left, size});
        line.width = left + size.width();
    }
    for (Line &line : lines) {
        grow(line, width);
        for (const Placed &placed : line.items)
            line.height = std::max(line.height, placed.size.height());
    }
    return lines;
}

} // namespace yeonsu
