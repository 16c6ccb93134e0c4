// The list of outcomes: values only.
#pragma once

#include "models/queried_model.h"
#include "store/outcome_list.h"

namespace yeonsu {

/// In the order of the columns.
inline constexpr std::array outcomeSortColumns{
    OutcomeColumn::Title,    OutcomeColumn::City, OutcomeColumn::Country, OutcomeColumn::Kind,
    OutcomeColumn::Policies, OutcomeColumn::Year, OutcomeColumn::Course};

class OutcomeModel : public QueriedModel<OutcomeId, OutcomeSummary, OutcomeQuery, outcomeSortColumns>
{
    Q_OBJECT

public:
    enum Column { Title, City, Country, Kind, Policies, Year, Course, ColumnCount };

    /// Empty until the first query is set.
    OutcomeModel(Register &store, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<OutcomeId>>(Database &)> idQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return outcomeCount; }
    [[nodiscard]] Result<std::vector<OutcomeSummary>>
    fetchSummaries(std::span<const OutcomeId> ids) const override;
    [[nodiscard]] QVariant valueOf(const OutcomeSummary &outcome, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
