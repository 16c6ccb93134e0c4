// What job titles mean: remembered for titles that are met, changed, forgotten.
#pragma once

#include "store/job_title_list.h"
#include "store/register.h"

#include <span>

namespace yeonsu {

struct TitleMeaning
{
    QString title; ///< folded, see foldedText()
    SeniorityId seniority;

    bool operator==(const TitleMeaning &) const = default;
};

/// Remembers what the titles mean, and gives that seniority to the enrolments with such a title. Reads many
/// rows in a large register, and so may run on a thread and a Database of its own.
[[nodiscard]] Result<ChangeSet>
rememberedTitles(Database &database, const std::vector<TitleMeaning> &meanings, WithTitle enrolments);

/// What is remembered for the titles from now on; enrolments stay as they are. Titles that went meanwhile are
/// left out.
[[nodiscard]] Result<ChangeSet> editedJobTitles(Register &store, std::span<const JobTitleMappingId> ids,
                                                SeniorityId seniority);
[[nodiscard]] Result<ChangeSet> forgottenJobTitles(Register &store, std::span<const JobTitleMappingId> ids);

} // namespace yeonsu
