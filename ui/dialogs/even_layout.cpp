#include "dialogs/even_layout.h"

#include <algorithm>
#include <numeric>

namespace yeonsu {

EvenLayout::EvenLayout(QWidget *parent)
    : QLayout(parent)
{
}

EvenLayout::~EvenLayout()
{
    qDeleteAll(m_items);
}

void EvenLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *EvenLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *EvenLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QSize EvenLayout::largest() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize()).expandedTo({0, item->sizeHint().height()});
    return size;
}

/// Of one width, but that those which need more have it, and the others share what is left. Nothing where
/// they cannot be read side by side.
std::vector<int> EvenLayout::widthsOf(int columns, int width) const
{
    std::vector<int> widths(std::size_t(columns), 0);
    for (int i = 0; i < count(); ++i) {
        int &least = widths[std::size_t(i % columns)];
        least = std::max(least, m_items[std::size_t(i)]->minimumSize().width());
    }
    int room = width - (columns - 1) * spacing();
    if (std::accumulate(widths.begin(), widths.end(), 0) > room)
        return {};
    std::vector<std::size_t> byNeed(widths.size());
    std::iota(byNeed.begin(), byNeed.end(), 0);
    std::stable_sort(byNeed.begin(), byNeed.end(),
                     [&widths](std::size_t one, std::size_t other) { return widths[one] > widths[other]; });
    int sharing = columns;
    for (const std::size_t column : byNeed) {
        widths[column] = std::max(widths[column], room / sharing);
        room -= widths[column];
        --sharing;
    }
    return widths;
}

/// In as few lines as have room, each of which is filled as well as it can be.
std::vector<int> EvenLayout::widthsIn(int width) const
{
    for (int lines = 1; lines < count(); ++lines) {
        if (std::vector<int> widths = widthsOf((count() + lines - 1) / lines, width); !widths.empty())
            return widths;
    }
    return {width};
}

int EvenLayout::heightForWidth(int width) const
{
    const int columns = int(widthsIn(width).size());
    const int lines = (count() + columns - 1) / columns;
    return lines * largest().height() + std::max(0, lines - 1) * spacing();
}

QSize EvenLayout::minimumSize() const
{
    return largest();
}

QSize EvenLayout::sizeHint() const
{
    const QSize size = largest();
    return {count() * size.width() + std::max(0, count() - 1) * spacing(), size.height()};
}

void EvenLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<int> widths = widthsIn(rect.width());
    QPoint place = rect.topLeft();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t column = i % widths.size();
        if (column == 0 && i > 0)
            place = {rect.left(), place.y() + largest().height() + spacing()};
        m_items[i]->setGeometry(QRect(place, QSize(widths[column], largest().height())));
        place.rx() += widths[column] + spacing();
    }
}

} // namespace yeonsu
