// The headcounts of one course: values only.
#pragma once

#include "models/summary_model.h"
#include "store/enrolment_list.h"

namespace yeonsu {

class HeadcountModel : public SummaryModel<HeadcountId, HeadcountSummary>
{
    Q_OBJECT

public:
    enum Column { Number, Origin, Seniority, Note, ColumnCount };

    using SummaryModel::SummaryModel;

    /// A null id is no course, and no headcounts.
    void setCourse(CourseId id);
    [[nodiscard]] CourseId courseId() const { return m_courseId; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<HeadcountId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<HeadcountSummary>>
    fetchSummaries(std::span<const HeadcountId> ids) const override;
    [[nodiscard]] QVariant valueOf(const HeadcountSummary &headcount, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    CourseId m_courseId;
};

} // namespace yeonsu
