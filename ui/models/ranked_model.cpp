#include "models/ranked_model.h"

#include "support/value_text.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QString draggedType = u"application/x-yeonsu-ranked-row"_s;

bool areSameRows(const std::vector<RankedRow> &one, const std::vector<RankedRow> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const RankedRow &left, const RankedRow &right) {
                          return left.record == right.record && left.parent == right.parent;
                      });
}

} // namespace

RankedModel::RankedModel(Register &store, Language language, const QStringList &headings, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_language(language)
    , m_headings(headings)
    , m_children(1)
{
    connect(&store, &Register::changed, this, &RankedModel::follow);
}

void RankedModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && m_isStale)
        reload();
}

void RankedModel::follow(const AppliedChange &act)
{
    const std::vector<RowChange> &changes = act.changeSet.changes;
    m_isStale |= std::any_of(changes.begin(), changes.end(),
                             [this](const RowChange &change) { return concerns(change); });
    if (m_isFollowing && m_isStale)
        reload();
}

void RankedModel::reload()
{
    Result<std::vector<RankedRow>> rows = read();
    if (!rows) {
        emit readFailed(rows.error());
        return;
    }
    m_isStale = false;
    show(std::move(*rows));
}

void RankedModel::show(std::vector<RankedRow> rows)
{
    if (areSameRows(rows, m_rows)) {
        const std::vector<RankedRow> before = std::exchange(m_rows, std::move(rows));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i] != before[i])
                emit dataChanged(indexAt(i), indexAt(i, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_children.assign(m_rows.size() + 1, {});
    m_places.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int group = m_rows[i].parent + 1;
        std::vector<std::size_t> &siblings = m_children[std::size_t(group)];
        m_places.push_back(int(siblings.size()));
        siblings.push_back(i);
    }
    endResetModel();
}

QModelIndex RankedModel::indexAt(std::size_t row, int column) const
{
    return createIndex(m_places[row], column, quintptr(row));
}

const std::vector<std::size_t> &RankedModel::childrenOf(const QModelIndex &parent) const
{
    return m_children[parent.isValid() ? std::size_t(parent.internalId()) + 1 : 0];
}

QModelIndex RankedModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexAt(childrenOf(parent)[std::size_t(row)], column)
                                         : QModelIndex();
}

QModelIndex RankedModel::parent(const QModelIndex &index) const
{
    const int group = index.isValid() ? rowAt(index).parent : -1;
    return group < 0 ? QModelIndex() : indexAt(std::size_t(group));
}

int RankedModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int RankedModel::columnCount(const QModelIndex &) const
{
    return FirstValue + int(m_headings.size());
}

const RankedRow &RankedModel::rowAt(const QModelIndex &index) const
{
    return m_rows[std::size_t(index.internalId())];
}

QModelIndex RankedModel::indexOf(const Record &record) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&record](const RankedRow &row) { return row.record == record; });
    return found == m_rows.end() ? QModelIndex() : indexAt(std::size_t(found - m_rows.begin()));
}

int RankedModel::countOf(const QString &table) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&table](const RankedRow &row) { return row.record.table == table; }));
}

QVariant RankedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return valueText(data(index), m_language);
    if (role != Qt::DisplayRole)
        return {};
    const RankedRow &row = rowAt(index);
    switch (index.column()) {
    case Name:
        return row.name.in(m_language);
    case OtherName:
        return m_language == Language::Korean ? row.name.english : row.name.korean;
    case Key:
        return row.key;
    default:
        return row.values[std::size_t(index.column() - FirstValue)];
    }
}

QVariant RankedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const bool isNumber = section >= FirstValue && !m_rows.empty() &&
                          m_rows.front().values[std::size_t(section - FirstValue)].typeId() == QMetaType::Int;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Key)
        return tr("Key");
    if (section >= FirstValue)
        return m_headings[section - FirstValue];
    const bool isKorean = (m_language == Language::Korean) == (section == Name);
    return isKorean ? tr("Korean name") : tr("English name");
}

Qt::ItemFlags RankedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_isEditable)
        return flags;
    // Rows are dropped between those of a group, or between those without one.
    flags |= Qt::ItemIsDropEnabled;
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled;
    if (index.isValid() && index.column() <= OtherName)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList RankedModel::mimeTypes() const
{
    return {draggedType};
}

QMimeData *RankedModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const Record &record = rowAt(indexes.front()).record;
    auto *data = new QMimeData;
    data->setData(draggedType, u"%1/%2"_s.arg(record.table).arg(record.id).toUtf8());
    return data;
}

QModelIndex RankedModel::dragged(const QMimeData &data) const
{
    const QString text = QString::fromUtf8(data.data(draggedType));
    return indexOf({text.section(u'/', 0, 0), text.section(u'/', 1).toLongLong()});
}

bool RankedModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                  const QModelIndex &parent) const
{
    if (!m_isEditable || action != Qt::MoveAction || row < 0 || !data->hasFormat(draggedType))
        return false;
    const QModelIndex index = dragged(*data);
    return index.isValid() && index.parent() == parent.siblingAtColumn(0);
}

/// Before the row at `row`, which moves up where the dragged one was before it.
bool RankedModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QModelIndex index = dragged(*data);
    const int place = row > index.row() ? row - 1 : row;
    // The view is within its own event, and the rows are going to be others.
    const auto tell = [this, record = rowAt(index).record, place] { emit placeRequested(record, place); };
    if (place != index.row())
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    return true;
}

} // namespace yeonsu
