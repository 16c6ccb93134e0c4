#include "editing/acts.h"

#include "domain/text.h"
#include "editing/act_words.h"
#include "editing/referring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename Typed>
ChangeSet saved(const std::optional<Typed> &before, const Typed &after)
{
    ChangeSet changeSet;
    if (before)
        changeSet.update(*before, after);
    else
        changeSet.insert(after);
    return changeSet;
}

Result<QString> codeOf(Register &store, CourseId id)
{
    return existing(store, id).map([](const Course &course) { return course.code; });
}

Result<std::optional<JobTitleMapping>> mappingOf(Register &store, const QString &jobTitle)
{
    const Result<std::vector<JobTitleMapping>> all = store.all<JobTitleMapping>();
    YEONSU_TRY(all);
    const QString title = foldedText(jobTitle);
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const auto &mapping) { return mapping.title == title; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<void> rememberSeniority(Register &store, const Enrolment &enrolment, ChangeSet &changeSet)
{
    if (foldedText(enrolment.jobTitle).isEmpty() || enrolment.seniorityId.isNull())
        return {};
    const Result<std::optional<JobTitleMapping>> known = mappingOf(store, enrolment.jobTitle);
    YEONSU_TRY(known);
    if (!*known) {
        changeSet.insert(JobTitleMapping{{}, foldedText(enrolment.jobTitle), enrolment.seniorityId});
    } else if ((*known)->seniorityId != enrolment.seniorityId) {
        JobTitleMapping after = **known;
        after.seniorityId = enrolment.seniorityId;
        changeSet.update(**known, after);
    }
    return {};
}

/// Courses that stay lose a prerequisite that goes.
Result<void> releasePrerequisites(Register &store, std::span<const CourseId> gone, ChangeSet &changeSet)
{
    for (const CourseId id : gone) {
        const Result<std::vector<Course>> courses = store.coursesAfter(id);
        YEONSU_TRY(courses);
        for (const Course &course : *courses) {
            if (std::find(gone.begin(), gone.end(), course.id) != gone.end())
                continue;
            Course after = course;
            after.prerequisiteId = {};
            changeSet.update(course, after);
        }
    }
    return {};
}

/// Rows of courses on which nothing else depends.
template <typename Typed>
Result<ChangeSet> deletedFromCourses(Register &store, std::span<const Id<Typed>> ids, QLatin1StringView one,
                                     QLatin1StringView several)
{
    ChangeSet changeSet;
    QStringList codes;
    for (const Id<Typed> id : ids) {
        const Result<Typed> row = existing(store, id);
        YEONSU_TRY(row);
        const Result<QString> code = codeOf(store, row->courseId);
        YEONSU_TRY(code);
        changeSet.remove(*row);
        codes.append(*code);
    }
    codes.removeDuplicates();
    describe(changeSet, one, several, ids.size(), {codes.join(u", "_s)});
    if (ids.size() > 1)
        changeSet.arguments.append(codes.join(u", "_s));
    return changeSet;
}

} // namespace

ChangeSet savedCourse(const std::optional<Course> &before, const Course &after)
{
    ChangeSet changeSet = saved(before, after);
    changeSet.what = before ? Act::EditCourse : Act::AddCourse;
    changeSet.arguments = {normalisedText(after.code)};
    return changeSet;
}

ChangeSet savedPerson(const std::optional<Person> &before, const Person &after)
{
    ChangeSet changeSet = saved(before, after);
    changeSet.what = before ? Act::EditPerson : Act::AddPerson;
    return changeSet;
}

Result<ChangeSet> savedEnrolment(Register &store, const std::optional<Enrolment> &before,
                                 const EnrolmentEntry &entry)
{
    ChangeSet changeSet;
    if (entry.newCity)
        changeSet.insert(*entry.newCity);
    if (entry.newPerson)
        changeSet.insert(*entry.newPerson);
    YEONSU_TRY(rememberSeniority(store, entry.enrolment, changeSet));
    changeSet.changes.push_back(saved(before, entry.enrolment).changes.front());
    const Result<QString> code = codeOf(store, entry.enrolment.courseId);
    YEONSU_TRY(code);
    changeSet.what = before ? Act::EditEnrolment : Act::AddEnrolment;
    changeSet.arguments = {*code};
    return changeSet;
}

Result<ChangeSet> savedHeadcount(Register &store, const std::optional<Headcount> &before,
                                 const Headcount &after, const std::optional<City> &newCity)
{
    ChangeSet changeSet;
    if (newCity)
        changeSet.insert(*newCity);
    changeSet.changes.push_back(saved(before, after).changes.front());
    const Result<QString> code = codeOf(store, after.courseId);
    YEONSU_TRY(code);
    changeSet.what = before ? Act::EditHeadcount : Act::AddHeadcount;
    changeSet.arguments = {*code};
    return changeSet;
}

Result<ChangeSet> deletedCourses(Register &store, std::span<const CourseId> ids)
{
    ChangeSet changeSet;
    QString code;
    for (const CourseId id : ids) {
        const Result<Course> course = existing(store, id);
        YEONSU_TRY(course);
        const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(id);
        YEONSU_TRY(enrolments);
        const Result<std::vector<Headcount>> headcounts = store.headcountsOf(id);
        YEONSU_TRY(headcounts);
        removeAll(changeSet, *enrolments);
        removeAll(changeSet, *headcounts);
        YEONSU_TRY(moveReferring(store, id, {}, &Outcome::courseId, changeSet));
        changeSet.remove(*course);
        code = course->code;
    }
    YEONSU_TRY(releasePrerequisites(store, ids, changeSet));
    describe(changeSet, Act::DeleteCourse, Act::DeleteCourses, ids.size(), {code});
    return changeSet;
}

Result<ChangeSet> deletedPeople(Register &store, std::span<const PersonId> ids)
{
    ChangeSet changeSet;
    for (const PersonId id : ids) {
        const Result<Person> person = existing(store, id);
        YEONSU_TRY(person);
        const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(id);
        YEONSU_TRY(enrolments);
        removeAll(changeSet, *enrolments);
        YEONSU_TRY(removeReferring<OutcomePerson>(store, id, changeSet));
        YEONSU_TRY(moveReferring(store, id, {}, &AgendaItem::personId, changeSet));
        changeSet.remove(*person);
    }
    YEONSU_TRY(removeMarks(store, ids, changeSet));
    describe(changeSet, Act::DeletePerson, Act::DeletePeople, ids.size(), {});
    return changeSet;
}

Result<ChangeSet> deletedEnrolments(Register &store, std::span<const EnrolmentId> ids)
{
    return deletedFromCourses(store, ids, Act::DeleteEnrolment, Act::DeleteEnrolments);
}

Result<ChangeSet> deletedHeadcounts(Register &store, std::span<const HeadcountId> ids)
{
    return deletedFromCourses(store, ids, Act::DeleteHeadcount, Act::DeleteHeadcounts);
}

Result<SeniorityId> rememberedSeniority(Register &store, const QString &jobTitle)
{
    return mappingOf(store, jobTitle).map([](const std::optional<JobTitleMapping> &mapping) {
        return mapping ? mapping->seniorityId : SeniorityId();
    });
}

} // namespace yeonsu
