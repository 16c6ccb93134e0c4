// The sheet on which participants of a course sign for each of its days or sessions (출석부).
#pragma once

#include "papers/course_roll.h"
#include "support/paper.h"

namespace yeonsu {

struct AttendanceOptions
{
    Language language = Language::Korean;
    bool hasWeekends = false;
    int sessions = 0; ///< numbered, in the place of days; 0: days
};

/// What is signed for: each day, or each session by its number. Of a course that is on weekends only, they
/// are there.
[[nodiscard]] QStringList signingHeadings(const Course &course, const AttendanceOptions &options);

/// Days for which there is no room go on further sheets, with everybody again.
[[nodiscard]] Paper attendanceSheet(const CourseRoll &roll, const AttendanceOptions &options);

} // namespace yeonsu
