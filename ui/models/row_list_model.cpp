#include "models/row_list_model.h"

#include "support/background.h"
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
    , m_order(std::make_shared<std::optional<Listed>>())
{
    connect(&store, &Register::changed, this, &RowListModel::follow);
}

RowListModel::RowListModel(Register &store, const LiveTexts &texts, Language language, QObject *parent)
    : RowListModel(store, language, parent)
{
    m_texts = &texts;
    readAside();
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

struct RowListModel::Question
{
    KeyQuery query;
    CountQuery count;
    std::shared_ptr<std::optional<Listed>> order;
    QString search;
    std::optional<QFuture<LiveTexts::Loaded>> texts; ///< where the list is searched in any
};

Result<RowListModel::Listed> RowListModel::allInOrder(const Question &question, Database &database)
{
    Result<Keys> keys = question.query(database);
    YEONSU_TRY(keys);
    const Result<qint64> count = question.count ? question.count(database) : qint64(keys->size());
    YEONSU_TRY(count);
    return Listed{std::move(*keys), *count};
}

/// On any thread; one question of a list is answered at a time.
RowListModel::Answer RowListModel::answer(const Question &question, Database &database)
{
    if (!*question.order) {
        Result<Listed> all = allInOrder(question, database);
        if (!all)
            return std::make_shared<Result<Listed>>(std::move(all));
        *question.order = std::move(*all);
    }
    const Listed &all = **question.order;
    if (!question.texts || question.search.trimmed().isEmpty())
        return std::make_shared<Result<Listed>>(all);
    const LiveTexts::Loaded texts = question.texts->result();
    return std::make_shared<Result<Listed>>(texts->map([&](const SearchTexts &loaded) {
        return Listed{loaded.foundOf(all.keys, question.search), all.countOfAll};
    }));
}

void RowListModel::setSearch(const QString &search)
{
    m_search = search;
    if (m_texts)
        ask(Purpose::Reload);
    else
        reload();
}

void RowListModel::reload()
{
    m_order = std::make_shared<std::optional<Listed>>();
    ask(Purpose::Reload);
}

void RowListModel::rearrange()
{
    m_order = std::make_shared<std::optional<Listed>>();
    ask(Purpose::Rearrange);
}

/// Of questions that come while one is answered, the last is answered next.
void RowListModel::ask(Purpose purpose)
{
    m_purpose = std::max(m_purpose, purpose);
    if (m_isReading)
        m_isSuperseded = true;
    else
        askNow();
}

void RowListModel::askNow()
{
    const Question question{keyQuery(), countQuery(), m_order, m_search,
                            m_texts ? std::optional(m_texts->texts()) : std::nullopt};
    if (!m_isReadAside) {
        take(answer(question, database()));
        return;
    }
    m_isReading = true;
    const auto work = [question, path = m_store.path(), state = m_store.fileState()]() -> Answer {
        Result<Database> opened = openForReading(path, state);
        return opened ? answer(question, *opened)
                      : std::make_shared<Result<Listed>>(tl::unexpected(opened.error()));
    };
    readWithPatience(this, work, [this](const Answer &found) {
        m_isReading = false;
        if (std::exchange(m_isSuperseded, false))
            askNow();
        else
            take(found);
    });
    if (m_isReading)
        emit readingChanged(true);
}

void RowListModel::take(const Answer &answer)
{
    const Purpose purpose = std::exchange(m_purpose, Purpose::None);
    if (*answer) {
        m_countOfAll = (*answer)->countOfAll;
        show((*answer)->keys, purpose);
    } else {
        emit readFailed(answer->error());
    }
    m_inserted.clear();
    emit readingChanged(false);
}

void RowListModel::show(const Keys &keys, Purpose purpose)
{
    if (purpose == Purpose::Reload) {
        forgetAll();
        reset(keys);
    } else if (purpose == Purpose::Rearrange) {
        rearrangeTo(keys);
    } else {
        for (const qint64 key : m_inserted) {
            if (rowWithKey(key) < 0)
                insertInOrder(key, keys);
        }
    }
}

void RowListModel::reset(const Keys &keys)
{
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

/// The rows stay the same; selections follow.
void RowListModel::rearrangeTo(const Keys &keys)
{
    if (keys.size() != m_keys.size()) {
        reset(keys);
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(keyAt(index.row()), -1);
    for (std::size_t row = 0; row < keys.size() && !rows.isEmpty(); ++row) {
        if (const auto kept = rows.find(keys[row]); kept != rows.end())
            *kept = int(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int row = rows.value(keyAt(index.row()));
        after.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_keys = keys;
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
    collectTouchedByAct(change, touched);
    if (touched.isEmpty())
        return;
    m_order = std::make_shared<std::optional<Listed>>();
    m_isSuperseded = m_isReading;
    if (touched.inserted.size() + touched.removed.size() > manyRows) {
        ask(Purpose::Reload);
        return;
    }
    m_countOfAll -= qint64(touched.removed.size());
    removeKeys(touched.removed);
    refreshKeys(touched);
    m_inserted.insert(touched.inserted.begin(), touched.inserted.end());
    if (!touched.inserted.empty())
        ask(Purpose::Insert);
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

/// After the nearest row before it that the list has: rows that were edited since may stand elsewhere.
void RowListModel::insertInOrder(qint64 key, const Keys &wanted)
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
