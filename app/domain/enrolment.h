// One person in one course, with city, organisation, job title and seniority as they were then.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QDate>
#include <QString>

namespace yeonsu {

enum class EnrolmentStatus { Applied, Accepted, Attended, Completed, Withdrawn, NoShow };

[[nodiscard]] constexpr auto keyTable(EnrolmentStatus)
{
    using enum EnrolmentStatus;
    return KeyTable<EnrolmentStatus, 6>{{{Applied, QLatin1StringView("applied")},
                                         {Accepted, QLatin1StringView("accepted")},
                                         {Attended, QLatin1StringView("attended")},
                                         {Completed, QLatin1StringView("completed")},
                                         {Withdrawn, QLatin1StringView("withdrawn")},
                                         {NoShow, QLatin1StringView("no_show")}}};
}

/// A course and a person are unique together.
struct Enrolment
{
    EnrolmentId id;
    CourseId courseId;
    PersonId personId;
    CityId cityId; ///< may be null: unknown
    QString organisation;
    QString jobTitle;
    SeniorityId seniorityId; ///< may be null: unknown
    EnrolmentStatus status = EnrolmentStatus::Applied;
    QDate completedOn; ///< may be null

    bool operator==(const Enrolment &) const = default;
};

/// Whether the enrolment is part of the figures, given that its course is.
[[nodiscard]] constexpr bool isCounted(EnrolmentStatus status)
{
    return status == EnrolmentStatus::Attended || status == EnrolmentStatus::Completed;
}

} // namespace yeonsu
