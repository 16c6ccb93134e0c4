#include "pages/shown_column.h"

#include <QFontMetrics>
#include <QWidget>

#include <numeric>

namespace yeonsu {

namespace {
constexpr int cellPadding = 26;
constexpr int headingPadding = 26;
constexpr int sortableHeadingPadding = 40; // with the arrow that shows the order
} // namespace

int widthOfColumn(const ShownColumn &column, const QString &heading, const QWidget &list, bool isSortable)
{
    QFont bold = list.font();
    bold.setWeight(QFont::DemiBold);
    const int headingWidth = QFontMetrics(bold).horizontalAdvance(heading) +
                             (isSortable ? sortableHeadingPadding : headingPadding);
    const int textWidth = list.fontMetrics().horizontalAdvance(column.usualText);
    return std::max(headingWidth, textWidth + cellPadding);
}

std::vector<bool> columnsWithRoom(const std::vector<ShownColumn> &columns, const std::vector<int> &widths,
                                  int room)
{
    std::vector<bool> isShown(widths.size(), true);
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t left = widths.size(); total > room && left > 1; --left) {
        std::size_t least = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (isShown[i] && (least == widths.size() || columns[i].importance <= columns[least].importance))
                least = i;
        }
        isShown[least] = false;
        total -= widths[least];
    }
    return isShown;
}

} // namespace yeonsu
