#include "store/change_set.h"

namespace yeonsu {

ChangeSet inverse(const ChangeSet &changeSet)
{
    ChangeSet result = changeSet;
    std::reverse(result.changes.begin(), result.changes.end());
    for (RowChange &change : result.changes)
        std::swap(change.before, change.after);
    return result;
}

} // namespace yeonsu
