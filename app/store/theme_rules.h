// Rules between theme groups and their themes.
#pragma once

#include "store/change_set.h"
#include "store/database.h"

namespace yeonsu::store {

/// The theme that has its group's key is what files and filters mean by the group: it stays in it for as long
/// as there is the group. And only one group collects the rest. RuleBroken where the change, already written,
/// breaks either.
[[nodiscard]] Result<void> checkThemes(Database &database, const RowChange &change);

/// What is wrong with groups and themes as they are kept, in words.
[[nodiscard]] Result<QStringList> themeFindings(Database &database);

} // namespace yeonsu::store
