// The annex of a release: what a forum is, who is expected there, and its programme.
#pragma once

#include "release/release_document.h"

namespace yeonsu {

[[nodiscard]] QString annexTitle(const Forum &forum, Language language);
[[nodiscard]] std::vector<ReleaseBlock> forumAnnex(const Forum &forum, const std::vector<AgendaItem> &items,
                                                   const std::vector<ForumGroup> &groups, Language language);

} // namespace yeonsu
