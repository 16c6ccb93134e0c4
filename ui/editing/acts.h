// The acts of the user as change sets, with all rows that must be written or deleted together.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

/// A row without `before` is added, else edited.
[[nodiscard]] ChangeSet savedCourse(const std::optional<Course> &before, const Course &after);
[[nodiscard]] ChangeSet savedPerson(const std::optional<Person> &before, const Person &after);

/// An enrolment with what entering it may bring along. The new rows have placeholders as ids, by which the
/// enrolment refers to them.
struct EnrolmentEntry
{
    Enrolment enrolment;
    std::optional<Person> newPerson;
    std::optional<City> newCity;
};
/// Also remembers the job title's seniority, where both are given.
[[nodiscard]] Result<ChangeSet> savedEnrolment(Register &store, const std::optional<Enrolment> &before,
                                               const EnrolmentEntry &entry);

[[nodiscard]] Result<ChangeSet> savedHeadcount(Register &store, const std::optional<Headcount> &before,
                                               const Headcount &after, const std::optional<City> &newCity);

/// With their enrolments and headcounts; courses that have one of them as prerequisite lose it, and so do
/// outcomes that go back to one.
[[nodiscard]] Result<ChangeSet> deletedCourses(Register &store, std::span<const CourseId> ids);
/// With their enrolments, with what says that they are not the same as others, and with what ties outcomes to
/// them; items of programmes that they present stay, with the name that was entered.
[[nodiscard]] Result<ChangeSet> deletedPeople(Register &store, std::span<const PersonId> ids);
[[nodiscard]] Result<ChangeSet> deletedEnrolments(Register &store, std::span<const EnrolmentId> ids);
[[nodiscard]] Result<ChangeSet> deletedHeadcounts(Register &store, std::span<const HeadcountId> ids);

/// The seniority that entry or import remembered for a job title; null where there is none.
[[nodiscard]] Result<SeniorityId> rememberedSeniority(Register &store, const QString &jobTitle);

/// The rows of a type that the change set deletes.
template <typename Typed>
[[nodiscard]] std::vector<Typed> deletedRows(const ChangeSet &changeSet)
{
    std::vector<Typed> rows;
    for (const RowChange &change : changeSet.changes) {
        if (!change.after && std::holds_alternative<Typed>(*change.before))
            rows.push_back(std::get<Typed>(*change.before));
    }
    return rows;
}

} // namespace yeonsu
