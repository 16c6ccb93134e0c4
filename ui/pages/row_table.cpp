#include "pages/row_table.h"

#include "delegates/value_delegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int lowestRow = 28;
constexpr int cellPadding = 24;
} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new ValueDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
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
    Q_ASSERT(int(columns.size()) == model()->columnCount());
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

QString RowTable::selectedText() const
{
    const auto lineOf = [this](auto textOf) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(textOf(column).simplified());
        return cells.join(u'\t');
    };
    QStringList lines{
        lineOf([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const int row : selectedRowNumbers())
        lines.append(lineOf([this, row](int column) {
            return model()->index(row, column).data(Qt::AccessibleTextRole).toString();
        }));
    return lines.join(u'\n') + u'\n';
}

void RowTable::copySelection() const
{
    if (!selectedRowNumbers().empty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void RowTable::selectSingleRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
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
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    // The heading makes room for the arrow that shows the order.
    const int headingWidth = horizontalHeader()->fontMetrics().horizontalAdvance(heading) + 16;
    const int textWidth = fontMetrics().horizontalAdvance(m_columns[std::size_t(column)].usualText);
    return std::max(headingWidth, textWidth) + cellPadding;
}

void RowTable::arrangeColumns()
{
    std::vector<int> widths;
    for (int column = 0; column < int(m_columns.size()); ++column)
        widths.push_back(widthOf(column));
    std::vector<bool> isShown(m_columns.size(), true);
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t left = m_columns.size(); total > viewport()->width() && left > 1; --left) {
        std::size_t least = m_columns.size();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isShown[i] &&
                (least == m_columns.size() || m_columns[i].importance <= m_columns[least].importance))
                least = i;
        }
        isShown[least] = false;
        total -= widths[least];
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const auto at = std::size_t(column);
        const int spare = m_columns[at].takesSpare ? std::max(0, viewport()->width() - total) : 0;
        setColumnHidden(column, !isShown[at]);
        if (isShown[at])
            setColumnWidth(column, widths[at] + spare);
    }
}

} // namespace yeonsu
