// Acts on forums and releases that delete other rows with them.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

/// With their programmes and groups; releases whose annex one is stay without it, and one of them that is
/// frozen keeps its forum from being deleted: RuleBroken.
[[nodiscard]] Result<ChangeSet> deletedForums(Register &store, std::span<const ForumId> ids);
/// With what was decided about their numbers.
[[nodiscard]] Result<ChangeSet> deletedReleases(Register &store, std::span<const ReleaseId> ids);

} // namespace yeonsu
