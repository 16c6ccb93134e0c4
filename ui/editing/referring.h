// What an act does with the rows that refer to those which it deletes or merges.
#pragma once

#include "editing/rows_of_act.h"
#include "store/referring_rows.h"

namespace yeonsu {

/// They are deleted, too.
template <typename Typed, typename Referred>
[[nodiscard]] Result<void> removeReferring(Register &store, Id<Referred> id, ChangeSet &changeSet)
{
    const Result<std::vector<Typed>> rows = store::rowsReferringTo<Typed>(store.database(), id);
    YEONSU_TRY(rows);
    removeAll(changeSet, *rows);
    return {};
}

/// They refer to `to`; null where what goes is only forgotten.
template <typename Typed, typename Referred>
[[nodiscard]] Result<void> moveReferring(Register &store, Id<Referred> from, Id<Referred> to,
                                         Id<Referred> Typed::*reference, ChangeSet &changeSet)
{
    const Result<std::vector<Typed>> rows = store::rowsReferringTo<Typed>(store.database(), from);
    YEONSU_TRY(rows);
    moveAll(changeSet, *rows, reference, to);
    return {};
}

/// Of rows that tie two others: those of `from` tie `to`, unless one ties it with the same other already.
template <typename Typed, typename Referred, typename Other>
[[nodiscard]] Result<void> moveTies(Register &store, Id<Referred> from, Id<Referred> to,
                                    Id<Referred> Typed::*reference, Id<Other> Typed::*other,
                                    ChangeSet &changeSet)
{
    const Result<std::vector<Typed>> rows = store::rowsReferringTo<Typed>(store.database(), from);
    YEONSU_TRY(rows);
    const Result<std::vector<Typed>> present = store::rowsReferringTo<Typed>(store.database(), to);
    YEONSU_TRY(present);
    for (const Typed &row : *rows) {
        const auto isThere = [&](const Typed &tie) { return tie.*other == row.*other; };
        if (std::any_of(present->begin(), present->end(), isThere))
            changeSet.remove(row);
        else
            moveAll(changeSet, std::vector{row}, reference, to);
    }
    return {};
}

} // namespace yeonsu
