// The groups of people of one forum: values only.
#pragma once

#include "models/summary_model.h"
#include "store/forum_list.h"

namespace yeonsu {

class ForumGroupModel : public SummaryModel<ForumGroupId, ForumGroup>
{
    Q_OBJECT

public:
    enum Column { Name, Channel, Expected, Attended, ColumnCount };

    using SummaryModel::SummaryModel;

    /// A null id is no forum, and no groups.
    void setForum(ForumId id);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<ForumGroupId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<ForumGroup>>
    fetchSummaries(std::span<const ForumGroupId> ids) const override;
    [[nodiscard]] QVariant valueOf(const ForumGroup &group, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    ForumId m_forumId;
};

} // namespace yeonsu
