#include "models/sheet_preview_model.h"

#include <algorithm>

namespace yeonsu {

namespace {

constexpr std::size_t mostRows = 20;
constexpr std::size_t mostColumns = 60;
constexpr qsizetype longestCell = 80;

/// A, B, …, Z, AA, …
QString letters(int column)
{
    QString text;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(u'A' + (rest - 1) % 26));
    return text;
}

} // namespace

SheetPreviewModel::SheetPreviewModel(ListImport &import, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
{
    connect(&import, &ListImport::columnsChanged, this, &SheetPreviewModel::take);
    take();
}

void SheetPreviewModel::take()
{
    beginResetModel();
    m_rows = int(std::min(mostRows, m_import.list().rows.size()));
    m_columns = int(std::min(mostColumns, m_import.list().layout.columns.size()));
    endResetModel();
}

int SheetPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SheetPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return letters(section);
    if (section >= m_rows)
        return {};
    const SheetRow &row = m_import.list().rows[std::size_t(section)];
    return row.isHidden ? tr("%1 hidden").arg(row.number) : QString::number(row.number);
}

QVariant SheetPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportList &list = m_import.list();
    const auto row = std::size_t(index.row());
    if (role == HeaderRole)
        return list.layout.headerRow && row >= *list.layout.headerRow && row < list.layout.firstRow;
    if (role != Qt::DisplayRole)
        return {};
    return list.rows[row].cells.value(index.column()).left(longestCell).simplified();
}

} // namespace yeonsu
