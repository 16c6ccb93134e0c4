// Acts of many rows, such as undoing the import of a long list: written while the window says how far it is.
#pragma once

#include "store/register.h"

class QWidget;

namespace yeonsu {

/// Returns when it is written. A short act is written at once; a long one on another thread, behind a dialog
/// over `parent`, and nothing that is clicked or typed meanwhile reaches the window before the end.
[[nodiscard]] Result<AppliedChange> writeShowingProgress(Register &store, const ChangeSet &changeSet,
                                                         QWidget *parent);

} // namespace yeonsu
