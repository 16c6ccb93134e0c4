#include "pages/row_table.h"

#include "delegates/cell_delegate.h"
#include "models/row_list_model.h"
#include "support/copied_cells.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int lowestRow = 28;
} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
{
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setRowHeights();
}

void RowTable::setColumns(const std::vector<TableColumn> &columns)
{
    if (int(columns.size()) != model()->columnCount())
        qFatal("%s: the widths do not fit the model's columns", model()->metaObject()->className());
    m_columns = columns;
    arrangeColumns();
}

std::vector<int> RowTable::selectedRowNumbers() const
{
    std::vector<int> rows;
    const QModelIndexList indexes = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<qint64> RowTable::selectedKeys() const
{
    std::vector<qint64> keys;
    for (const int row : selectedRowNumbers())
        keys.push_back(model()->index(row, 0).data(RowListModel::IdRole).toLongLong());
    return keys;
}

void RowTable::selectKeys(const std::vector<qint64> &keys)
{
    const auto *list = qobject_cast<const RowListModel *>(model());
    if (!list)
        return;
    QItemSelection selection;
    for (const qint64 key : keys) {
        if (const int row = list->rowWithKey(key); row >= 0)
            selection.select(list->index(row, 0), list->index(row, list->columnCount() - 1));
    }
    if (selection.isEmpty())
        return;
    selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RowTable::setArrangedByUser(bool isArrangedByUser)
{
    m_isArrangedByUser = isArrangedByUser;
    arrangeColumns();
}

bool RowTable::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback isArranging(m_isArranging, true);
    const int count = horizontalHeader()->count();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const bool isRestored = horizontalHeader()->restoreState(state) && horizontalHeader()->count() == count;
    // How the list is ordered is another matter.
    horizontalHeader()->setSortIndicator(sorted, order);
    return isRestored;
}

QString RowTable::headingOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

std::vector<QStringList> RowTable::selectedCells() const
{
    std::vector<QStringList> lines{QStringList()};
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    for (const int column : columns)
        lines.front().append(headingOf(column));
    for (const int row : selectedRowNumbers()) {
        QStringList &line = lines.emplace_back();
        for (const int column : columns)
            line.append(model()->index(row, column).data(Qt::AccessibleTextRole).toString().simplified());
    }
    return lines;
}

QString RowTable::selectedText() const
{
    return textOf(selectedCells());
}

void RowTable::copySelection() const
{
    if (!selectedRowNumbers().empty())
        copyCells(selectedCells());
}

void RowTable::selectSingleRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

int RowTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 1;
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeights();
        arrangeColumns();
    }
}

void RowTable::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(std::max(lowestRow, fontMetrics().height() + 10));
}

int RowTable::widthOf(int column) const
{
    return widthOfColumn(m_columns[std::size_t(column)], headingOf(column), *this, isSortingEnabled());
}

void RowTable::arrangeColumns()
{
    if (m_isArrangedByUser)
        return;
    const QScopedValueRollback isArranging(m_isArranging, true);
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        widths.push_back(widthOf(int(i)));
    const std::vector<bool> isShown = columnsWithRoom(m_columns, widths, viewport()->width());
    int spare = viewport()->width();
    int takers = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        spare -= isShown[i] ? widths[i] : 0;
        takers += int(isShown[i] && m_columns[i].takesSpare);
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        setColumnHidden(int(i), !isShown[i]);
        if (!isShown[i])
            continue;
        const bool takes = takers == 0 ? i == 0 : m_columns[i].takesSpare;
        setColumnWidth(int(i), widths[i] + (takes ? std::max(0, spare) / std::max(takers, 1) : 0));
    }
}

} // namespace yeonsu
