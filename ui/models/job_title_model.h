// The job titles whose seniority is remembered, in the order of the titles: values only.
#pragma once

#include "models/summary_model.h"
#include "store/job_title_list.h"

namespace yeonsu {

class JobTitleModel : public SummaryModel<JobTitleMappingId, JobTitleSummary>
{
    Q_OBJECT

public:
    enum Column { Title, Seniority, ColumnCount };

    JobTitleModel(Register &store, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<JobTitleMappingId>>(Database &)> idQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return jobTitleCount; }
    [[nodiscard]] Result<std::vector<JobTitleSummary>>
    fetchSummaries(std::span<const JobTitleMappingId> ids) const override;
    [[nodiscard]] QVariant valueOf(const JobTitleSummary &title, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
