// Streams what the figures count, each row once, in the order in which the figures keep it.
#pragma once

#include "domain/course.h"
#include "domain/enrolment.h"
#include "domain/headcount.h"
#include "store/database.h"

#include <functional>

namespace yeonsu::store {

/// Only the fields that are counted by are filled; text fields of people are not read.
/// Enrolments come in the order of person and id, headcounts and courses in the order of their ids.
[[nodiscard]] Result<void> readEnrolmentFacts(Database &database,
                                              const std::function<void(const Enrolment &)> &take);
[[nodiscard]] Result<void> readHeadcountFacts(Database &database,
                                              const std::function<void(const Headcount &)> &take);
[[nodiscard]] Result<void> readCourseFacts(Database &database,
                                           const std::function<void(const Course &)> &take);

} // namespace yeonsu::store
