// What is left of an act, and which later edits stand on it.
#pragma once

#include "store/history.h"

#include <stop_token>

namespace yeonsu {

struct ActRemains
{
    bool isTakenBack = false;
    /// What takes the act back: removes the rows that it made, with marks that two of them are not the same,
    /// and gives fields that it changed their old values. Rows that are gone stay gone.
    std::vector<RowChange> back;
    /// Rows of the act in which something else stands now, and rows of others that refer to what it made; as
    /// they are now.
    std::vector<Row> laterEdits;
};

/// Reads all rows of the tables that can be concerned. Errors: NotFound, Cancelled, and those of reading.
[[nodiscard]] Result<ActRemains> actRemains(Database &database, ActId act, const std::stop_token &stop = {});

} // namespace yeonsu
