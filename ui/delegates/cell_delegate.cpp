#include "delegates/cell_delegate.h"

#include "delegates/choice_box.h"
#include "support/application_style.h"

#include <QLineEdit>
#include <QPainter>

namespace yeonsu {

void CellDelegate::setEditor(int column, const CellEditor &editor)
{
    m_editors[column] = editor;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto found = m_editors.find(index.column());
    if (found == m_editors.end())
        return nullptr;
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (!found->second.fill) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(name);
        return line;
    }
    auto *combo = new ChoiceBox(parent);
    combo->setAccessibleName(name);
    found->second.fill(*combo);
    connect(combo, &ChoiceBox::chosen, this, [this, combo] {
        auto *delegate = const_cast<CellDelegate *>(this);
        emit delegate->commitData(combo);
        emit delegate->closeEditor(combo);
    });
    return combo;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant current = m_editors.at(index.column()).current(index);
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(current));
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        line->setText(current.toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<const QComboBox *>(editor);
    const QVariant entered =
        combo ? combo->currentData() : QVariant(qobject_cast<const QLineEdit *>(editor)->text());
    if (entered.isValid() && entered != m_editors.at(index.column()).current(index))
        emit edited(index, entered);
}

/// The cell that F2 would edit is framed.
void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    ValueDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_HasFocus) || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->setPen(currentColours().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace yeonsu
