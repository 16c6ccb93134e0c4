#include "models/forum_group_model.h"

namespace yeonsu {

void ForumGroupModel::setForum(ForumId id)
{
    m_forumId = id;
    reload();
}

int ForumGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForumGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section >= Expected)
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Group");
    case Channel:
        return tr("Takes part");
    case Expected:
        return tr("Expected");
    case Attended:
        return tr("Attended");
    default:
        return {};
    }
}

std::function<Result<std::vector<ForumGroupId>>(Database &)> ForumGroupModel::idQuery() const
{
    return [id = m_forumId](Database &database) { return forumGroupIds(database, id); };
}

Result<std::vector<ForumGroup>> ForumGroupModel::fetchSummaries(std::span<const ForumGroupId> ids) const
{
    return forumGroups(database(), ids);
}

QVariant ForumGroupModel::valueOf(const ForumGroup &group, int column) const
{
    const auto people = [](int count) { return count == 0 ? QVariant(QString()) : QVariant(count); };
    switch (column) {
    case Name:
        return group.name;
    case Channel:
        return QVariant::fromValue(wordsFor(group.channel));
    case Expected:
        return people(group.expected);
    case Attended:
        return people(group.attended);
    default:
        return {};
    }
}

/// A group that changes from one way to the other has another place.
void ForumGroupModel::collectTouched(const RowChange &change, Touched &touched) const
{
    if (const auto *group = std::get_if<ForumGroup>(change.after ? &*change.after : &*change.before))
        touched.isEverything |= group->forumId == m_forumId;
}

} // namespace yeonsu
