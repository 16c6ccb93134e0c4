// Views of a page kept under names: kept anew, renamed and deleted as acts of the user.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// By name.
[[nodiscard]] Result<std::vector<SavedView>> viewsOf(Register &store, const QString &page);
/// The page's view of this name, however it is written; see foldedText().
[[nodiscard]] Result<std::optional<SavedView>> viewNamed(Register &store, const QString &page,
                                                         const QString &name);

/// A view without `before` is added. One whose name is another afterwards is renamed, else kept anew.
[[nodiscard]] ChangeSet savedView(const std::optional<SavedView> &before, const SavedView &after);
[[nodiscard]] ChangeSet deletedView(const SavedView &view);

} // namespace yeonsu
