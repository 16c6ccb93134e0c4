// The rows of a list that is about to be brought in: what becomes of each, its cells, and why.
#pragma once

#include "models/judged_list.h"

#include <QAbstractTableModel>

namespace yeonsu {

/// Cells of the list can be edited; what is entered is told, and the model follows what was judged of it.
class ImportRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        VerdictRole = Qt::UserRole, ///< a RowVerdict as int, of cells that are to be marked by it
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none.
    void setList(const std::shared_ptr<const JudgedList> &list);
    /// Only the rows of that verdict; nothing: all.
    void setShown(std::optional<RowVerdict> verdict);
    [[nodiscard]] std::optional<RowVerdict> shown() const { return m_shown; }

    [[nodiscard]] const PlannedRow &rowAt(int row) const;
    /// Of the row with that number in the sheet; -1 where it is not shown.
    [[nodiscard]] int rowOf(qint64 number) const;
    /// The first row about which somebody has to say something, else the first of all.
    [[nodiscard]] int firstToDecide() const;
    /// The column of the field; -1 where it is not shown.
    [[nodiscard]] int columnOf(ListField field) const;
    /// Nothing where the column is no field's.
    [[nodiscard]] std::optional<ListField> fieldAt(int column) const;
    /// Null for none.
    [[nodiscard]] const std::shared_ptr<const JudgedList> &list() const { return m_list; }
    [[nodiscard]] int reasonColumn() const { return m_reasonColumn; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void cellEdited(const yeonsu::PlannedRow &row, yeonsu::ListField field, const QString &text);

private:
    [[nodiscard]] QVariant shownText(const PlannedRow &row, int column) const;
    [[nodiscard]] QString reason(const PlannedRow &row) const;
    [[nodiscard]] QString seniorityName(SeniorityId id) const;
    [[nodiscard]] QVariant mark(const PlannedRow &row, int column) const;
    void arrangeColumns();
    [[nodiscard]] std::vector<std::size_t> shownRows() const;

    std::shared_ptr<const JudgedList> m_list;
    std::optional<RowVerdict> m_shown;
    std::vector<std::size_t> m_rows; ///< those shown, among the plan's
    std::vector<std::optional<ListField>> m_columns;
    int m_reasonColumn = -1;
};

} // namespace yeonsu
