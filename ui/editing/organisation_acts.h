// What the register says of itself, edited one setting at a time.
#pragma once

#include "store/register.h"

#include <map>

namespace yeonsu {

/// Without an id and a value where it was never set.
[[nodiscard]] Result<Setting> settingOf(Register &store, QLatin1StringView key);

/// `before` is the setting as it was shown. Empty where there is nothing to write.
[[nodiscard]] ChangeSet changedSetting(const Setting &before, const QString &value);

struct EditedText
{
    QString shown; ///< as it was when it was shown
    QString now;
};

/// What certificates say, by the settings of which each keeps a part: one act. Empty where nothing changes.
[[nodiscard]] Result<ChangeSet> changedCertificates(Register &store,
                                                    const std::map<QLatin1StringView, EditedText> &texts);

} // namespace yeonsu
