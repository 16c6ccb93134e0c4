// A tree as a table: whole rows, hairlines, columns that make room for each other, rows as text.
#pragma once

#include "pages/column_arrangement.h"

#include <QTreeView>

namespace yeonsu {

class CellDelegate;

class TreeTable : public QTreeView
{
    Q_OBJECT

public:
    /// Cells show by the delegate; it belongs to the view.
    explicit TreeTable(QWidget *parent = nullptr);

    [[nodiscard]] ColumnArrangement &columns() { return m_columns; }
    [[nodiscard]] CellDelegate &cells() const { return *m_cells; }

    /// Every row that is not in a closed branch, in the first column.
    [[nodiscard]] QModelIndexList openRows() const;
    /// In the first column, in the order of the tree.
    [[nodiscard]] QModelIndexList selectedInOrder() const;
    /// The selected rows as they are shown, with the headings.
    void copySelection() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void arrangeColumns();
    [[nodiscard]] std::vector<QStringList> selectedCells() const;

    CellDelegate *m_cells;
    ColumnArrangement m_columns;
    int m_room = -1; ///< for which the columns were arranged
};

} // namespace yeonsu
