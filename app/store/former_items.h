// Items of programmes that were somebody's and still call the presenter as they did then.
#pragma once

#include "domain/forum.h"
#include "store/database.h"

#include <vector>

namespace yeonsu::store {

/// As when the person was deleted: the item then refers to nobody, and its words stay.
[[nodiscard]] Result<std::vector<AgendaItem>> itemsStillNaming(Database &database, PersonId person);

} // namespace yeonsu::store
