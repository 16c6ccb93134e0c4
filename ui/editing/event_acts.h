// Acts on forums and releases: deleting them with all that is of them, freezing a release and opening it
// again.
#pragma once

#include "figures/fact_table.h"
#include "store/register.h"

#include <span>

namespace yeonsu {

/// With their programmes and groups; releases whose annex one is stay without it, and one of them that is
/// frozen keeps its forum from being deleted: RuleBroken.
[[nodiscard]] Result<ChangeSet> deletedForums(Register &store, std::span<const ForumId> ids);
/// With what was decided about their numbers.
[[nodiscard]] Result<ChangeSet> deletedReleases(Register &store, std::span<const ReleaseId> ids);

/// Keeps all that the release says, and its figures, as they are on that day. Whether it should go out is
/// asked before, at the publication gate. Errors: RuleBroken for one that is frozen already; BadValue for a
/// draft that is not understood.
[[nodiscard]] Result<ChangeSet> freezeRelease(Register &store, ReleaseId id, const FactTable &facts,
                                              const QDate &asOf);
/// Makes it a draft again, which forgets what was kept. Errors: RuleBroken for a draft.
[[nodiscard]] Result<ChangeSet> reopenRelease(Register &store, ReleaseId id);

} // namespace yeonsu
