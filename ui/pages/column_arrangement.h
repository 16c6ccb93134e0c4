// How the columns of a table or tree stand: they make room for each other until the user arranges them.
#pragma once

#include "pages/shown_column.h"

#include <QStringList>

#include <vector>

class QAbstractItemView;
class QHeaderView;
class QModelIndex;

namespace yeonsu {

/// A part of the view, which tells when its size or typeface changes.
class ColumnArrangement
{
public:
    /// Both must outlive the arrangement.
    ColumnArrangement(QAbstractItemView &view, QHeaderView &header);

    /// After setModel(): one for each of the model's columns.
    void setColumns(const std::vector<ShownColumn> &columns);
    void arrange();

    /// What has no room is scrolled to, and not hidden.
    void keepAll();
    /// Whether such a one has no room.
    [[nodiscard]] bool isScrolled() const;
    /// Columns that the user arranged stay as they are; what has no room is scrolled to.
    void setArrangedByUser(bool isArrangedByUser);
    [[nodiscard]] bool isArrangedByUser() const { return m_isArrangedByUser; }
    /// While the columns are given their widths here.
    [[nodiscard]] bool isArranging() const { return m_isArranging; }
    /// What QHeaderView::saveState() gave, unless it is of other columns.
    bool restore(const QByteArray &state);

    [[nodiscard]] QAbstractItemView &view() const { return m_view; }
    [[nodiscard]] QHeaderView &header() const { return m_header; }
    [[nodiscard]] QString headingOf(int column) const;
    /// In the order in which they stand.
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] QStringList shownHeadings() const;
    /// What the shown columns say of a row, in any of whose cells `index` is.
    [[nodiscard]] QStringList shownCells(const QModelIndex &index) const;

private:
    QAbstractItemView &m_view;
    QHeaderView &m_header;
    std::vector<ShownColumn> m_columns;
    bool m_keepsAll = false;
    bool m_isArrangedByUser = false;
    bool m_isArranging = false;
};

} // namespace yeonsu
