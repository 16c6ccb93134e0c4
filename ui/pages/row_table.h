// The table of all lists: whole rows, hairlines, columns that make room for each other, rows as text.
#pragma once

#include "pages/column_arrangement.h"

#include <QTableView>

namespace yeonsu {

class CellDelegate;

class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    [[nodiscard]] ColumnArrangement &columns() { return m_columns; }
    [[nodiscard]] CellDelegate &cells() const { return *m_cells; }

    /// In the order of the table.
    [[nodiscard]] std::vector<int> selectedRowNumbers() const;
    /// What RowListModel::IdRole has of them.
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    /// Those that are in the list. Where none is, the selection stays as it is.
    void selectKeys(const std::vector<qint64> &keys);
    /// The selected rows as they are shown, with the headings, for a spreadsheet.
    [[nodiscard]] QString selectedText() const;
    /// As text and as a table for a word processor.
    void copySelection() const;
    void selectSingleRow(int row);
    /// With its heading.
    [[nodiscard]] int heightOf(int rows) const;
    using QTableView::edit;

signals:
    /// F2 in a cell that is not edited in its place.
    void fieldRequested(const QModelIndex &index);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setRowHeights();
    /// The shown columns of the heading and of each selected row.
    [[nodiscard]] std::vector<QStringList> selectedCells() const;

    CellDelegate *m_cells;
    ColumnArrangement m_columns;
};

} // namespace yeonsu
