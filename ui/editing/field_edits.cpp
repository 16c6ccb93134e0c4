#include "editing/field_edits.h"

#include "editing/act_words.h"
#include "editing/course_progress.h"
#include "editing/rows_of_act.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename Typed>
using Set = std::function<void(Typed &)>;

template <typename Typed>
void addEdit(ChangeSet &changeSet, const Typed &before, const Set<Typed> &set)
{
    Typed after = before;
    set(after);
    if (after != before)
        changeSet.update(before, after);
}

/// Rows that went meanwhile are left out: there is nothing of them to edit.
template <typename Typed>
Result<ChangeSet> edited(Register &store, std::span<const Id<Typed>> ids, const Set<Typed> &set)
{
    ChangeSet changeSet;
    for (const Id<Typed> id : ids) {
        const Result<std::optional<Typed>> row = store.find(id);
        YEONSU_TRY(row);
        if (*row)
            addEdit(changeSet, **row, set);
    }
    return changeSet;
}

/// Says which field was set, of the row by `name` or of how many.
void describeSet(ChangeSet &changeSet, QLatin1StringView one, QLatin1StringView several,
                 QLatin1StringView column, const QStringList &name)
{
    describe(changeSet, one, several, changeSet.changes.size(), name);
    changeSet.arguments.prepend(column);
}

Result<QString> codeOfFirst(Register &store, const ChangeSet &changeSet)
{
    if (changeSet.isEmpty())
        return QString();
    const auto &enrolment = std::get<Enrolment>(*changeSet.changes.front().before);
    return existing(store, enrolment.courseId).map([](const Course &course) { return course.code; });
}

/// The only field that is edited; empty where there are several.
QLatin1StringView columnOf(const EnrolmentEdit &edit)
{
    if (int(edit.status.has_value()) + int(edit.seniorityId.has_value()) +
            int(edit.completedOn.has_value()) !=
        1)
        return {};
    return edit.status ? "status"_L1 : edit.seniorityId ? "seniority_id"_L1 : "completed_on"_L1;
}

} // namespace

Result<ChangeSet> editedCourses(Register &store, std::span<const CourseId> ids, const FieldEdit<Course> &edit)
{
    Result<ChangeSet> changeSet = edited(store, ids, edit.set);
    if (changeSet && !changeSet->isEmpty())
        describeSet(*changeSet, Act::SetCourseField, Act::SetCoursesField, edit.column,
                    {std::get<Course>(*changeSet->changes.front().before).code});
    return changeSet;
}

Result<ChangeSet> editedPeople(Register &store, std::span<const PersonId> ids, const FieldEdit<Person> &edit)
{
    Result<ChangeSet> changeSet = edited(store, ids, edit.set);
    if (changeSet)
        describeSet(*changeSet, Act::SetPersonField, Act::SetPeopleField, edit.column, {});
    return changeSet;
}

Result<ChangeSet> editedOutcomes(Register &store, std::span<const OutcomeId> ids,
                                 const FieldEdit<Outcome> &edit)
{
    Result<ChangeSet> changeSet = edited(store, ids, edit.set);
    if (changeSet && !changeSet->isEmpty()) {
        const auto &first = std::get<Outcome>(*changeSet->changes.front().before);
        describeSet(*changeSet, Act::SetOutcomeField, Act::SetOutcomesField, edit.column,
                    {inBothLanguages(first.titleKo, first.titleEn)});
    }
    return changeSet;
}

Result<ChangeSet> editedLatestEnrolments(Register &store, std::span<const PersonId> ids,
                                         const FieldEdit<Enrolment> &edit)
{
    ChangeSet changeSet;
    for (const PersonId id : ids) {
        const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(id);
        YEONSU_TRY(enrolments);
        if (!enrolments->empty())
            addEdit(changeSet, enrolments->front(), edit.set);
    }
    const Result<QString> code = codeOfFirst(store, changeSet);
    YEONSU_TRY(code);
    describeSet(changeSet, Act::SetEnrolmentField, Act::SetEnrolmentsField, edit.column, {*code});
    return changeSet;
}

Result<ChangeSet> editedEnrolments(Register &store, std::span<const EnrolmentId> ids,
                                   const EnrolmentEdit &edit)
{
    QHash<CourseId, QDate> lastDays;
    Result<void> read;
    Result<ChangeSet> changeSet = edited<Enrolment>(store, ids, [&](Enrolment &row) {
        if (edit.status && !lastDays.contains(row.courseId)) {
            const Result<Course> course = existing(store, row.courseId);
            if (!course)
                read = tl::unexpected(course.error());
            else
                lastDays.insert(row.courseId, course->lastDay);
        }
        if (edit.status)
            setStatus(row, *edit.status, lastDays.value(row.courseId));
        row.seniorityId = edit.seniorityId.value_or(row.seniorityId);
        row.completedOn = edit.completedOn.value_or(row.completedOn);
    });
    YEONSU_TRY(read);
    YEONSU_TRY(changeSet);
    const Result<QString> code = codeOfFirst(store, *changeSet);
    YEONSU_TRY(code);
    if (const QLatin1StringView column = columnOf(edit); !column.isEmpty())
        describeSet(*changeSet, Act::SetEnrolmentField, Act::SetEnrolmentsField, column, {*code});
    else
        describe(*changeSet, Act::EditEnrolment, Act::EditEnrolments, changeSet->changes.size(), {*code});
    return changeSet;
}

} // namespace yeonsu
