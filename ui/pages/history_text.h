// Who changed what, as sentences.
#pragma once

#include "store/register.h"

#include <QStringList>

namespace yeonsu {

/// "2022-11-03 14:02 · Edit person · hana"; the newest first. Changes of the person's enrolments are among
/// them.
[[nodiscard]] Result<QStringList> historyOfPerson(Register &store, PersonId id);

} // namespace yeonsu
