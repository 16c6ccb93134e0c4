// Rows in an order of the user's own, which their ranks keep.
#pragma once

#include "store/change_set.h"

#include <algorithm>

namespace yeonsu {

/// Numbers the rows through from 1, in the order in which they stand.
template <typename Ranked>
void numberThrough(std::vector<Ranked> &rows)
{
    int rank = 0;
    for (Ranked &row : rows)
        row.rank = ++rank;
}

/// Takes the row out and puts it where it is the `place`th (from 0) of those that stay, or the last.
template <typename Ranked>
void put(std::vector<Ranked> &rows, typename std::vector<Ranked>::iterator row, std::size_t place)
{
    const Ranked moved = *row;
    rows.erase(row);
    rows.insert(rows.begin() + std::ptrdiff_t(std::min(place, rows.size())), moved);
}

template <typename Ranked>
[[nodiscard]] auto findRow(std::vector<Ranked> &rows, Id<Ranked> id)
{
    return std::find_if(rows.begin(), rows.end(), [id](const Ranked &row) { return row.id == id; });
}

/// What makes the one list of rows the other: rows with a placeholder are added, those that are missing
/// deleted.
template <typename Typed>
void addDifference(ChangeSet &changeSet, const std::vector<Typed> &before, std::vector<Typed> after)
{
    for (const Typed &row : after) {
        if (row.id.isPlaceholder())
            changeSet.insert(row);
    }
    for (const Typed &row : before) {
        const auto kept = findRow(after, row.id);
        if (kept == after.end())
            changeSet.remove(row);
        else if (*kept != row)
            changeSet.update(row, *kept);
    }
}

} // namespace yeonsu
