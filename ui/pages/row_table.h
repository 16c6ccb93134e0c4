// The table of all lists: whole rows, hairlines, columns that make room for each other, rows as text.
#pragma once

#include <QTableView>

#include <vector>

namespace yeonsu {

/// A column is as wide as its widest usual text.
struct TableColumn
{
    QString usualText;
    int importance = 1;      ///< where there is no room for all, those of the least go first
    bool takesSpare = false; ///< one column of a table gets the room that is left
};

class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// After setModel(): one for each of the model's columns.
    void setColumns(const std::vector<TableColumn> &columns);

    /// In the order of the table.
    [[nodiscard]] std::vector<int> selectedRowNumbers() const;
    /// The selected rows as they read, with the headings, for a spreadsheet.
    [[nodiscard]] QString selectedText() const;
    void copySelection() const;
    void selectSingleRow(int row);
    /// With its heading.
    [[nodiscard]] int heightOf(int rows) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeColumns();
    void setRowHeights();
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] std::vector<bool> columnsWithRoom(const std::vector<int> &widths) const;

    std::vector<TableColumn> m_columns;
};

} // namespace yeonsu
