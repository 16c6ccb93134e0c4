#include "pages/tree_table.h"

#include "delegates/cell_delegate.h"
#include "support/copied_cells.h"

#include <QEvent>
#include <QHeaderView>

namespace yeonsu {

namespace {

constexpr int lowestRow = 28;

/// The outermost rows of a tree stand out, as headings do.
class TreeDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = CellDelegate::sizeHint(option, index);
        return {size.width(), std::max(lowestRow, option.fontMetrics.height() + 10)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const auto *tree = qobject_cast<const QTreeView *>(option->widget);
        if (!index.parent().isValid() && tree && tree->rootIsDecorated())
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

TreeTable::TreeTable(QWidget *parent)
    : QTreeView(parent)
    , m_cells(new TreeDelegate(this))
    , m_columns(*this, *header())
{
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
}

QModelIndexList TreeTable::openRows() const
{
    QModelIndexList rows;
    for (QModelIndex row = model()->index(0, 0); row.isValid(); row = indexBelow(row))
        rows.append(row.siblingAtColumn(0));
    return rows;
}

QModelIndexList TreeTable::selectedInOrder() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return visualRect(one).top() < visualRect(other).top();
    });
    return rows;
}

std::vector<QStringList> TreeTable::selectedCells() const
{
    std::vector<QStringList> lines{m_columns.shownHeadings()};
    for (const QModelIndex &index : selectedInOrder())
        lines.push_back(m_columns.shownCells(index));
    return lines;
}

void TreeTable::copySelection() const
{
    if (selectionModel()->hasSelection())
        copyCells(selectedCells());
}

void TreeTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrangeColumns();
}

void TreeTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

/// Where a scroll bar comes or goes, there is other room.
void TreeTable::updateGeometries()
{
    QTreeView::updateGeometries();
    if (viewport()->width() != m_room)
        arrangeColumns();
}

void TreeTable::arrangeColumns()
{
    m_room = viewport()->width();
    m_columns.arrange();
}

} // namespace yeonsu
