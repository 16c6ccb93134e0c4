#include "pages/tree_table.h"

#include "delegates/cell_delegate.h"
#include "pages/copied_cells.h"

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
{
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
}

void TreeTable::setColumns(const std::vector<TableColumn> &columns)
{
    if (int(columns.size()) != model()->columnCount())
        qFatal("%s: the widths do not fit the model's columns", model()->metaObject()->className());
    m_columns = columns;
    arrangeColumns();
}

QString TreeTable::headingOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
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
    std::vector<QStringList> lines{QStringList()};
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            lines.front().append(headingOf(column));
    }
    for (const QModelIndex &index : selectedInOrder()) {
        QStringList &line = lines.emplace_back();
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                line.append(index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString());
        }
    }
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
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        widths.push_back(widthOfColumn(m_columns[i], headingOf(int(i)), *this, isSortingEnabled()));
    const std::vector<bool> isShown = columnsWithRoom(m_columns, widths, viewport()->width());
    int spare = viewport()->width();
    int takers = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        spare -= isShown[i] ? widths[i] : 0;
        takers += int(isShown[i] && m_columns[i].takesSpare);
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        setColumnHidden(int(i), !isShown[i]);
        if (isShown[i])
            setColumnWidth(int(i), widths[i] + (m_columns[i].takesSpare ? std::max(0, spare) / takers : 0));
    }
}

} // namespace yeonsu
