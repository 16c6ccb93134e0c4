// How wide the columns of a list are, and which of them have room.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace yeonsu {

/// A column is as wide as its widest usual text.
struct ShownColumn
{
    QString usualText;
    int importance = 1;      ///< where there is no room for all, those of the least go first
    bool takesSpare = false; ///< columns that do share the room that is left
};

/// In the typeface of the list; the heading has an arrow where the list can be ordered.
[[nodiscard]] int widthOfColumn(const ShownColumn &column, const QString &heading, const QWidget &list,
                                bool isSortable);

/// One column at least.
[[nodiscard]] std::vector<bool> columnsWithRoom(const std::vector<ShownColumn> &columns,
                                                const std::vector<int> &widths, int room);

} // namespace yeonsu
