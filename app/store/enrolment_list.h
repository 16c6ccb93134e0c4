// The lists of a course's participants and headcounts, and of a person's enrolments.
#pragma once

#include "domain/enrolment.h"
#include "domain/headcount.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace yeonsu {

struct EnrolmentSummary
{
    EnrolmentId id;
    CourseId courseId;
    QString courseCode;
    Words course;
    QDate firstDay; ///< of the course
    PersonId personId;
    QString person; ///< the name as its bearer orders it
    Words city;     ///< places and seniority: both empty where unknown
    Words country;
    QString organisation;
    QString jobTitle;
    Words seniority;
    EnrolmentStatus status = EnrolmentStatus::Applied;
    QDate completedOn; ///< may be null
};

struct HeadcountSummary
{
    HeadcountId id;
    Words origin; ///< city, else country, else continent; both empty: unknown
    Words seniority;
    int number = 0;
    QString note;
    CourseId courseId;
    Words course;
    QDate firstDay; ///< of the course
};

/// By name.
[[nodiscard]] Result<std::vector<EnrolmentId>> enrolmentIds(Database &database, CourseId id);
/// The latest course first.
[[nodiscard]] Result<std::vector<EnrolmentId>> enrolmentIds(Database &database, PersonId id);
[[nodiscard]] Result<std::vector<HeadcountId>> headcountIds(Database &database, CourseId id);

/// In the order of `ids`; what is not there is left out.
[[nodiscard]] Result<std::vector<EnrolmentSummary>> enrolmentSummaries(Database &database,
                                                                       std::span<const EnrolmentId> ids);
[[nodiscard]] Result<std::vector<HeadcountSummary>> headcountSummaries(Database &database,
                                                                       std::span<const HeadcountId> ids);

} // namespace yeonsu
