// The participants of one course, by name: values only.
#pragma once

#include "models/summary_model.h"
#include "store/enrolment_list.h"

namespace yeonsu {

class EnrolmentModel : public SummaryModel<EnrolmentId, EnrolmentSummary>
{
    Q_OBJECT

public:
    enum Column { Name, City, Organisation, JobTitle, Seniority, Status, ColumnCount };

    using SummaryModel::SummaryModel;

    /// A null id is no course, and no participants.
    void setCourse(CourseId id);
    [[nodiscard]] CourseId courseId() const { return m_courseId; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<EnrolmentId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<EnrolmentSummary>>
    fetchSummaries(std::span<const EnrolmentId> ids) const override;
    [[nodiscard]] QVariant valueOf(const EnrolmentSummary &enrolment, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    CourseId m_courseId;
};

} // namespace yeonsu
