#include "delegates/choice_delegate.h"

#include "delegates/choice_box.h"
#include "support/application_style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int chevronWidth = 24;
}

ChoiceDelegate::ChoiceDelegate(Fill fill, QObject *parent)
    : ValueDelegate(parent)
    , m_fill(std::move(fill))
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new ChoiceBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    m_fill(*box, index);
    connect(box, &ChoiceBox::chosen, this, [this, box] {
        auto *delegate = const_cast<ChoiceDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    // Once it has its place.
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant chosen = qobject_cast<QComboBox *>(editor)->currentData();
    if (chosen.isValid() && chosen != index.data(Qt::EditRole))
        model->setData(index, chosen);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    ValueDelegate::paint(painter, option, index);
    const QRect place(option.rect.right() - chevronWidth, option.rect.top(), chevronWidth,
                      option.rect.height());
    icon(u"chevron-down"_s, currentColours().mutedText).paint(painter, place.adjusted(4, 8, -4, -8));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(currentColours().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return ValueDelegate::sizeHint(option, index) + QSize(chevronWidth, 0);
}

} // namespace yeonsu
