// Cells of one column that are chosen from a list, which a click or a key opens.
#pragma once

#include "delegates/value_delegate.h"

#include <functional>

class QComboBox;

namespace yeonsu {

/// What is chosen goes to the model as Qt::EditRole. The cell shows that it opens.
class ChoiceDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    /// Gives the choices of the cell, each with its value as data.
    using Fill = std::function<void(QComboBox &box, const QModelIndex &index)>;

    ChoiceDelegate(Fill fill, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Fill m_fill;
};

} // namespace yeonsu
