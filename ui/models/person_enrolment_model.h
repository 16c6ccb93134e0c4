// The enrolments of one person, the latest course first: values only.
#pragma once

#include "models/summary_model.h"
#include "store/enrolment_list.h"

namespace yeonsu {

class PersonEnrolmentModel : public SummaryModel<EnrolmentId, EnrolmentSummary>
{
    Q_OBJECT

public:
    enum Column { Month, Course, City, JobTitle, Status, ColumnCount };

    using SummaryModel::SummaryModel;

    /// A null id is nobody, and no enrolments.
    void setPerson(PersonId id);
    [[nodiscard]] PersonId personId() const { return m_personId; }

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
    PersonId m_personId;
};

} // namespace yeonsu
