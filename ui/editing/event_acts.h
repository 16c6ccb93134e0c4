// Acts on forums, their groups and releases; those on programmes are in programme_acts.h.
#pragma once

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

} // namespace yeonsu
