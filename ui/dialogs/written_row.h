// Finds a row among what was written.
#pragma once

#include "store/change_set.h"

namespace yeonsu {

/// The id of the last row of the type that was inserted or updated; null where there is none.
template <typename Typed>
[[nodiscard]] Id<Typed> writtenId(const AppliedChange &applied)
{
    Id<Typed> id;
    for (const RowChange &change : applied.changeSet.changes) {
        if (change.after && std::holds_alternative<Typed>(*change.after))
            id = std::get<Typed>(*change.after).id;
    }
    return id;
}

} // namespace yeonsu
