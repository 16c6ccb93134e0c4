// The acts of the user on levels of seniority as change sets.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// A level without `before` is added as the lowest, else edited. Errors: those of reading.
[[nodiscard]] Result<ChangeSet> savedSeniority(Register &store, const std::optional<Seniority> &before,
                                               const Seniority &after);

/// Puts the level where it is the `place`th, from 0: the highest. Errors: NotFound, and those of reading.
[[nodiscard]] Result<ChangeSet> placedSeniority(Register &store, SeniorityId id, int place);

/// `drop` is deleted; its enrolments, headcounts and remembered job titles get `keep`. Errors: BadValue for
/// one level alone, NotFound, and those of reading.
[[nodiscard]] Result<ChangeSet> mergedSeniorities(Register &store, SeniorityId keep, SeniorityId drop);

/// Errors: RuleBroken while anything has it, a remembered job title, too; NotFound, and those of reading.
[[nodiscard]] Result<ChangeSet> deletedSeniority(Register &store, SeniorityId id);

} // namespace yeonsu
