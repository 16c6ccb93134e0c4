// What the progress of a course makes likely of its participants.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// A new participant of the course.
[[nodiscard]] Enrolment newEnrolment(const Course &course);

/// Who completes has done so on the course's last day, unless the day is known; nobody else has one.
void setStatus(Enrolment &enrolment, EnrolmentStatus status, QDate lastDay);

/// Of a course that is entered anew: whose last day is past is over.
[[nodiscard]] CourseStatus likelyStatus(QDate lastDay, QDate today);

/// The participants of courses that the change set completes of whom it is not said yet how they ended:
/// applied, accepted, or attending.
[[nodiscard]] Result<std::vector<Enrolment>> stillToComplete(Register &store, const ChangeSet &changeSet);
/// In the same act they all complete their courses.
[[nodiscard]] Result<void> completeParticipants(Register &store, ChangeSet &changeSet);

} // namespace yeonsu
