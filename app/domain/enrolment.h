// One person in one course, with city, organisation, job title and seniority as they were then.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QDate>
#include <QString>

namespace yeonsu {

enum class EnrolmentStatus { Applied, Accepted, Attended, Completed, Withdrawn, NoShow };

[[nodiscard]] constexpr QLatin1StringView keyOf(EnrolmentStatus value)
{
    using enum EnrolmentStatus;
    switch (value) {
    case Applied:
        return QLatin1StringView("applied");
    case Accepted:
        return QLatin1StringView("accepted");
    case Attended:
        return QLatin1StringView("attended");
    case Completed:
        return QLatin1StringView("completed");
    case Withdrawn:
        return QLatin1StringView("withdrawn");
    case NoShow:
        return QLatin1StringView("no_show");
    }
    return {};
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
