// What the register says of itself, edited one setting at a time.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// Without an id and a value where it was never set.
[[nodiscard]] Result<Setting> settingOf(Register &store, QLatin1StringView key);

/// `before` is the setting as it was shown. Empty where there is nothing to write.
[[nodiscard]] ChangeSet changedSetting(const Setting &before, const QString &value);

} // namespace yeonsu
