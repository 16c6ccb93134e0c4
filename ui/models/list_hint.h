// What is known of a list before it is read.
#pragma once

#include "exchange/list_kind.h"

#include <optional>

namespace yeonsu {

struct ListHint
{
    std::optional<ListKind> kind = {}; ///< unless more columns of another kind are known
    QString courseCode = {};           ///< where no column has it
};

} // namespace yeonsu
