// Edits a cell in its place: by typing, or by choosing one of several values.
#pragma once

#include "delegates/value_delegate.h"

#include <functional>
#include <map>

class QComboBox;

namespace yeonsu {

/// What a column's cells are edited with.
struct CellEditor
{
    /// The value as it is edited, of the row that the cell is in.
    std::function<QVariant(const QModelIndex &index)> current;
    /// Gives the choices, each with its value as data, when the editor opens; without it the cell is typed
    /// into.
    std::function<void(QComboBox &)> fill;
};

class CellDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;

    void setEditor(int column, const CellEditor &editor);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// The model stays as it is: whoever hears edited() writes to the register, which the model follows.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

signals:
    /// Something else was entered than what was there.
    void edited(const QModelIndex &index, const QVariant &value) const;

private:
    std::map<int, CellEditor> m_editors;
};

} // namespace yeonsu
