// The list of policies, each with its theme and the number of outcomes that go back to it.
#pragma once

#include "domain/vocabulary.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace yeonsu {

struct PolicySummary
{
    PolicyId id;
    Words name;
    Words theme; ///< empty where it has none
    int outcomes = 0;
};

/// By name in the language.
[[nodiscard]] Result<std::vector<PolicyId>> policyIds(Database &database, Language language);

/// In the order of `ids`; those that are gone are left out.
[[nodiscard]] Result<std::vector<PolicySummary>> policySummaries(Database &database,
                                                                 std::span<const PolicyId> ids);

} // namespace yeonsu
