#include "models/seniority_model.h"

#include "models/row_list_model.h"
#include "store/references.h"

namespace yeonsu {

namespace {

template <typename Referring>
int rowsOf(const std::vector<store::UseCount> &uses)
{
    const auto found = std::find_if(uses.begin(), uses.end(), [](const store::UseCount &use) {
        return use.table == store::tableName<Referring>();
    });
    return found == uses.end() ? 0 : int(found->rows);
}

} // namespace

SeniorityModel::SeniorityModel(Register &store, Language language, QObject *parent)
    : RankedModel(store, language, {tr("Decides"), tr("Enrolments"), tr("Headcounts"), tr("Job titles")},
                  parent)
{
}

Result<std::vector<RankedRow>> SeniorityModel::read() const
{
    const Result<std::vector<Seniority>> levels = store().all<Seniority>();
    YEONSU_TRY(levels);
    std::vector<RankedRow> rows;
    for (const Seniority &level : *levels) {
        const Result<std::vector<store::UseCount>> uses = store::usesOf(store().database(), level.id);
        YEONSU_TRY(uses);
        rows.push_back({recordOf(level.id),
                        -1,
                        {level.nameKo, level.nameEn},
                        level.key,
                        {level.isDecisionMaking ? tr("Yes") : QString(), rowsOf<Enrolment>(*uses),
                         rowsOf<Headcount>(*uses), rowsOf<JobTitleMapping>(*uses)}});
    }
    return rows;
}

bool SeniorityModel::concerns(const RowChange &change) const
{
    return isChangeOf<Seniority, Enrolment, Headcount, JobTitleMapping>(change);
}

} // namespace yeonsu
