#include "editing/seniority_acts.h"

#include "editing/act_words.h"
#include "editing/ranks.h"
#include "editing/rows_of_act.h"

namespace yeonsu {

namespace {
constexpr SeniorityId newLevel(-1);
}

Result<ChangeSet> savedSeniority(Register &store, const std::optional<Seniority> &before,
                                 const Seniority &after)
{
    ChangeSet changeSet{before ? Act::EditSeniority : Act::AddSeniority, {nameForHistory(after)}, {}, {}};
    if (before) {
        changeSet.update(*before, after);
        return changeSet;
    }
    const Result<std::vector<Seniority>> levels = store.all<Seniority>();
    YEONSU_TRY(levels);
    std::vector<Seniority> all = *levels;
    all.push_back(after);
    all.back().id = newLevel;
    numberThrough(all);
    addDifference(changeSet, *levels, all);
    return changeSet;
}

Result<ChangeSet> placedSeniority(Register &store, SeniorityId id, int place)
{
    const Result<Seniority> level = existing(store, id);
    YEONSU_TRY(level);
    const Result<std::vector<Seniority>> levels = store.all<Seniority>();
    YEONSU_TRY(levels);
    std::vector<Seniority> all = *levels;
    put(all, findRow(all, id), std::size_t(place));
    numberThrough(all);
    ChangeSet changeSet{Act::PlaceSeniority, {nameForHistory(*level)}, {}, {}};
    addDifference(changeSet, *levels, all);
    return changeSet;
}

Result<ChangeSet> mergedSeniorities(Register &store, SeniorityId keep, SeniorityId drop)
{
    YEONSU_TRY(checkTwo(keep, drop));
    const Result<Seniority> kept = existing(store, keep);
    YEONSU_TRY(kept);
    const Result<Seniority> dropped = existing(store, drop);
    YEONSU_TRY(dropped);
    const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(drop);
    YEONSU_TRY(enrolments);
    const Result<std::vector<Headcount>> headcounts = store.headcountsOf(drop);
    YEONSU_TRY(headcounts);
    const Result<std::vector<JobTitleMapping>> jobTitles = store.jobTitlesOf(drop);
    YEONSU_TRY(jobTitles);
    ChangeSet changeSet{Act::MergeSeniorities, {nameForHistory(*dropped), nameForHistory(*kept)}, {}, {}};
    moveAll(changeSet, *enrolments, &Enrolment::seniorityId, keep);
    moveAll(changeSet, *headcounts, &Headcount::seniorityId, keep);
    moveAll(changeSet, *jobTitles, &JobTitleMapping::seniorityId, keep);
    changeSet.remove(*dropped);
    return changeSet;
}

Result<ChangeSet> deletedSeniority(Register &store, SeniorityId id)
{
    const Result<Seniority> level = existing(store, id);
    YEONSU_TRY(level);
    const Result<std::vector<store::UseCount>> uses = store::usesOf(store.database(), id);
    YEONSU_TRY(uses);
    if (!uses->empty())
        return tl::unexpected(stillInUse(*level, *uses));
    ChangeSet changeSet{Act::DeleteSeniority, {nameForHistory(*level)}, {}, {}};
    changeSet.remove(*level);
    return changeSet;
}

} // namespace yeonsu
