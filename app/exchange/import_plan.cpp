#include "exchange/import_plan.h"

#include "exchange/course_plan.h"
#include "exchange/headcount_plan.h"
#include "exchange/people_plan.h"

namespace yeonsu {

namespace {

template <typename Typed>
void insertAll(ChangeSet &changeSet, const std::vector<Typed> &rows)
{
    for (const Typed &row : rows)
        changeSet.insert(row);
}

template <typename Typed>
void updateAll(ChangeSet &changeSet, const std::vector<std::pair<Typed, Typed>> &rows)
{
    for (const auto &[before, after] : rows)
        changeSet.update(before, after);
}

} // namespace

bool ImportPlan::writesNothing() const
{
    return newPeople.empty() && changedPeople.empty() && enrolments.empty() && changedEnrolments.empty() &&
           newCourses.empty() && changedCourses.empty() && headcounts.empty();
}

Result<ImportPlan> planImport(const ImportList &list, const ImportDecisions &decisions,
                              const ImportKnown &known, const QDate &today, const std::stop_token &stop)
{
    switch (list.kind()) {
    case ListKind::Courses:
        return planCourses(list, decisions, known, today, stop);
    case ListKind::People:
        return planPeople(list, decisions, known, stop);
    case ListKind::Headcounts:
        return planHeadcounts(list, decisions, known, stop);
    }
    Q_UNREACHABLE();
}

ChangeSet changeSet(const ImportPlan &plan, const ImportedFile &file)
{
    ChangeSet changeSet;
    changeSet.what = importAct(plan.kind);
    const std::size_t written = plan.enrolments.size() + plan.changedEnrolments.size() +
                                plan.newCourses.size() + plan.changedCourses.size() + plan.headcounts.size();
    changeSet.arguments = {QString::number(written), file.name};
    changeSet.importedFrom = file;
    for (const PlannedRow &row : plan.rows) {
        if (row.verdict == RowVerdict::Perhaps)
            changeSet.importedFrom->openRows.push_back(row.number);
    }
    for (const PlannedCity &city : plan.newCities)
        changeSet.insert(city.city);
    insertAll(changeSet, plan.aliases);
    insertAll(changeSet, plan.jobTitles);
    insertAll(changeSet, plan.newCourses);
    updateAll(changeSet, plan.changedCourses);
    insertAll(changeSet, plan.newPeople);
    updateAll(changeSet, plan.changedPeople);
    insertAll(changeSet, plan.notSame);
    insertAll(changeSet, plan.enrolments);
    updateAll(changeSet, plan.changedEnrolments);
    insertAll(changeSet, plan.headcounts);
    return changeSet;
}

} // namespace yeonsu
