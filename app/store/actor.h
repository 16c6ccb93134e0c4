// Who writes: the name that the history keeps of an act.
#pragma once

#include <QString>

namespace yeonsu::store {

/// The user's name on this machine: as the session has it, else as the account has. Empty where neither does.
[[nodiscard]] QString currentActor();

} // namespace yeonsu::store
