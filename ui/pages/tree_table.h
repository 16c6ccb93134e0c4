// A tree as a table: whole rows, hairlines, columns that make room for each other, rows as text.
#pragma once

#include "pages/table_column.h"

#include <QTreeView>

namespace yeonsu {

class CellDelegate;

class TreeTable : public QTreeView
{
    Q_OBJECT

public:
    /// Cells show by the delegate; it belongs to the view.
    explicit TreeTable(QWidget *parent = nullptr);

    /// After setModel(): one for each of the model's columns.
    void setColumns(const std::vector<TableColumn> &columns);
    [[nodiscard]] CellDelegate &cells() const { return *m_cells; }

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
    [[nodiscard]] QString headingOf(int column) const;
    [[nodiscard]] std::vector<QStringList> selectedCells() const;

    CellDelegate *m_cells;
    std::vector<TableColumn> m_columns;
    int m_room = -1; ///< for which the columns were arranged
};

} // namespace yeonsu
