// Fields that would get a number which the register keeps of nobody.
#pragma once

#include "domain/identity_number.h"
#include "store/change_set.h"
#include "store/history.h"

namespace yeonsu {

struct IdentityText
{
    Record record;  ///< its id is a placeholder, or 0, where the row is new
    QString column; ///< fixed; see store::fieldInWords()
    IdentityNumber kind = IdentityNumber::Resident;

    bool operator==(const IdentityText &) const = default;
};

/// What the change set would write anew; what stood in the field before is not told of.
[[nodiscard]] std::vector<IdentityText> identityTextsIn(const ChangeSet &changeSet);

} // namespace yeonsu
