// Acts on forums, their groups and releases: also freezing a release and opening it again. Those on
// programmes are in programme_acts.h.
#pragma once

#include "figures/fact_table.h"
#include "store/register.h"

#include <span>

namespace yeonsu {

/// A row without `before` is added, else edited; so with groups.
[[nodiscard]] ChangeSet savedForum(const std::optional<Forum> &before, const Forum &after);
[[nodiscard]] ChangeSet savedForumGroup(const std::optional<ForumGroup> &before, const ForumGroup &after);
[[nodiscard]] Result<ChangeSet> deletedForumGroups(Register &store, std::span<const ForumGroupId> ids);
/// With their programmes and groups; releases whose annex one is stay without it, and one of them that is
/// frozen keeps its forum from being deleted: RuleBroken.
[[nodiscard]] Result<ChangeSet> deletedForums(Register &store, std::span<const ForumId> ids);
/// With what was decided about their numbers.
[[nodiscard]] Result<ChangeSet> deletedReleases(Register &store, std::span<const ReleaseId> ids);
/// A row without `before` is added, else edited; so with what was decided about a number of a release.
[[nodiscard]] ChangeSet savedRelease(const std::optional<Release> &before, const Release &after);
[[nodiscard]] ChangeSet savedClaimDecision(const std::optional<ClaimDecision> &before,
                                           const ClaimDecision &after);
/// What was decided about a number of a release.
[[nodiscard]] Result<ChangeSet> deletedClaimDecision(Register &store, ClaimDecisionId id);

/// Keeps all that the release says, and its figures, as they are on that day. Whether it should go out is
/// asked before, at the publication gate. Errors: RuleBroken for one that is frozen already; BadValue for a
/// draft that is not understood.
[[nodiscard]] Result<ChangeSet> freezeRelease(Register &store, ReleaseId id, const FactTable &facts,
                                              const QDate &asOf);
/// Makes it a draft again, which forgets what was kept. Errors: RuleBroken for a draft.
[[nodiscard]] Result<ChangeSet> reopenRelease(Register &store, ReleaseId id);

} // namespace yeonsu
