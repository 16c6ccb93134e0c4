// The list of forums: values only.
#pragma once

#include "models/summary_model.h"
#include "store/forum_list.h"

namespace yeonsu {

class ForumModel : public SummaryModel<ForumId, ForumSummary>
{
    Q_OBJECT

public:
    enum Column { Name, Days, Venue, Items, Minutes, Expected, Attended, ColumnCount };

    using SummaryModel::SummaryModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QString columnKey(int column) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<ForumId>>(Database &)> idQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return forumCount; }
    [[nodiscard]] Result<std::vector<ForumSummary>>
    fetchSummaries(std::span<const ForumId> ids) const override;
    [[nodiscard]] QVariant valueOf(const ForumSummary &forum, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    ForumColumn m_sort = ForumColumn::Days;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace yeonsu
