// One field of one row or of several, edited as one act.
#pragma once

#include "store/register.h"

#include <functional>
#include <span>

namespace yeonsu {

template <typename Typed>
struct FieldEdit
{
    QLatin1StringView column; ///< by which the act is told
    std::function<void(Typed &)> set;
};

[[nodiscard]] Result<ChangeSet> editedCourses(Register &store, std::span<const CourseId> ids,
                                              const FieldEdit<Course> &edit);

[[nodiscard]] Result<ChangeSet> editedPeople(Register &store, std::span<const PersonId> ids,
                                             const FieldEdit<Person> &edit);

[[nodiscard]] Result<ChangeSet> editedOutcomes(Register &store, std::span<const OutcomeId> ids,
                                               const FieldEdit<Outcome> &edit);

/// The latest enrolment of each person, which is what the list of people shows. Somebody who never took part
/// has none and is left out.
[[nodiscard]] Result<ChangeSet> editedLatestEnrolments(Register &store, std::span<const PersonId> ids,
                                                       const FieldEdit<Enrolment> &edit);

/// What is given becomes so of each enrolment, the rest stays. A status brings its day of completion along,
/// see setStatus().
struct EnrolmentEdit
{
    std::optional<EnrolmentStatus> status;
    std::optional<SeniorityId> seniorityId;
    std::optional<QDate> completedOn;
};
[[nodiscard]] Result<ChangeSet> editedEnrolments(Register &store, std::span<const EnrolmentId> ids,
                                                 const EnrolmentEdit &edit);

} // namespace yeonsu
