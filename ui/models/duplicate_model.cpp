#include "models/duplicate_model.h"

#include "models/shown_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int blockSize = 100;

bool isOneOf(const DuplicatePair &pair, std::optional<bool> areCertain)
{
    return !areCertain || pair.isCertain == *areCertain;
}

} // namespace

DuplicateModel::DuplicateModel(Register &store, Language language, const QStringList &headings,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_language(language)
    , m_headings(headings)
{
    connect(&store, &Register::changed, this, &DuplicateModel::follow);
}

void DuplicateModel::setPairs(std::vector<DuplicatePair> pairs)
{
    m_pairs = std::move(pairs);
    showOnly(m_areCertain);
}

void DuplicateModel::showOnly(std::optional<bool> areCertain)
{
    beginResetModel();
    m_areCertain = areCertain;
    m_fetched.clear();
    m_shown.clear();
    std::copy_if(m_pairs.begin(), m_pairs.end(), std::back_inserter(m_shown),
                 [areCertain](const DuplicatePair &pair) { return isOneOf(pair, areCertain); });
    endResetModel();
}

int DuplicateModel::rowOf(const DuplicatePair &pair) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&pair](const DuplicatePair &shown) {
        return shown.one == pair.one && shown.other == pair.other;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int DuplicateModel::count(std::optional<bool> areCertain) const
{
    return int(std::count_if(m_pairs.begin(), m_pairs.end(),
                             [areCertain](const DuplicatePair &pair) { return isOneOf(pair, areCertain); }));
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const DuplicatePair &pair = pairAt(index.row());
    QStringList lines = reasonOf(pair);
    if (index.column() < columnCount() - 1) {
        fetchAround(index.row());
        lines = {textsOf(pair.one).value(index.column()), textsOf(pair.other).value(index.column())};
    }
    if (role == Qt::DisplayRole)
        return lines;
    lines.removeAll(QString());
    return lines.join(u" / "_s);
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == ColumnRole::IsPersonal)
        return isPersonal(section);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section))
                                                                    : QVariant();
}

QStringList DuplicateModel::textsOf(qint64 id) const
{
    return m_fetched.value(id);
}

void DuplicateModel::fetchAround(int row) const
{
    if (m_fetched.contains(pairAt(row).one) && m_fetched.contains(pairAt(row).other))
        return;
    const int first = row / blockSize * blockSize;
    std::vector<qint64> missing;
    for (int i = first; i < std::min(first + blockSize, rowCount()); ++i) {
        for (const qint64 id : {pairAt(i).one, pairAt(i).other}) {
            if (!m_fetched.contains(id))
                missing.push_back(id);
        }
    }
    const Result<RowTexts> fetched = fetch(missing);
    if (fetched)
        m_fetched.insert(*fetched);
    else
        emit readFailed(fetched.error());
}

void DuplicateModel::follow(const AppliedChange &change)
{
    Touched touched;
    for (const RowChange &rowChange : change.changeSet.changes)
        collectTouched(rowChange, touched);
    removePairs(touched);
    m_fetched.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (touched.isOutdated)
        emit outdated();
}

void DuplicateModel::removePairs(const Touched &touched)
{
    const auto isGone = [&touched](const DuplicatePair &pair) {
        return touched.rows.contains(pair.one) || touched.rows.contains(pair.other) ||
               touched.pairs.contains({pair.one, pair.other});
    };
    std::erase_if(m_pairs, isGone);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isGone(pairAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    }
}

} // namespace yeonsu
