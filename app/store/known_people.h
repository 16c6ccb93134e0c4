// Everybody in the register with where they came from and which courses they were in, in one go.
#pragma once

#include "domain/enrolment.h"
#include "domain/person.h"
#include "store/database.h"

#include <QSet>

#include <span>
#include <stop_token>
#include <vector>

namespace yeonsu {

struct KnownPeople
{
    std::vector<Person> people;        ///< in the order of their ids
    std::vector<Enrolment> enrolments; ///< in the order of people and courses
    /// Pairs that somebody said are not the same, the lower id first.
    QSet<std::pair<PersonId, PersonId>> notSame;

    /// Null where there is none.
    [[nodiscard]] const Person *find(PersonId id) const;
    [[nodiscard]] std::span<const Enrolment> enrolmentsOf(PersonId id) const;
    /// Null where there is none.
    [[nodiscard]] const Enrolment *enrolmentOf(PersonId person, CourseId course) const;
};

/// Errors: Cancelled, and those of reading.
[[nodiscard]] Result<KnownPeople> readKnownPeople(Database &database, const std::stop_token &stop = {});

} // namespace yeonsu
