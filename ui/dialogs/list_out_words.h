// What is said of a list before it leaves the program: what of it goes, and whose data stay.
#pragma once

#include "exchange/table_export.h"
#include "models/shown_list.h"

namespace yeonsu {

/// The rows and columns as the list shows them, and by what they were narrowed.
[[nodiscard]] QString scopeText(const ShownList &list);
/// Which columns are left out, or what it means that they are not.
[[nodiscard]] QString personalText(const ShownList &list, PersonalData personalData);
/// Where every column names people, nothing is left without them.
[[nodiscard]] bool isAnythingLeft(const ShownList &list, PersonalData personalData);

} // namespace yeonsu
