#include "store/change_set.h"

#include <QSet>

namespace yeonsu {

bool namesEachRowOnce(const ChangeSet &changeSet)
{
    QSet<std::pair<std::size_t, qint64>> seen;
    for (const RowChange &change : changeSet.changes) {
        if (!change.before)
            continue;
        const qint64 id = std::visit([](const auto &row) { return row.id.value(); }, *change.before);
        const auto key = std::pair(change.before->index(), id);
        if (seen.contains(key))
            return false;
        seen.insert(key);
    }
    return true;
}

ChangeSet inverse(const ChangeSet &changeSet)
{
    ChangeSet result = changeSet;
    result.importedFrom.reset();
    result.erases.clear();
    std::reverse(result.changes.begin(), result.changes.end());
    for (RowChange &change : result.changes)
        std::swap(change.before, change.after);
    return result;
}

} // namespace yeonsu
