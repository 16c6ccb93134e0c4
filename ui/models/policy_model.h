// The policies by name: values only.
#pragma once

#include "models/summary_model.h"
#include "store/policy_list.h"

namespace yeonsu {

class PolicyModel : public SummaryModel<PolicyId, PolicySummary>
{
    Q_OBJECT

public:
    /// The name is that in the interface's language, the other one in the other.
    enum Column { Name, OtherName, Theme, Outcomes, ColumnCount };

    PolicyModel(Register &store, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<PolicyId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<PolicySummary>>
    fetchSummaries(std::span<const PolicyId> ids) const override;
    [[nodiscard]] QVariant valueOf(const PolicySummary &policy, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
