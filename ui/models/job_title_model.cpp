#include "models/job_title_model.h"

namespace yeonsu {

JobTitleModel::JobTitleModel(Register &store, Language language, QObject *parent)
    : SummaryModel(store, language, parent)
{
    reload();
}

int JobTitleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobTitleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Job title") : tr("Seniority");
}

std::function<Result<std::vector<JobTitleMappingId>>(Database &)> JobTitleModel::idQuery() const
{
    return [words = search()](Database &database) { return jobTitleIds(database, words); };
}

Result<std::vector<JobTitleSummary>>
JobTitleModel::fetchSummaries(std::span<const JobTitleMappingId> ids) const
{
    return jobTitleSummaries(database(), ids);
}

QVariant JobTitleModel::valueOf(const JobTitleSummary &title, int column) const
{
    return column == Title ? QVariant(title.title) : QVariant::fromValue(title.seniority);
}

void JobTitleModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<JobTitleMapping>(change, touched);
    touched.isEverything |= isChangeOf<yeonsu::Seniority>(change);
}

} // namespace yeonsu
