// Acts on outcomes and on the policies that they go back to.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

/// An outcome as it is entered, with the ids of the people and policies that it goes back to, and with what
/// entering it may bring along. The new rows have placeholders as ids, by which they are referred to.
struct OutcomeEntry
{
    Outcome outcome;
    std::vector<PersonId> people;
    std::vector<PolicyId> policies;
    std::optional<City> newCity = std::nullopt;
    std::vector<Policy> newPolicies = {};
};

/// A row without `before` is added, else edited. Ties that stay keep their rows.
[[nodiscard]] Result<ChangeSet> savedOutcome(Register &store, const std::optional<Outcome> &before,
                                             const OutcomeEntry &entry);
/// With what ties them to people and policies; items of programmes that are about one stay without it.
[[nodiscard]] Result<ChangeSet> deletedOutcomes(Register &store, std::span<const OutcomeId> ids);

[[nodiscard]] ChangeSet savedPolicy(const std::optional<Policy> &before, const Policy &after);
/// The outcomes of `drop` go back to `keep`.
[[nodiscard]] Result<ChangeSet> mergedPolicies(Register &store, PolicyId keep, PolicyId drop);
/// RuleBroken where an outcome goes back to it.
[[nodiscard]] Result<ChangeSet> deletedPolicy(Register &store, PolicyId id);

} // namespace yeonsu
