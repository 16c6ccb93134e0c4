// Who takes part in a course, with all that papers of it say: read once, of one moment.
#pragma once

#include "domain/course.h"
#include "domain/enrolment.h"
#include "domain/logo.h"
#include "domain/vocabulary.h"
#include "store/register.h"

#include <optional>
#include <vector>

namespace yeonsu {

struct Participant
{
    EnrolmentId id;
    int number = 0; ///< from 1, in the order in which the course's participants were entered
    QString name;
    Words city; ///< both empty where it is unknown; so with the country
    Words country;
    QString organisation;
    QString jobTitle;
    EnrolmentStatus status = EnrolmentStatus::Applied;
    QDate completedOn; ///< may be null

    bool operator==(const Participant &) const = default;
};

struct CourseRoll
{
    Course course;      ///< without a code where it is none
    Words organisation; ///< whose register it is
    std::optional<Logo> logo;
    Words certificate; ///< the wording of certificates; empty: the usual one. See certificate_text.h
    Words signer;      ///< who signs certificates; empty: the organisation
    std::vector<Participant> participants; ///< by name
};

/// Errors: NotFound where there is no such course; those of reading.
[[nodiscard]] Result<CourseRoll> courseRoll(Register &store, CourseId id);

/// Of people of any course, with what is known of them latest; its course is none. Errors: BadValue where
/// they are more than one reads on paper; those of reading.
[[nodiscard]] Result<CourseRoll> peopleRoll(Register &store, const std::vector<PersonId> &ids);

/// Of the roll, who is to be there: nobody who withdrew or did not come.
[[nodiscard]] std::vector<Participant> expected(const CourseRoll &roll);
/// Of the roll, who completed the course.
[[nodiscard]] std::vector<Participant> completed(const CourseRoll &roll);

} // namespace yeonsu
