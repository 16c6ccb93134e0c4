// The counted rows of a register, column by column in memory, so that any question is one pass.
#pragma once

#include "figures/category.h"
#include "figures/dimension.h"
#include "store/change_set.h"

#include <vector>

namespace yeonsu {

class Database;

// to be completed
class FactTable;

} // namespace yeonsu
