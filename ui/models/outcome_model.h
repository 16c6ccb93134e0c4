// The list of outcomes: values only.
#pragma once

#include "models/summary_model.h"
#include "store/outcome_list.h"

namespace yeonsu {

class OutcomeModel : public SummaryModel<OutcomeId, OutcomeSummary>
{
    Q_OBJECT

public:
    enum Column { Title, City, Country, Kind, Policies, Year, Course, ColumnCount };

    /// Empty until the first query is set.
    OutcomeModel(Register &store, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QString columnKey(int column) const override;

    [[nodiscard]] const OutcomeQuery &query() const { return m_query; }
    /// Filters; the order stays as sort() made it, and what is searched is that of setSearch().
    void setQuery(const OutcomeQuery &query);

protected:
    [[nodiscard]] std::function<Result<std::vector<OutcomeId>>(Database &)> idQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return outcomeCount; }
    [[nodiscard]] Result<std::vector<OutcomeSummary>>
    fetchSummaries(std::span<const OutcomeId> ids) const override;
    [[nodiscard]] QVariant valueOf(const OutcomeSummary &outcome, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    OutcomeQuery m_query;
};

} // namespace yeonsu
