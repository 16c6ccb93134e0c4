#include "editing/job_title_acts.h"

#include "domain/text.h"
#include "editing/act_words.h"
#include "editing/rows_of_act.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

Result<void> remember(Database &database, const std::vector<TitleMeaning> &meanings, ChangeSet &changeSet)
{
    const Result<std::vector<JobTitleMapping>> known = store::allRows<JobTitleMapping>(database, u"id"_s);
    YEONSU_TRY(known);
    QHash<QString, JobTitleMapping> byTitle;
    for (const JobTitleMapping &mapping : *known)
        byTitle.insert(mapping.title, mapping);
    for (const TitleMeaning &meaning : meanings) {
        const JobTitleMapping before = byTitle.value(meaning.title);
        const JobTitleMapping after{before.id, meaning.title, meaning.seniority};
        if (before.id.isNull())
            changeSet.insert(after);
        else if (before != after)
            changeSet.update(before, after);
    }
    return {};
}

Result<std::vector<JobTitleMapping>> mappingsOf(Register &store, std::span<const JobTitleMappingId> ids)
{
    std::vector<JobTitleMapping> mappings;
    for (const JobTitleMappingId id : ids) {
        const Result<std::optional<JobTitleMapping>> mapping = store.find(id);
        YEONSU_TRY(mapping);
        if (*mapping)
            mappings.push_back(**mapping);
    }
    return mappings;
}

QStringList firstTitle(const std::vector<JobTitleMapping> &mappings)
{
    return {mappings.empty() ? QString() : mappings.front().title};
}

} // namespace

Result<ChangeSet> rememberedTitles(Database &database, const std::vector<TitleMeaning> &meanings,
                                   WithTitle enrolments)
{
    ChangeSet changeSet;
    YEONSU_TRY(remember(database, meanings, changeSet));
    QHash<QString, SeniorityId> seniorities;
    QSet<QString> titles;
    for (const TitleMeaning &meaning : meanings) {
        seniorities.insert(meaning.title, meaning.seniority);
        titles.insert(meaning.title);
    }
    const Result<std::vector<Enrolment>> rows = enrolmentsWithTitles(database, titles, enrolments);
    YEONSU_TRY(rows);
    for (const Enrolment &before : *rows) {
        Enrolment after = before;
        after.seniorityId = seniorities.value(foldedText(before.jobTitle));
        if (after != before)
            changeSet.update(before, after);
    }
    describe(changeSet, Act::SetJobTitle, Act::SetJobTitles, meanings.size(),
             {meanings.empty() ? QString() : meanings.front().title});
    return changeSet;
}

Result<ChangeSet> editedJobTitles(Register &store, std::span<const JobTitleMappingId> ids,
                                  SeniorityId seniority)
{
    const Result<std::vector<JobTitleMapping>> mappings = mappingsOf(store, ids);
    YEONSU_TRY(mappings);
    ChangeSet changeSet;
    for (const JobTitleMapping &before : *mappings) {
        JobTitleMapping after = before;
        after.seniorityId = seniority;
        if (after != before)
            changeSet.update(before, after);
    }
    describe(changeSet, Act::SetJobTitle, Act::SetJobTitles, mappings->size(), firstTitle(*mappings));
    return changeSet;
}

Result<ChangeSet> forgottenJobTitles(Register &store, std::span<const JobTitleMappingId> ids)
{
    const Result<std::vector<JobTitleMapping>> mappings = mappingsOf(store, ids);
    YEONSU_TRY(mappings);
    ChangeSet changeSet;
    removeAll(changeSet, *mappings);
    describe(changeSet, Act::ForgetJobTitle, Act::ForgetJobTitles, mappings->size(), firstTitle(*mappings));
    return changeSet;
}

} // namespace yeonsu
