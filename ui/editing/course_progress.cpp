#include "editing/course_progress.h"

#include <algorithm>

namespace yeonsu {

namespace {

bool isOpenEnded(EnrolmentStatus status)
{
    return status == EnrolmentStatus::Applied || status == EnrolmentStatus::Accepted ||
           status == EnrolmentStatus::Attended;
}

/// As they are afterwards.
std::vector<Course> completedBy(const ChangeSet &changeSet)
{
    std::vector<Course> courses;
    for (const RowChange &change : changeSet.changes) {
        const Course *before = change.before ? std::get_if<Course>(&*change.before) : nullptr;
        const Course *after = change.after ? std::get_if<Course>(&*change.after) : nullptr;
        if (before && after && before->status != CourseStatus::Completed &&
            after->status == CourseStatus::Completed)
            courses.push_back(*after);
    }
    return courses;
}

Result<std::vector<Enrolment>> openEnded(Register &store, CourseId id)
{
    return store.enrolmentsOf(id).map([](std::vector<Enrolment> enrolments) {
        std::erase_if(enrolments, [](const Enrolment &row) { return !isOpenEnded(row.status); });
        return enrolments;
    });
}

} // namespace

Enrolment newEnrolment(const Course &course)
{
    Enrolment enrolment;
    enrolment.courseId = course.id;
    if (course.status == CourseStatus::Running)
        enrolment.status = EnrolmentStatus::Attended;
    if (course.status == CourseStatus::Completed)
        setStatus(enrolment, EnrolmentStatus::Completed, course.lastDay);
    return enrolment;
}

void setStatus(Enrolment &enrolment, EnrolmentStatus status, QDate lastDay)
{
    enrolment.status = status;
    if (status != EnrolmentStatus::Completed)
        enrolment.completedOn = {};
    else if (!enrolment.completedOn.isValid())
        enrolment.completedOn = lastDay;
}

CourseStatus likelyStatus(QDate lastDay, QDate today)
{
    return lastDay.isValid() && lastDay < today ? CourseStatus::Completed : CourseStatus::Planned;
}

Result<std::vector<Enrolment>> stillToComplete(Register &store, const ChangeSet &changeSet)
{
    std::vector<Enrolment> all;
    for (const Course &course : completedBy(changeSet)) {
        const Result<std::vector<Enrolment>> enrolments = openEnded(store, course.id);
        YEONSU_TRY(enrolments);
        all.insert(all.end(), enrolments->begin(), enrolments->end());
    }
    return all;
}

Result<void> completeParticipants(Register &store, ChangeSet &changeSet)
{
    for (const Course &course : completedBy(changeSet)) {
        const Result<std::vector<Enrolment>> enrolments = openEnded(store, course.id);
        YEONSU_TRY(enrolments);
        for (const Enrolment &before : *enrolments) {
            Enrolment after = before;
            setStatus(after, EnrolmentStatus::Completed, course.lastDay);
            changeSet.update(before, after);
        }
    }
    return {};
}

} // namespace yeonsu
