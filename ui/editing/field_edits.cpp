#include "editing/field_edits.h"

#include "editing/act_words.h"
#include "editing/rows_of_act.h"

namespace yeonsu {

namespace {

template <typename Typed>
void addEdit(ChangeSet &changeSet, const Typed &before, const std::function<void(Typed &)> &edit)
{
    Typed after = before;
    edit(after);
    if (after != before)
        changeSet.update(before, after);
}

/// Rows that went meanwhile are left out: there is nothing of them to edit.
template <typename Typed>
Result<ChangeSet> edited(Register &store, std::span<const Id<Typed>> ids,
                         const std::function<void(Typed &)> &edit)
{
    ChangeSet changeSet;
    for (const Id<Typed> id : ids) {
        const Result<std::optional<Typed>> row = store.find(id);
        YEONSU_TRY(row);
        if (*row)
            addEdit(changeSet, **row, edit);
    }
    return changeSet;
}

} // namespace

Result<ChangeSet> editedCourses(Register &store, std::span<const CourseId> ids,
                                const std::function<void(Course &)> &edit)
{
    Result<ChangeSet> changeSet = edited(store, ids, edit);
    if (changeSet && !changeSet->isEmpty())
        describe(*changeSet, Act::EditCourse, Act::EditCourses, changeSet->changes.size(),
                 {std::get<Course>(*changeSet->changes.front().before).code});
    return changeSet;
}

Result<ChangeSet> editedPeople(Register &store, std::span<const PersonId> ids,
                               const std::function<void(Person &)> &edit)
{
    Result<ChangeSet> changeSet = edited(store, ids, edit);
    if (changeSet)
        describe(*changeSet, Act::EditPerson, Act::EditPeople, changeSet->changes.size(), {});
    return changeSet;
}

Result<ChangeSet> editedLatestEnrolments(Register &store, std::span<const PersonId> ids,
                                         const std::function<void(Enrolment &)> &edit)
{
    ChangeSet changeSet;
    QString code;
    for (const PersonId id : ids) {
        const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(id);
        YEONSU_TRY(enrolments);
        if (enrolments->empty())
            continue;
        addEdit(changeSet, enrolments->front(), edit);
        const Result<std::optional<Course>> course = store.find(enrolments->front().courseId);
        YEONSU_TRY(course);
        code = *course ? (*course)->code : QString();
    }
    describe(changeSet, Act::EditEnrolment, Act::EditEnrolments, changeSet.changes.size(), {code});
    return changeSet;
}

} // namespace yeonsu
