// One-row edits of a register, in one line.
#pragma once

#include "results.h"
#include "store/register.h"

namespace yeonsu::test {

template <typename Typed>
[[nodiscard]] ChangeSet insertion(const Typed &row)
{
    ChangeSet changeSet{QStringLiteral("insert"), {}, {}, {}};
    changeSet.insert(row);
    return changeSet;
}
template <typename Typed>
[[nodiscard]] ChangeSet edit(const Typed &before, const Typed &after)
{
    ChangeSet changeSet{QStringLiteral("edit"), {}, {}, {}};
    changeSet.update(before, after);
    return changeSet;
}
template <typename Typed>
[[nodiscard]] ChangeSet removal(const Typed &row)
{
    ChangeSet changeSet{QStringLiteral("remove"), {}, {}, {}};
    changeSet.remove(row);
    return changeSet;
}

/// Inserts the row and returns it as it was kept. Must succeed.
template <typename Typed>
Typed added(Register &store, const Typed &row)
{
    const AppliedChange applied = valueOf(store.apply(insertion(row)));
    return std::get<Typed>(*applied.changeSet.changes.front().after);
}

/// Must succeed.
template <typename Typed, typename Change>
Typed edited(Register &store, const Typed &row, Change change)
{
    Typed after = row;
    change(after);
    valueOf(store.apply(edit(row, after)));
    return valueOf(store.find(row.id)).value();
}

} // namespace yeonsu::test
