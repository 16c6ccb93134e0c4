// The list of releases: values only.
#pragma once

#include "models/summary_model.h"
#include "store/release_list.h"
#include "support/live_facts.h"

namespace yeonsu {

class ReleaseModel : public SummaryModel<ReleaseId, ReleaseSummary>
{
    Q_OBJECT

public:
    enum Column { Title, Day, State, Department, ColumnCount };

    /// Titles have the figures of `facts` in them, and follow them; these must outlive the model.
    ReleaseModel(Register &store, const LiveFacts &facts, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QString columnKey(int column) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<ReleaseId>>(Database &)> idQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return releaseCount; }
    [[nodiscard]] Result<std::vector<ReleaseSummary>>
    fetchSummaries(std::span<const ReleaseId> ids) const override;
    [[nodiscard]] QVariant valueOf(const ReleaseSummary &release, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    [[nodiscard]] QString titleOf(const ReleaseSummary &release) const;
    void fillTitlesAnew();

    const LiveFacts &m_facts;
    mutable QHash<QString, QString> m_titles; ///< as they are printed, by their drafts
    ReleaseColumn m_sort = ReleaseColumn::Day;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace yeonsu
