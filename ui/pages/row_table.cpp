#include "pages/row_table.h"

#include "delegates/cell_delegate.h"
#include "models/row_list_model.h"
#include "support/copied_cells.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int lowestRow = 28;
} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
    , m_columns(*this, *horizontalHeader())
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

std::vector<QStringList> RowTable::selectedCells() const
{
    std::vector<QStringList> lines{m_columns.shownHeadings()};
    for (const int row : selectedRowNumbers())
        lines.push_back(m_columns.shownCells(model()->index(row, 0)));
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
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 1 +
           (m_columns.isScrolled() ? horizontalScrollBar()->sizeHint().height() : 0);
}

bool RowTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (QTableView::edit(index, trigger, event))
        return true;
    if (trigger != EditKeyPressed || !index.isValid())
        return false;
    emit fieldRequested(index);
    return true;
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    const int before = heightOf(0);
    QTableView::resizeEvent(event);
    m_columns.arrange();
    if (heightOf(0) != before)
        updateGeometry(); // whoever makes it as high as its rows
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeights();
        m_columns.arrange();
    }
}

void RowTable::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(std::max(lowestRow, fontMetrics().height() + 10));
}

} // namespace yeonsu
