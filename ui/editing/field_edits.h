// One field of one row or of several, edited as one act.
#pragma once

#include "store/register.h"

#include <functional>
#include <span>

namespace yeonsu {

[[nodiscard]] Result<ChangeSet> editedCourses(Register &store, std::span<const CourseId> ids,
                                              const std::function<void(Course &)> &edit);

[[nodiscard]] Result<ChangeSet> editedPeople(Register &store, std::span<const PersonId> ids,
                                             const std::function<void(Person &)> &edit);

/// The latest enrolment of each person, which is what the list of people shows. Somebody who never took part
/// has none and is left out.
[[nodiscard]] Result<ChangeSet> editedLatestEnrolments(Register &store, std::span<const PersonId> ids,
                                                       const std::function<void(Enrolment &)> &edit);

} // namespace yeonsu
