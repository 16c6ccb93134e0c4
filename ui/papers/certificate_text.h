// What a certificate says: its wording, in which fields in brackets stand for what differs, and its number.
#pragma once

#include "papers/course_roll.h"

namespace yeonsu {

/// What the register's office has not written itself.
[[nodiscard]] QString usualWording(Language language);
/// In the order in which they are offered: "[성명]", "[name]"; each is understood in either language.
[[nodiscard]] QStringList certificateFields(Language language);
/// Those in brackets that are no fields, as they stand there.
[[nodiscard]] QStringList unknownFields(const QString &wording);
/// With the fields of one participant. What is not known leaves no gap.
[[nodiscard]] QString filledWording(const QString &wording, const CourseRoll &roll,
                                    const Participant &participant, Language language);

/// "제2022-16-03호", "No. 2022-16-03": of the course's code and the participant's number.
[[nodiscard]] QString certificateNumber(const CourseRoll &roll, const Participant &participant,
                                        Language language);
/// On which it was completed; where that is not kept, the last day of the course.
[[nodiscard]] QDate certificateDay(const CourseRoll &roll, const Participant &participant);

} // namespace yeonsu
