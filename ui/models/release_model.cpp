#include "models/release_model.h"

#include "support/value_text.h"

namespace yeonsu {

namespace {

/// In the order of the columns.
constexpr std::array columns{ReleaseColumn::Title, ReleaseColumn::Day, ReleaseColumn::State,
                             ReleaseColumn::Department};
static_assert(columns.size() == ReleaseModel::ColumnCount);

} // namespace

int ReleaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReleaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Release");
    case Day:
        return tr("Day");
    case State:
        return tr("State");
    case Department:
        return tr("Department");
    default:
        return {};
    }
}

void ReleaseModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sort = columns[std::size_t(column)];
    m_order = order;
    rearrange();
}

QString ReleaseModel::columnKey(int column) const
{
    return toKey(columns[std::size_t(column)]);
}

std::function<Result<std::vector<ReleaseId>>(Database &)> ReleaseModel::idQuery() const
{
    const ReleaseQuery query{search(), m_sort, m_order};
    return [query](Database &database) { return releaseIds(database, query); };
}

Result<std::vector<ReleaseSummary>> ReleaseModel::fetchSummaries(std::span<const ReleaseId> ids) const
{
    return releaseSummaries(database(), ids);
}

QVariant ReleaseModel::valueOf(const ReleaseSummary &release, int column) const
{
    switch (column) {
    case Title:
        return release.title;
    case Day:
        return release.day;
    case State:
        return QVariant::fromValue(wordsFor(release.state));
    case Department:
        return release.department;
    default:
        return {};
    }
}

void ReleaseModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Release>(change, touched);
}

} // namespace yeonsu
