#include "pages/column_arrangement.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace yeonsu {

ColumnArrangement::ColumnArrangement(QAbstractItemView &view, QHeaderView &header)
    : m_view(view)
    , m_header(header)
{
}

void ColumnArrangement::setColumns(const std::vector<ShownColumn> &columns)
{
    if (int(columns.size()) != m_view.model()->columnCount())
        qFatal("%s: the widths do not fit the model's columns", m_view.model()->metaObject()->className());
    m_columns = columns;
    arrange();
}

void ColumnArrangement::keepAll()
{
    m_keepsAll = true;
    arrange();
}

bool ColumnArrangement::isScrolled() const
{
    return m_keepsAll && m_header.length() > m_view.viewport()->width();
}

void ColumnArrangement::setArrangedByUser(bool isArrangedByUser)
{
    m_isArrangedByUser = isArrangedByUser;
    arrange();
}

bool ColumnArrangement::restore(const QByteArray &state)
{
    const QScopedValueRollback isArranging(m_isArranging, true);
    const int count = m_header.count();
    const Qt::SortOrder order = m_header.sortIndicatorOrder();
    const int sorted = m_header.sortIndicatorSection();
    const bool isRestored = m_header.restoreState(state) && m_header.count() == count;
    // How the list is ordered is another matter.
    m_header.setSortIndicator(sorted, order);
    return isRestored;
}

QString ColumnArrangement::headingOf(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal).toString();
}

std::vector<int> ColumnArrangement::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        if (!m_header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QStringList ColumnArrangement::shownHeadings() const
{
    QStringList headings;
    for (const int column : shownColumns())
        headings.append(headingOf(column));
    return headings;
}

QStringList ColumnArrangement::shownCells(const QModelIndex &index) const
{
    QStringList cells;
    for (const int column : shownColumns())
        cells.append(index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString().simplified());
    return cells;
}

void ColumnArrangement::arrange()
{
    if (m_isArrangedByUser)
        return;
    const QScopedValueRollback isArranging(m_isArranging, true);
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        widths.push_back(
            widthOfColumn(m_columns[i], headingOf(int(i)), m_view, m_header.isSortIndicatorShown()));
    // A list that is long at one moment and short at the next has the same columns.
    const int room = m_view.maximumViewportSize().width() - m_view.verticalScrollBar()->sizeHint().width();
    const std::vector<bool> isShown =
        m_keepsAll ? std::vector<bool>(widths.size(), true) : columnsWithRoom(m_columns, widths, room);
    int spare = m_view.viewport()->width();
    int takers = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        spare -= isShown[i] ? widths[i] : 0;
        takers += int(isShown[i] && m_columns[i].takesSpare);
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_header.setSectionHidden(int(i), !isShown[i]);
        if (!isShown[i])
            continue;
        const bool takes = takers == 0 ? i == 0 : m_columns[i].takesSpare;
        m_header.resizeSection(int(i), widths[i] + (takes ? std::max(0, spare) / std::max(takers, 1) : 0));
    }
}

} // namespace yeonsu
