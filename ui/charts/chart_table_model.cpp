#include "charts/chart_table_model.h"

#include "charts/chart_table.h"

namespace yeonsu {

void ChartTableModel::setChart(const ChartChoice &choice, const ChartNumbers &numbers)
{
    beginResetModel();
    m_numbers = numbers;
    m_table = chartTable(choice, numbers);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    const auto column = std::size_t(index.column());
    const ColumnKind kind = m_table.columns[column].kind;
    if (role == Qt::TextAlignmentRole && kind != ColumnKind::Text)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return shownText(m_table.rows[std::size_t(index.row())][column], kind);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || std::size_t(section) >= m_table.columns.size())
        return {};
    const TableColumn &column = m_table.columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole && column.kind != ColumnKind::Text)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? column.heading : QVariant();
}

QString ChartTableModel::categoryAt(int row) const
{
    const auto index = std::size_t(row);
    return row >= 0 && index < m_numbers.categories.size() ? m_numbers.categories[index].key : QString();
}

/// The series, where there are several, stand behind the categories.
QString ChartTableModel::seriesAt(int column) const
{
    const std::size_t count = m_numbers.series.size();
    return count > 1 && column > 0 && std::size_t(column) <= count
               ? m_numbers.series[std::size_t(column) - 1].key
               : QString();
}

std::vector<QStringList> ChartTableModel::lines() const
{
    return shownLines(m_table);
}

} // namespace yeonsu
