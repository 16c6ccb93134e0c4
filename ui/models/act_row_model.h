// The rows that an act wrote: values only.
#pragma once

#include "models/summary_model.h"
#include "store/act_rows.h"

namespace yeonsu {

class ActRowModel : public SummaryModel<ActRowId, ActRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Name, Effect, ColumnCount };

    using SummaryModel::SummaryModel;

    /// A null id is no act, and no rows.
    void setAct(ActId id);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The longest text of its column.
    [[nodiscard]] static QString longestEffect();

protected:
    [[nodiscard]] std::function<Result<std::vector<ActRowId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<ActRow>> fetchSummaries(std::span<const ActRowId> ids) const override;
    [[nodiscard]] QVariant valueOf(const ActRow &row, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    ActId m_act;
};

} // namespace yeonsu
