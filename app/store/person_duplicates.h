// Finds people who may have been entered twice.
#pragma once

#include "domain/person_match.h"
#include "store/database.h"

#include <stop_token>
#include <vector>

namespace yeonsu {

struct PersonPair
{
    PersonId one; ///< the lower id
    PersonId other;
    MatchReason reason = MatchReason::DifferentNames;

    bool operator==(const PersonPair &) const = default;
};

struct DuplicatePeople
{
    /// First those who are the same, then those who perhaps are, each by name.
    std::vector<PersonPair> pairs;
    /// False where millions of pairs were worth comparing, of which only the first were.
    bool areComplete = true;
};

/// All pairs that matchPeople() does not find different, but for those that somebody said are not the same.
/// Cities and countries are those of all enrolments, whatever their status. Takes some seconds for
/// 100,000 people, and so belongs on a thread and a Database of its own, from where it can be stopped.
/// Errors: Cancelled, and those of reading.
[[nodiscard]] Result<DuplicatePeople> duplicatePeople(Database &database, const std::stop_token &stop = {});

} // namespace yeonsu
