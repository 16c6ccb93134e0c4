// Two rows that are one in truth, made into one: each merge is one change set, and so one step of undo.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

/// Two enrolments in the same course, of which one can stay when their people are merged.
struct DoubleEnrolment
{
    Enrolment kept;
    Enrolment dropped;
};

/// The courses that both people are in. Kept is the enrolment that got further (applied, accepted, no show,
/// withdrawn, attended, completed), else the one with fewer empty fields, else the one of `keep`.
[[nodiscard]] Result<std::vector<DoubleEnrolment>> doubleEnrolments(Register &store, PersonId keep,
                                                                    PersonId drop);

/// `keep` gets the fields of `winning` and all enrolments of `drop`, who is deleted with what says that they
/// are not the same as others. Of two enrolments in one course the one in `keptEnrolments` stays, or that of
/// doubleEnrolments() where neither is in it; the other fills its empty fields (the day of completion only
/// where it was completed). Errors: BadValue for one person alone and for who was erased, NotFound, and those
/// of reading.
[[nodiscard]] Result<ChangeSet> mergedPeople(Register &store, PersonId keep, PersonId drop,
                                             const Person &winning,
                                             std::span<const EnrolmentId> keptEnrolments = {});

/// Two people, or two cities, of whom nobody shall be asked again whether they are one.
[[nodiscard]] ChangeSet markedNotSame(PersonId one, PersonId other);
[[nodiscard]] ChangeSet markedNotSame(CityId one, CityId other);

/// `keep` gets the fields of `winning`, and the enrolments, headcounts and other spellings of `drop`, which
/// is deleted with what says that it is not the same as others. Each name that either had and that is not
/// among the names now becomes another spelling; names are compared folded. Target regions of courses name no
/// city. Errors as of mergedPeople().
[[nodiscard]] Result<ChangeSet> mergedCities(Register &store, CityId keep, CityId drop, const City &winning);

} // namespace yeonsu
