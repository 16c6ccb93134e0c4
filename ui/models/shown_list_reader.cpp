#include "models/shown_list_reader.h"

#include "models/duplicate_model.h"
#include "models/row_list_model.h"
#include "models/rows_behind_model.h"
#include "support/value_text.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// How long a part may keep the window.
constexpr qint64 milliseconds = 20;

template <typename T>
bool holds(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<T>();
}

TableCell dayCell(const QDate &day)
{
    return day.isValid() ? TableCell(day) : TableCell();
}

/// By how many rows it is within.
QString indent(const QModelIndex &index)
{
    QString spaces;
    for (QModelIndex around = index.parent(); around.isValid() && index.column() == 0;
         around = around.parent())
        spaces += u"    "_s;
    return spaces;
}

TableCell cellOf(const QModelIndex &index)
{
    const QVariant value = index.data();
    if (holds<int>(value))
        return qint64(value.toInt());
    if (holds<QDate>(value))
        return dayCell(value.toDate());
    QString text = index.data(Qt::AccessibleTextRole).toString();
    if (text.isEmpty() && holds<QString>(value)) // items of Qt have no words of their own
        text = value.toString();
    return text.isEmpty() ? TableCell() : TableCell(indent(index) + text);
}

ColumnKind kindOf(const QVariant &value)
{
    return holds<int>(value) ? ColumnKind::Number : holds<QDate>(value) ? ColumnKind::Day : ColumnKind::Text;
}

} // namespace

ShownListReader::ShownListReader(ShownList list, PersonalData personalData, QObject *parent)
    : QObject(parent)
    , m_list(std::move(list))
    , m_personalData(personalData)
{
    for (const int column : m_list.columns) {
        if (personalData == PersonalData::Included || !isPersonal(*m_list.model, column))
            m_columns.push_back(column);
    }
    begin();
    followModel();
}

void ShownListReader::followModel()
{
    const auto outdate = [this] { m_isStale = true; };
    connect(m_list.model, &QAbstractItemModel::modelReset, this, outdate);
    connect(m_list.model, &QAbstractItemModel::layoutChanged, this, outdate);
    connect(m_list.model, &QAbstractItemModel::rowsInserted, this, outdate);
    connect(m_list.model, &QAbstractItemModel::rowsRemoved, this, outdate);
    if (const auto *list = qobject_cast<const RowListModel *>(m_list.model))
        connect(list, &RowListModel::readFailed, this, &ShownListReader::fail);
    if (const auto *rows = qobject_cast<const RowsBehindModel *>(m_list.model))
        connect(rows, &RowsBehindModel::readFailed, this, &ShownListReader::fail);
    if (const auto *pairs = qobject_cast<const DuplicateModel *>(m_list.model))
        connect(pairs, &DuplicateModel::readFailed, this, &ShownListReader::fail);
}

void ShownListReader::start()
{
    m_isStarted = true;
    QMetaObject::invokeMethod(this, &ShownListReader::readPart, Qt::QueuedConnection);
}

void ShownListReader::begin()
{
    m_isStale = false;
    m_next = 0;
    m_rows = m_list.rows();
    m_areRanges.clear();
    m_table = {};
    m_table.title = m_list.title;
    QStringList subtitle{tr("%Ln rows", nullptr, int(m_rows.size()))};
    for (const ShownList::Narrowing &each : m_list.narrowings) {
        if (m_personalData == PersonalData::Included || !each.isPersonal)
            subtitle.append(each.words);
    }
    m_table.subtitle = subtitle.join(u" · "_s);
    m_table.notes = m_list.notes;
    if (m_personalData == PersonalData::LeftOut && isOfPeople(*m_list.model))
        m_table.notes.append(tr("Without names and other personal data."));
    for (const int column : m_columns)
        addColumn(column);
}

/// All rows have the same kind of value in a column.
void ShownListReader::addColumn(int column)
{
    const QString heading = m_list.model->headerData(column, Qt::Horizontal).toString();
    const QVariant first = m_rows.isEmpty() ? QVariant() : m_rows.front().siblingAtColumn(column).data();
    m_areRanges.push_back(holds<DayRange>(first));
    if (m_areRanges.back()) {
        m_table.columns.push_back({tr("First day"), ColumnKind::Day});
        m_table.columns.push_back({tr("Last day"), ColumnKind::Day});
    } else {
        m_table.columns.push_back({heading, kindOf(first)});
    }
}

void ShownListReader::readPart()
{
    if (m_isOver)
        return;
    if (m_isStale)
        begin();
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_next < m_rows.size() && !m_isOver && !elapsed.hasExpired(milliseconds))
        readRow(m_rows[m_next++]);
    if (m_isOver)
        return;
    emit progressed(int(m_next));
    if (m_next < m_rows.size())
        QMetaObject::invokeMethod(this, &ShownListReader::readPart, Qt::QueuedConnection);
    else
        finish();
}

void ShownListReader::readRow(const QModelIndex &row)
{
    std::vector<TableCell> &cells = m_table.rows.emplace_back();
    cells.reserve(m_table.columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QModelIndex index = row.siblingAtColumn(m_columns[i]);
        if (!m_areRanges[i]) {
            cells.push_back(cellOf(index));
            continue;
        }
        const auto days = index.data().value<DayRange>();
        cells.push_back(dayCell(days.first));
        cells.push_back(dayCell(days.last.isValid() ? days.last : days.first));
    }
}

void ShownListReader::addTotal()
{
    const std::vector<TableCell> total = m_list.total();
    std::vector<TableCell> &cells = m_table.rows.emplace_back();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto at = std::find(m_list.columns.begin(), m_list.columns.end(), m_columns[i]);
        cells.push_back(total[std::size_t(at - m_list.columns.begin())]);
        if (m_areRanges[i])
            cells.emplace_back();
    }
    m_table.hasTotal = true;
}

void ShownListReader::finish()
{
    m_isOver = true;
    if (m_list.total && !m_rows.isEmpty())
        addTotal();
    emit finished(m_table);
}

/// The page says it, too, where the model belongs to one.
void ShownListReader::fail(const Error &error)
{
    if (!m_isStarted || std::exchange(m_isOver, true))
        return;
    emit failed(error);
}

} // namespace yeonsu
