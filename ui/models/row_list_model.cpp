#include "models/row_list_model.h"

#include "support/value_text.h"

#include <QSize>

namespace yeonsu {

namespace {

constexpr int blockSize = 200;
/// From here on a list is made anew, and not row by row.
constexpr std::size_t manyRows = 200;

} // namespace

RowListModel::RowListModel(Register &store, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_language(language)
{
    connect(&store, &Register::changed, this, &RowListModel::follow);
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return keyAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!fetchAround(index.row()))
        return {};
    const QVariant found = value(index.row(), index.column());
    return role == Qt::DisplayRole ? found : QVariant(valueText(found, m_language));
}

Qt::ItemFlags RowListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_editableColumns.contains(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

int RowListModel::rowWithKey(qint64 key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

void RowListModel::reload()
{
    Result<std::vector<qint64>> keys = queryKeys();
    if (!keys) {
        emit readFailed(keys.error());
        return;
    }
    beginResetModel();
    forgetAll();
    m_keys = std::move(*keys);
    endResetModel();
}

void RowListModel::rearrange()
{
    Result<std::vector<qint64>> keys = queryKeys();
    if (!keys) {
        emit readFailed(keys.error());
        return;
    }
    if (keys->size() != m_keys.size()) {
        beginResetModel();
        m_keys = std::move(*keys);
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(keyAt(index.row()), -1);
    for (std::size_t row = 0; row < keys->size() && !rows.isEmpty(); ++row) {
        if (const auto kept = rows.find((*keys)[row]); kept != rows.end())
            *kept = int(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int row = rows.value(keyAt(index.row()));
        after.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_keys = std::move(*keys);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

bool RowListModel::fetchAround(int row) const
{
    if (isFetched(keyAt(row)))
        return true;
    const int first = row / blockSize * blockSize;
    const int last = std::min(first + blockSize, rowCount());
    std::vector<qint64> missing;
    for (int i = first; i < last; ++i) {
        if (!isFetched(keyAt(i)))
            missing.push_back(keyAt(i));
    }
    if (const Result<void> fetched = fetch(missing); !fetched)
        emit readFailed(fetched.error());
    return isFetched(keyAt(row));
}

void RowListModel::follow(const AppliedChange &change)
{
    Touched touched;
    for (const RowChange &rowChange : change.changeSet.changes)
        collectTouched(rowChange, touched);
    if (touched.inserted.size() + touched.removed.size() > manyRows) {
        reload();
        return;
    }
    removeKeys(touched.removed);
    refreshKeys(touched);
    insertKeys(touched.inserted);
}

void RowListModel::removeKeys(const std::set<qint64> &keys)
{
    for (const qint64 key : keys) {
        const int row = rowWithKey(key);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_keys.erase(m_keys.begin() + row);
        forget(key);
        endRemoveRows();
    }
}

void RowListModel::refreshKeys(const Touched &touched)
{
    if (m_keys.empty())
        return;
    if (touched.isEverything || touched.updated.size() > manyRows) {
        forgetAll();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const qint64 key : touched.updated) {
        forget(key);
        if (const int row = rowWithKey(key); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RowListModel::insertKeys(const std::set<qint64> &keys)
{
    if (keys.empty())
        return;
    const Result<std::vector<qint64>> wanted = queryKeys();
    if (!wanted) {
        emit readFailed(wanted.error());
        return;
    }
    for (const qint64 key : keys) {
        if (rowWithKey(key) < 0)
            insertInOrder(key, *wanted);
    }
}

/// After the nearest row before it that the list has: rows that were edited since may stand elsewhere.
void RowListModel::insertInOrder(qint64 key, const std::vector<qint64> &wanted)
{
    auto place = std::find(wanted.begin(), wanted.end(), key);
    if (place == wanted.end())
        return; // the search or a filter does not ask for it
    int row = -1;
    while (row < 0 && place != wanted.begin())
        row = rowWithKey(*--place);
    beginInsertRows({}, row + 1, row + 1);
    m_keys.insert(m_keys.begin() + (row + 1), key);
    endInsertRows();
}

} // namespace yeonsu
