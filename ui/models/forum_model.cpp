#include "models/forum_model.h"

#include "support/value_text.h"

namespace yeonsu {

namespace {

/// In the order of the columns.
constexpr std::array columns{ForumColumn::Name,    ForumColumn::Days,    ForumColumn::Venue,
                             ForumColumn::Items,   ForumColumn::Minutes, ForumColumn::Expected,
                             ForumColumn::Attended};
static_assert(columns.size() == ForumModel::ColumnCount);

/// A number of people that is 0 is unknown.
QVariant people(int count)
{
    return count == 0 ? QVariant(QString()) : QVariant(count);
}

} // namespace

int ForumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section >= Items)
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Forum");
    case Days:
        return tr("Days");
    case Venue:
        return tr("Venue");
    case Items:
        return tr("Items");
    case Minutes:
        return tr("Minutes");
    case Expected:
        return tr("Expected");
    case Attended:
        return tr("Attended");
    default:
        return {};
    }
}

void ForumModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sort = columns[std::size_t(column)];
    m_order = order;
    rearrange();
}

QString ForumModel::columnKey(int column) const
{
    return toKey(columns[std::size_t(column)]);
}

std::function<Result<std::vector<ForumId>>(Database &)> ForumModel::idQuery() const
{
    const ForumQuery query{search(), m_sort, m_order, language()};
    return [query](Database &database) { return forumIds(database, query); };
}

Result<std::vector<ForumSummary>> ForumModel::fetchSummaries(std::span<const ForumId> ids) const
{
    return forumSummaries(database(), ids);
}

QVariant ForumModel::valueOf(const ForumSummary &forum, int column) const
{
    switch (column) {
    case Name:
        return forum.name.in(language());
    case Days:
        return QVariant::fromValue(DayRange{forum.firstDay, forum.lastDay});
    case Venue:
        return forum.venue;
    case Items:
        return forum.items;
    case Minutes:
        return forum.minutes;
    case Expected:
        return people(forum.expected);
    case Attended:
        return people(forum.attended);
    default:
        return {};
    }
}

void ForumModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Forum>(change, touched);
    for (const std::optional<Row> &row : {change.before, change.after}) {
        if (const auto *item = row ? std::get_if<AgendaItem>(&*row) : nullptr)
            touched.updated.insert(item->forumId.value());
        if (const auto *group = row ? std::get_if<ForumGroup>(&*row) : nullptr)
            touched.updated.insert(group->forumId.value());
    }
}

} // namespace yeonsu
